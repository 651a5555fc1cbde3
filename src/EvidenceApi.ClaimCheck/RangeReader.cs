namespace EvidenceApi.ClaimCheck;

/// <summary>Takes ranges, confidence intervals and p-values away, so that their limits are not mistaken for the claim's number.</summary>
internal static class RangeReader
{
    public static void Take(Sheet sheet)
    {
        for (var at = 0; at < sheet.Count; at++)
        {
            if (IsInterval(sheet, at))
                TakeInterval(sheet, at);
            else if (IsPValue(sheet, at))
                sheet.TakeUnknown(at, 3);
            else if (RangeLength(sheet, at) is > 0 and var length)
                TakeRange(sheet, at, length);
        }
    }

    private static bool IsInterval(Sheet sheet, int at) => (sheet.Has(at, "ci") && sheet.Tokens[at].Text == "CI") || sheet.Has(at, "confidence", "interval");

    private static bool IsPValue(Sheet sheet, int at) =>
        sheet.Has(at, "p") && sheet.IsFree(at + 2) && sheet.Fold(at + 1) is "<" or "=" or ">" && sheet.Tokens[at + 2].Number is not null;

    private static void TakeInterval(Sheet sheet, int at)
    {
        var from = sheet.Has(at - 1, "%") && sheet.IsFree(at - 2) && sheet.Tokens[at - 2].Number is not null ? at - 2 : at;
        var numbers = 0;
        var last = sheet.Has(at, "ci") ? at : at + 1;
        for (var next = last + 1; sheet.IsFree(next) && numbers < 2; next++)
        {
            if (sheet.Tokens[next].Number is not null)
                numbers++;
            else if (sheet.Fold(next) is not ("%" or "to" or "and" or "," or ":" or "(" or "of" or "from" or "=" or "[" or "was" or "between"))
                break;
            last = sheet.Tokens[next].Number is not null ? next : last;
        }
        last += sheet.Has(last + 1, "%") ? 1 : 0;
        sheet.TakeUnknown(from, last - from + 1);
    }

    /// <summary>Tokens of "60-70 %", "60 to 70 %" and "between 60 and 70 %"; 0 when there is no range.</summary>
    private static int RangeLength(Sheet sheet, int at)
    {
        if (NumberWords.At(sheet, at) is not { } first)
            return 0;
        var link = at + first.Length + NumberReader.PercentSign(sheet, at + first.Length);
        var hyphen = link < sheet.Count && sheet.Tokens[link].AfterHyphen;
        var word = sheet.Has(link, "to") || (sheet.Has(link, "and") && sheet.Has(at - 1, "between"));
        if (!hyphen && !word)
            return 0;
        var second = link + (word ? 1 : 0);
        if (NumberWords.At(sheet, second) is not { } other)
            return 0;
        var sign = NumberReader.PercentSign(sheet, second + other.Length);
        return sign > 0 || word ? second + other.Length + sign - at : 0;
    }

    private static void TakeRange(Sheet sheet, int at, int length)
    {
        sheet.AddUnclear($"a range ({sheet.Slice(at, length)})");
        sheet.TakeUnknown(at, length);
    }
}
