using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Lists;

/// <summary>
/// What somebody types to search, as the terms that <c>search_query</c> takes (db/views/10_search.sql). Words are all sought; words in quotation marks stand one
/// after another; a minus before a word or a quotation excludes it; a star behind a word means any word that begins so.
/// </summary>
internal static partial class SearchTerms
{
    public static string[] Of(string words)
    {
        var terms = new List<string>();
        var plain = new List<string>();
        foreach (var part in Part().Matches(words).AsEnumerable())
        {
            if (Folded(part.Groups["text"].Value) is not { Length: > 0 } folded)
                continue;
            if (part.Groups["minus"].Success)
                terms.Add($"-{folded}");
            else if (part.Groups["quote"].Success)
                terms.Add($"={folded}");
            else if (part.Groups["star"].Success && !folded.Contains(' ', StringComparison.Ordinal))
                terms.Add($"*{folded}");
            else
                plain.Add(folded);
        }
        if (plain.Count > 0)
            terms.Add($"+{string.Join(' ', plain)}");
        return [.. terms];
    }

    private static string Folded(string text) => string.Join(' ', SearchWord.Split(text).Select(SearchWord.Fold));

    [GeneratedRegex("""(?<minus>(?<!\S)-)?(?:(?<quote>")(?<text>[^"]*)"|(?<text>[^\s"*]+)(?<star>\*)?)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Part();
}
