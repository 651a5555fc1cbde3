using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>Reads which studies a claim may mean: registration numbers, ids, acronyms, authors with years, and places.</summary>
internal static class StudyReader
{
    private const int LongestName = 6;

    private const int LongestWord = 5;

    public static IReadOnlyList<string> Read(Sheet sheet, LexiconIndex index)
    {
        var hits = new List<IReadOnlyList<string>>();
        for (var at = 0; at < sheet.Count; at++)
        {
            if (Named(sheet, index, at) is { } named)
                hits.Add(named);
        }
        for (var at = 0; at < sheet.Count; at++)
        {
            if (ByAuthor(sheet, index, at) is { } written)
                hits.Add(written);
        }
        hits.AddRange(PlaceReader.Read(sheet, index));
        return Combine(hits);
    }

    /// <summary>Two names of one study agree on it; names of different studies are all kept.</summary>
    private static IReadOnlyList<string> Combine(List<IReadOnlyList<string>> hits)
    {
        if (hits.Count == 0)
            return [];
        var common = hits.Aggregate((first, second) => [.. first.Intersect(second)]);
        return common.Count > 0 ? common : [.. hits.SelectMany(hit => hit).Distinct()];
    }

    private static IReadOnlyList<string>? Named(Sheet sheet, LexiconIndex index, int at)
    {
        for (var length = LongestName; length >= 1; length--)
        {
            if (at + length > sheet.Count || !IsName(sheet, at, length) || (length == 1 && IsOrdinaryWord(sheet, at)))
                continue;
            var squeezed = string.Concat(Enumerable.Range(at, length).Select(i => Name(sheet.Tokens[i])));
            if (!index.StudyNames.TryGetValue(squeezed, out var ids))
                continue;
            sheet.Take(at, length, UnderstoodAs.STUDY, string.Join(", ", ids));
            return ids;
        }
        return null;
    }

    /// <summary>Short acronyms are words too: "most", "mist" and "coast" name a study only in capitals, alone, or before "trial" or "study".</summary>
    private static bool IsOrdinaryWord(Sheet sheet, int at) =>
        sheet.Count > 1
        && sheet.Tokens[at].Text is { Length: <= LongestWord } text && text.All(char.IsLetter) && text.Count(char.IsUpper) < 2
        && !(at + 1 < sheet.Count && Spelling.Squeeze(sheet.Tokens[at + 1].Text) is "trial" or "study");

    private static string Name(Token token) => Spelling.Squeeze(token.Text.Replace("'s", "", StringComparison.Ordinal));

    private static bool IsName(Sheet sheet, int at, int length) =>
        Enumerable.Range(at, length).All(i => sheet.IsFree(i) && sheet.Tokens[i].Kind != TokenKind.MARK);

    private static IReadOnlyList<string>? ByAuthor(Sheet sheet, LexiconIndex index, int at)
    {
        if (!sheet.IsFree(at) || sheet.Tokens[at].Kind != TokenKind.WORD
            || !index.Authors.TryGetValue(Name(sheet.Tokens[at]), out var ids))
            return null;
        var year = Years.After(sheet, at);
        if (!sheet.Tokens[at].IsCapitalised && year is null)
            return null;
        var fitting = Years.Narrow(sheet, index, ids, year);
        var length = year is { } last ? last - at + 1 : 1;
        if (fitting.Count == 0)
        {
            UnknownStudyReader.Take(sheet, at, length);
            return null;
        }
        sheet.Take(at, length, UnderstoodAs.STUDY, string.Join(", ", fitting));
        return fitting;
    }
}
