namespace EvidenceApi.ClaimCheck;

/// <summary>Reads lengths of time since treatment, rates over time ("one every 30 years") and years of the calendar.</summary>
internal static class TimeReader
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb",
            "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec", "early", "late", "mid"];

    /// <summary>"One relapse every 30 years": a rate, and no time.</summary>
    public static void Rates(Sentence sentence)
    {
        for (var at = 0; at + 1 < sentence.Count; at++)
        {
            if (sentence.Fold(at) is not ("every" or "each" or "per") || !sentence.IsFree(at) || NumberWords.At(sentence, at + 1) is not { } number
                || sentence.At(at + 1 + number.Length + (sentence.Fold(at + 1 + number.Length) is "th" or "nd" or "rd" or "st" ? 1 : 0)) is not { Kind: PieceKind.UNIT } unit)
                continue;
            var from = at;
            while (from > 0 && (sentence.Is(from - 1, PieceKind.EVENT) || sentence.Fold(from - 1) is "occurred" or "happened" or "came" or "wa" or "was" or "only" or "one" or "a" or "about" or "once" or "single" or "just"))
                from--;
            var months = number.Value * MonthsOf(unit);
            if (months <= 0 || from == at)
                continue;
            sentence.Take(new Piece(from, at - from, PieceKind.MEASURE, "annualized-relapse-rate"));
            sentence.Take(new Piece(at, unit.Next - at, PieceKind.NUMBER, "rate")
            {
                Number = new() { Value = Math.Round(12 / months, 3), Decimals = 3, Qualifier = Qualifier.ABOUT },
            });
        }
    }

    /// <summary>"Relapsed at a rate of 0.026 a year", "0.026 per person-year": of relapses, a number a year is their rate and no share of people.</summary>
    public static void Yearly(Sentence sentence)
    {
        for (var at = 2; at < sentence.Count; at++)
        {
            if (sentence.At(at) is not { Kind: PieceKind.UNIT, Value: "12", Length: 1 } || !sentence.IsFree(at - 1) || sentence.Fold(at - 1) is not ("a" or "per" or "each" or "every")
                || sentence.Tokens[at - 2].Number is null || sentence.Tokens[at - 2].Decimals == 0
                || sentence.Pieces.FirstOrDefault(piece => piece.Kind is PieceKind.EVENT or PieceKind.MEASURE && (piece.Value.StartsWith("relapse,", StringComparison.Ordinal) || piece.Value == "annualized-relapse-rate")) is not { } relapse)
                continue;
            sentence.Take(relapse with { Kind = PieceKind.MEASURE, Value = "annualized-relapse-rate" });
            sentence.Take(at - 1, 2, PieceKind.PASSED_OVER, "");
            foreach (var rate in sentence.Pieces.Where(piece => piece.Kind == PieceKind.RISK && sentence.Fold(piece.From) == "rate").ToList())
                sentence.Take(rate with { Kind = PieceKind.PASSED_OVER });
        }
    }

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

    /// <summary>Calendar years, with the month before them.</summary>
    public static void Years(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (!sentence.IsFree(at) || sentence.Tokens[at].Year is not { } year || year is < 1980 or > 2040
                || (sentence.Fold(at - 1) == "before" && sentence.Fold(at - 2) is "studie" or "study" or "performed" or "published")
                || sentence.Fold(at + 1) is "patient" or "people" or "participant" or "of" or "%")
                continue;
            var from = at;
            while (from > 0 && sentence.IsFree(from - 1) && (IsMonth(sentence, from - 1) || IsDay(sentence, from - 1)
                || (sentence.Fold(from - 1) == "," && IsDay(sentence, from - 2))))
                from--;
            sentence.Take(from, at - from + 1, PieceKind.YEAR, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    /// <summary>"Between 2015 and 2018", "from 2004 to 2019": when people were treated, and no years of a report.</summary>
    public static void Spans(Sentence sentence)
    {
        foreach (var first in sentence.Pieces.Where(piece => piece.Kind == PieceKind.YEAR).ToList())
        {
            var next = sentence.Fold(first.Next) is "and" or "to" or "until" or "through" or "till" ? first.Next + 1 : first.Next;
            var isJoined = next > first.Next || (next < sentence.Count && sentence.Tokens[next].AfterHyphen);
            if (!isJoined || sentence.At(next) is not { Kind: PieceKind.YEAR } last || string.CompareOrdinal(first.Value, last.Value) >= 0
                || (sentence.Fold(first.Next) == "and" && sentence.Fold(first.From - 1) != "between"))
                continue;
            var from = sentence.Fold(first.From - 1) is "between" or "from" or "in" or "during" ? first.From - 1 : first.From;
            sentence.Take(from, last.Next - from, PieceKind.SPAN, $"{first.Value}-{last.Value}");
        }
    }

    private static bool IsMonth(Sentence sentence, int at) => Months.Contains(sentence.Fold(at));

    private static bool IsDay(Sentence sentence, int at) =>
        at >= 0 && at < sentence.Count && sentence.Tokens[at] is { Number: >= 1 and < 32, Decimals: 0 } && (IsMonth(sentence, at - 1) || IsMonth(sentence, at + 1));

    private static decimal MonthsOf(Piece unit) => decimal.Parse(unit.Value, System.Globalization.CultureInfo.InvariantCulture);

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
