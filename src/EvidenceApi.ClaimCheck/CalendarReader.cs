namespace EvidenceApi.ClaimCheck;

/// <summary>Reads years of the calendar, and periods from one to another.</summary>
internal static class CalendarReader
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb",
            "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec", "early", "late", "mid"];

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
}
