using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>Reads confidence intervals with their level, and p-values.</summary>
internal static class IntervalReader
{
    public static void Intervals(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            var length = sentence.Has(at, "confidence", "interval") ? 2 : sentence.Fold(at) is "ci" or "interval" ? 1 : 0;
            if (length == 0 || !sentence.IsFree(at) || sentence.Fold(at - 1) is "interquartile" or "quartile")
                continue;
            var from = at;
            decimal? level = null;
            if (sentence.Fold(at - 1) is "%" or "percent" && at > 1 && sentence.Tokens[at - 2].Number is { } percent)
                (from, level) = (at - 2, percent);
            var first = at + length;
            while (sentence.Fold(first) is ":" or "," or "of" or "from" or "(" or "was" or "between" or "=" or "[")
                first++;
            if (Pair(sentence, first) is { } pair)
                sentence.Take(new Piece(from, pair.Next - from, PieceKind.INTERVAL, "") { Interval = new() { Lower = pair.Lower, Upper = pair.Upper,
                    Level = level ?? 0 } });
        }
        Bracketed(sentence);
    }

    public static void PValues(Sentence sentence)
    {
        for (var at = 0; at + 1 < sentence.Count; at++)
        {
            if (sentence.Fold(at) != "p" || !sentence.IsFree(at))
                continue;
            var next = at + 1;
            while (sentence.Fold(next) is "value" or "was" or "of" or "is")
                next++;
            var comparison = sentence.Fold(next) switch { "<" => PValueOperator.LESS_THAN, ">" => PValueOperator.GREATER_THAN, _ => PValueOperator.EQUAL };
            if (sentence.Fold(next) is "<" or ">" or "=")
                next++;
            if (sentence.Fold(next) == "." && next + 1 < sentence.Count && sentence.Tokens[next + 1] is { Number: { } tail,
                Text: { Length: < 10 } digits } && digits.All(char.IsAsciiDigit))
                sentence.Take(new Piece(at, next + 2 - at, PieceKind.P_VALUE, "") { PValue = new() { Operator = comparison,
                    Value = tail / (decimal)Math.Pow(10, digits.Length) } });
            else if (next < sentence.Count && sentence.Tokens[next].Number is { } value and >= 0 and <= 1)
                sentence.Take(new Piece(at, next + 1 - at, PieceKind.P_VALUE, "") { PValue = new() { Operator = comparison, Value = value } });
        }
    }

    /// <summary>"HR 0.07 (0.02 to 0.24)", "46 % (42-54)": two numbers alone in brackets after another one.</summary>
    private static void Bracketed(Sentence sentence)
    {
        for (var at = 1; at + 3 < sentence.Count; at++)
        {
            if (sentence.Fold(at) is not ("(" or "[") || !(sentence.Tokens[at - 1].Number is not null
                || sentence.Fold(at - 1) is "%" or "year" or "month" or "week" or "yr" or "mo"))
                continue;
            if (Pair(sentence, at + 1) is { } pair && sentence.Fold(pair.Next) is ")" or "]" or "," or ";" && sentence.IsFree(at + 1))
                sentence.Take(new Piece(at + 1, pair.Next - at - 1, PieceKind.INTERVAL, "") { Interval = new() { Lower = pair.Lower,
                    Upper = pair.Upper, Level = 0 } });
        }
    }

    public static (decimal Lower, decimal Upper, int Next)? Pair(Sentence sentence, int at)
    {
        if (at >= sentence.Count || sentence.Tokens[at].Number is not { } lower)
            return null;
        var next = at + 1 + NumberReader.PercentSign(sentence, at + 1);
        if (sentence.Fold(next) is "to" or "and" or "," or "-")
            next++;
        else if (next >= sentence.Count || !sentence.Tokens[next].AfterHyphen)
            return null;
        return next < sentence.Count && sentence.Tokens[next].Number is { } upper && upper >= lower
            ? (lower, upper, next + 1 + NumberReader.PercentSign(sentence, next + 1))
            : null;
    }
}
