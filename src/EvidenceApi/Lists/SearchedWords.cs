using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Lists;

/// <summary>
/// The text of a search, parsed. All words must be found; words in quotation marks one after another; a minus before a word or a quotation excludes it; a star
/// behind a word means any word that begins so; an identifier means what it names.
/// </summary>
/// <param name="Plain">Words that are looked for one by one or as names, as they were typed and folded.</param>
/// <param name="Explicit">Phrases, exclusions and beginnings, as <c>search_query</c> takes them (db/views/10_search.sql).</param>
/// <param name="Identifiers">Keys of identifiers, or digits alone, which may be a PMID.</param>
internal sealed partial record SearchedWords(IReadOnlyList<(string Typed, string Folded)> Plain, IReadOnlyList<string> Explicit, IReadOnlyList<string> Identifiers)
{
    public static SearchedWords Of(string text)
    {
        var visible = SearchWord.Visible(text);
        var (identifiers, rest) = visible.Contains('"', StringComparison.Ordinal) ? ([], visible) : Identifier.Extract(visible);
        var terms = new List<string>();
        var plain = new List<(string Typed, string Folded)>();
        foreach (var part in Part().Matches(rest).AsEnumerable())
        {
            var words = SearchWord.Split(part.Groups["text"].Value).Select(word => (Typed: word, Folded: SearchWord.Fold(word))).ToList();
            var folded = string.Join(' ', words.Select(word => word.Folded));
            if (words.Count == 0)
                continue;
            if (part.Groups["minus"].Success)
                terms.Add($"-{folded}");
            else if (part.Groups["quote"].Success)
                terms.Add($"={folded}");
            else if (part.Groups["star"].Success && words.Count == 1)
                terms.Add($"*{folded}");
            else
                plain.AddRange(words is [var one] ? [(part.Groups["text"].Value.Trim(Punctuation), one.Folded)] : words);
        }
        if (identifiers.Count == 0 && terms.Count == 0 && plain is [var digits] && PlainNumber().IsMatch(digits.Folded))
            return new SearchedWords(plain, terms, [digits.Folded]) { IsNumber = true };
        return new SearchedWords(plain, terms, identifiers);
    }

    /// <summary>Whether all of it is digits, which are a word too where they are no PMID.</summary>
    public bool IsNumber { get; private init; }

    /// <summary>The plain words, folded.</summary>
    public string[] Folded => [.. Plain.Select(word => word.Folded)];

    /// <summary>The words at these places, as they were typed.</summary>
    public string Typed(int place, int reach) => string.Join(' ', Plain.Skip(place - 1).Take(reach).Select(word => word.Typed));

    private static readonly char[] Punctuation = [.. "?!.,;:()[]{}'’“”«»…&+/%"];

    [GeneratedRegex("""(?<minus>(?<!\S)-)?(?:(?<quote>")(?<text>[^"]*)"|(?<text>[^\s"*]+)(?<star>\*)?)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Part();

    [GeneratedRegex("^[0-9]{6,9}$")]
    private static partial Regex PlainNumber();
}
