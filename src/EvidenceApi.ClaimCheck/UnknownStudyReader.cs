namespace EvidenceApi.ClaimCheck;

/// <summary>Recognises the names of studies that the data do not know, so that they are said to be unknown and not passed over.</summary>
internal static class UnknownStudyReader
{
    /// <summary>Notes a name as an unknown study; it is listed as not understood too.</summary>
    public static void Take(Sheet sheet, int at, int length)
    {
        sheet.UnknownStudies.Add(sheet.Slice(at, length));
        sheet.TakeUnknown(at, length);
    }

    /// <summary>Takes what is left and looks like a registration number, an acronym before "trial", or an author before "et al." or a year.</summary>
    public static void Read(Sheet sheet)
    {
        for (var at = 0; at < sheet.Count; at++)
        {
            if (sheet.IsLeftOver(at) && Length(sheet, at) is > 0 and var length)
                Take(sheet, at, length);
        }
    }

    private static int Length(Sheet sheet, int at)
    {
        if (sheet.Tokens[at].Kind != TokenKind.WORD)
            return 0;
        if (IsRegistration(sheet.Tokens[at].Fold))
            return 1;
        if (IsAcronym(sheet.Tokens[at].Text))
            return AcronymLength(sheet, at);
        return sheet.Tokens[at].IsCapitalised ? AuthorLength(sheet, at) : 0;
    }

    private static bool IsRegistration(string fold) =>
        (fold.StartsWith("nct", StringComparison.Ordinal) && fold.Length == 11 && fold.Skip(3).All(char.IsAsciiDigit))
        || (fold.StartsWith("isrctn", StringComparison.Ordinal) && fold.Length == 14 && fold.Skip(6).All(char.IsAsciiDigit));

    private static bool IsAcronym(string text) => text.Length is >= 3 and <= 20 && text.Count(char.IsUpper) >= 3;

    private static int AcronymLength(Sheet sheet, int at)
    {
        var withMs = sheet.IsFree(at + 1) && sheet.Tokens[at + 1].AfterHyphen && sheet.Fold(at + 1) == "ms" ? 2 : 1;
        return withMs == 2 || sheet.Fold(at + 1) is "trial" or "study" ? withMs : 0;
    }

    private static int AuthorLength(Sheet sheet, int at)
    {
        if (sheet.Has(at + 1, "et", "al"))
            return Years.After(sheet, at) is { } year ? year - at + 1 : 3;
        return sheet.IsFree(at + 1) && sheet.Tokens[at + 1].Year is not null ? 2 : 0;
    }
}
