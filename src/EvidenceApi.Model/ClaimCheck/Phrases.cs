namespace EvidenceApi.Model.ClaimCheck;

/// <summary>Finds the phrases of a table in a claim, the longest first.</summary>
internal static class Phrases
{
    public static string Fold(string phrase) => string.Join(' ', ClaimText.Words(phrase));

    /// <summary>Calls the action for every longest phrase of free words that the table has, up to so many words, from left to right.</summary>
    public static void Each(Sheet sheet, Func<string, bool> isKnown, int longest, Action<int, int, string> found)
    {
        for (var from = 0; from < sheet.Count; from++)
        {
            if (Longest(sheet, from, isKnown, longest) is not { } hit)
                continue;
            found(from, hit.Length, hit.Phrase);
            from += hit.Length - 1;
        }
    }

    private static (int Length, string Phrase)? Longest(Sheet sheet, int from, Func<string, bool> isKnown, int longest)
    {
        (int, string)? best = null;
        var phrase = "";
        for (var length = 1; length <= longest && sheet.IsFree(from + length - 1) && sheet.Tokens[from + length - 1].Kind != TokenKind.MARK; length++)
        {
            phrase = length == 1 ? sheet.Fold(from) : $"{phrase} {sheet.Fold(from + length - 1)}";
            if (isKnown(phrase))
                best = (length, phrase);
        }
        return best;
    }
}
