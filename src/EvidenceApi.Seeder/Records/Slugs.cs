using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>
/// Readable ids from printed titles. An id depends on the title alone and not on its place in the record; where the readable part may not distinguish
/// two titles, a digest of the title follows it.
/// </summary>
internal static partial class Slugs
{
    private const int DigestLength = 6;

    /// <summary>The words of a title in lower case with hyphens; empty when it has none.</summary>
    public static string Words(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var letter in title.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    /// <summary>An id of a part within its whole, at most <paramref name="longest"/> characters and a digest.</summary>
    public static string Of(string title, int longest)
    {
        var words = Words(title);
        return words.Length > 0 && words.Length <= longest && !SaysMore(title) ? words : WithDigest(words, title, longest);
    }

    /// <summary>An id that always ends in a digest of what distinguishes it.</summary>
    public static string WithDigest(string words, string content, int longest)
    {
        var cut = words.Length <= longest ? words : words[..longest].TrimEnd('-');
        var digest = CanonicalJson.Sha256(content)[..DigestLength];
        return cut.Length == 0 ? digest : $"{cut}-{digest}";
    }

    // A sign that changes the meaning and leaves no trace in the words: ≥ 60 and < 60, α and β, + and -.
    private static bool SaysMore(string title) => title.Any(letter => letter is '<' or '>' or '=' or '+' or '%' or '*' or '~' or '&' || (letter > 127 && !char.IsWhiteSpace(letter)))
        || SignedNumber().IsMatch(title);

    // 1.5 and 1-5, day -1 and day 1, (-) and nothing.
    [GeneratedRegex(@"[0-9][^\sA-Za-z0-9]+[0-9]|(^|[\s(])[-–/][0-9)\s]|\([-+]\)")]
    private static partial Regex SignedNumber();
}

/// <summary>Numbers equal ids: the first keeps its own, the next get -2, -3, ….</summary>
internal sealed class UniqueIds
{
    private readonly Dictionary<string, int> used = new(StringComparer.Ordinal);

    public string Take(string id)
    {
        if (used.TryAdd(id, 1))
            return id;
        string next;
        do
        {
            next = string.Create(CultureInfo.InvariantCulture, $"{id}-{++used[id]}");
        }
        while (!used.TryAdd(next, 1));
        return next;
    }
}
