namespace EvidenceApi.ClaimCheck;

/// <summary>Reads lengths of time since treatment.</summary>
internal static class TimeReader
{
    public static void Times(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.At(at) is { Kind: PieceKind.PERIOD } period && period.From == at)
                Period(sentence, period);
            if (sentence.At(at) is not { Kind: PieceKind.UNIT } unit || unit.From != at)
                continue;
            var (from, number, listed) = Before(sentence, at);
            if (number is null && NumberWords.At(sentence, unit.Next) is { IsCount: true, Value: > 0 and < 40 } ordinal && unit.Length == 1
                && sentence.Tokens[at].Text.Equals(sentence.Fold(at), StringComparison.OrdinalIgnoreCase) && !CountReader.IsPeople(sentence, unit.Next + ordinal.Length))
            {
                sentence.Take(new Piece(at, 1 + ordinal.Length, PieceKind.TIME, "") { Months = ordinal.Value * MonthsOf(unit) });
                continue; // "by year five"
            }
            if (number is not { } length)
                continue;
            var before = sentence.At(unit.Next) is { Kind: PieceKind.PERIOD, Value: "BEFORE" or "YEAR_BEFORE" };
            var sign = before ? -1 : 1;
            var next = sentence.IsFree(unit.Next) && sentence.Fold(unit.Next) is "later" or "afterward" or "out" ? unit.Next + 1 : unit.Next;
            if (listed is null && sentence.At(from - 1) is { Kind: PieceKind.QUALIFIER } over && sentence.Fold(over.From) == "over" && over.Length == 1)
                from--; // "over five years" is the time that it took
            if (listed is null && sentence.At(from - 1) is { Kind: PieceKind.QUALIFIER, Value: "ABOUT", Length: 1 })
                from--; // "about three years after": no less than three
            if (listed is null && sentence.IsFree(from - 1) && sentence.Fold(from - 1) == "first")
                from--;
            sentence.Take(new Piece(from, next - from, PieceKind.TIME, listed is null ? "" : "LISTED") { Months = sign * length * MonthsOf(unit) });
            if (listed is { } other)
                sentence.Take(new Piece(other.At, other.Length, PieceKind.TIME, "LISTED") { Months = sign * other.Value * MonthsOf(unit) });
        }
        Elliptic(sentence);
        for (var at = 1; at < sentence.Count; at++)
        {
            if (sentence.IsFree(at) && sentence.Fold(at) is "before" or "beforehand" && (at + 1 == sentence.Count || sentence.IsMark(at + 1)))
                sentence.Take(at, 1, PieceKind.PERIOD, "BEFORE"); // "down from 167 before"
            else if (sentence.IsFree(at) && sentence.Fold(at) == "after" && sentence.Fold(at - 1) is "none" or "nobody" or "zero" && (at + 1 == sentence.Count || sentence.IsMark(at + 1)))
                sentence.Take(at, 1, PieceKind.PERIOD, "AFTER");
        }
        // "Within 100 days of the transplant" is a time; "died of the transplant" is a cause.
        foreach (var cause in sentence.Pieces.Where(piece => piece is { Kind: PieceKind.CAUSE, Value: "TREATMENT" }
            && sentence.Is(piece.From - 1, PieceKind.TIME)).ToList())
            sentence.Take(cause with { Kind = PieceKind.PERIOD, Value = sentence.TextOf(cause).Contains("treat", StringComparison.OrdinalIgnoreCase)
                ? "AFTER" : "AFTER_TRANSPLANT" });
    }

    public static decimal MonthsOf(Piece unit) => decimal.Parse(unit.Value, System.Globalization.CultureInfo.InvariantCulture);

    private static void Period(Sentence sentence, Piece period)
    {
        if (period.Value == "YEAR_BEFORE" && sentence.Fold(period.From) != "in" && NumberWords.At(sentence, period.From - 1) is { } years)
            sentence.Take(new Piece(period.From - 1, period.Length + 1, PieceKind.TIME, "") { Months = -12 * years.Value });
        else if (period.Value is "YEAR_BEFORE" or "FIRST_YEAR")
            sentence.Take(new Piece(period.From, period.Length, PieceKind.TIME, "") { Months = period.Value == "YEAR_BEFORE" ? -12 : 12 });
    }

    /// <summary>The number before a unit; with a second one when two share the unit ("at two and four years").</summary>
    private static (int From, decimal? Number, (int At, int Length, decimal Value)? Listed) Before(Sentence sentence, int unit)
    {
        for (var length = 4; length >= 1; length--)
        {
            if (unit - length < 0 || NumberWords.At(sentence, unit - length) is not { } number || number.Length != length)
                continue;
            var and = unit - length - 1;
            for (var other = 2; other >= 1 && sentence.Fold(and) is "and" or "or"; other--)
            {
                if (and - other >= 0 && NumberWords.At(sentence, and - other) is { IsCount: true, Value: < 40 } first && first.Length == other)
                    return (unit - length, number.Value, (and - other, other, first.Value));
            }
            return (unit - length, number.Value, null);
        }
        if (sentence.Has(unit - 2, "half", "a") && sentence.IsFree(unit - 2, 2))
            return (unit - 2, 0.5m, null);
        return sentence.Fold(unit - 1) is "a" or "an" or "first" or "the" or "one" && sentence.Fold(unit - 1) != "the"
            ? (sentence.IsFree(unit - 1) ? unit - 1 : unit, 1, null)
            : (unit, null, null);
    }

    /// <summary>"… two years after the transplant and 87 % after four": a small number after "after" or "at" takes the unit of the time before it.</summary>
    private static void Elliptic(Sentence sentence)
    {
        Piece? last = null;
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.At(at) is { Kind: PieceKind.TIME } time)
                last = time;
            var unit = last ?? sentence.Pieces.FirstOrDefault(piece => piece.Kind == PieceKind.TIME);
            if (unit is null || sentence.Fold(at - 1) is not ("after" or "at") || NumberWords.At(sentence, at) is not { IsCount: true, Value: > 0 and < 40 } number
                || sentence.At(at + number.Length)?.Kind is PieceKind.PEOPLE or PieceKind.UNIT || NumberReader.PercentSign(sentence, at + number.Length) > 0)
                continue;
            var isFollowed = at + number.Length < sentence.Count && !sentence.IsMark(at + number.Length)
                && sentence.Fold(at + number.Length) is not ("and" or "or" or "in");
            if (!isFollowed)
                sentence.Take(new Piece(at, number.Length, PieceKind.TIME, "") { Months = number.Value * (Math.Abs(unit.Months) >= 12 ? 12 : 1) });
        }
    }
}
