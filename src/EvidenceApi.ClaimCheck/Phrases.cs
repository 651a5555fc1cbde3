namespace EvidenceApi.ClaimCheck;

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
        for (var at = from; at < from + longest && sheet.IsFree(at) && sheet.Tokens[at].Kind != TokenKind.MARK; at++)
        {
            phrase = at == from ? sheet.Fold(at) : $"{phrase} {sheet.Fold(at)}";
            if (isKnown(phrase))
                best = (at - from + 1, phrase);
        }
        return best;
    }
}
