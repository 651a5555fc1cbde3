using System.Text.RegularExpressions;

namespace EvidenceApi.Model;

/// <summary>
/// Identifiers of studies and publications as people have them: registration numbers, DOI, PMID and PMCID, in any case, with or without a prefix, spaces or the
/// address of a register around them. Each has one key, by which the load stores it and the service looks it up. An identifier is known or it is not: it is never
/// compared by the number of letters that differ.
/// </summary>
public static partial class Identifier
{
    // Digits alone could be the number of anything.
    private const string Pmid = "pmid:";

    private static readonly (Regex Pattern, Func<Match, string> Key)[] Kinds =
    [
        (Doi(), match => KeyOfDoi(match.Groups["key"].Value)),
        (Register(), match => match.Groups["register"].Value + match.Groups["key"].Value),
        (European(), match => match.Groups["key"].Value),
        (PubMed(), match => Pmid + match.Groups["key"].Value),
        (OtherRegister(), match => match.Value),
    ];

    private static readonly string[] PartsOfPages = ["/full", "/fulltext", "/abstract", "/pdf", "/epdf", "/meta", ".pdf", ".full", ".abstract"];

    /// <summary>The key of a number that a register or a publisher gave.</summary>
    public static string KeyOf(string number) => First(number) ?? Squeezed(number);

    /// <summary>The key of the PMID of a publication.</summary>
    public static string KeyOfPmid(string digits) => Pmid + Squeezed(digits);

    /// <summary>The keys that a text may mean which is one identifier or id; several where digits alone may be a PMID or another number.</summary>
    public static IReadOnlyList<string> KeysOf(string text)
    {
        var key = KeyOf(text);
        return key.Length is > 0 and <= 8 && key.All(char.IsAsciiDigit) ? [key, Pmid + key] : [key];
    }

    /// <summary>Whether a text is meant as an identifier, well-formed or not, and so means nothing else that looks like it.</summary>
    public static bool IsMeant(string text) => First(text) is not null || Meant().IsMatch(SearchWord.Visible(text));

    /// <summary>The keys of the identifiers in a text, and the text without them.</summary>
    public static (IReadOnlyList<string> Keys, string Others) Extract(string text)
    {
        var visible = SearchWord.Visible(text);
        var found = Find(visible);
        var rest = visible;
        foreach (var (start, length, _) in found.OrderByDescending(item => item.Start))
            rest = string.Concat(rest.AsSpan(0, start), " ", rest.AsSpan(start + length));
        return ([.. found.Select(item => item.Key)], rest);
    }

    /// <summary>The identifiers of a text with their place in it: those of addresses first, then kind by kind.</summary>
    public static IReadOnlyList<(int Start, int Length, string Key)> Find(string text)
    {
        List<(int Start, int Length, string Key)> found = [];
        foreach (Match address in Address().Matches(text))
        {
            if (First(address.Value) is { } key)
                found.Add((address.Index, address.Length, key));
        }
        foreach (var (pattern, keyOf) in Kinds)
        {
            foreach (Match match in pattern.Matches(text))
            {
                if (!found.Exists(item => match.Index < item.Start + item.Length && item.Start < match.Index + match.Length))
                    found.Add((match.Index, match.Length, Normal(keyOf(match))));
            }
        }
        return found;
    }

    private static string? First(string text)
    {
        var visible = SearchWord.Visible(text);
        var plain = Address().IsMatch(visible) ? Uri.UnescapeDataString(visible) : visible;
        foreach (var (pattern, keyOf) in Kinds)
        {
            if (pattern.Match(plain) is { Success: true } match)
                return Normal(keyOf(match));
        }
        return null;
    }

    // Addresses of publishers have more behind a DOI, and sentences a full stop.
    private static string KeyOfDoi(string doi)
    {
        var key = doi.Split('?', '#')[0].TrimEnd('.', ',', ';', ':', '\'', '/');
        if (PartsOfPages.FirstOrDefault(part => key.EndsWith(part, StringComparison.OrdinalIgnoreCase)) is { } page)
            key = key[..^page.Length];
        return key.Contains('(', StringComparison.Ordinal) ? key : key.TrimEnd(')', ']');
    }

    private static string Normal(string key) => Squeezed(key).Replace('_', '-');

    private static string Squeezed(string text) =>
        string.Concat(SearchWord.Visible(text).Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter))).ToLowerInvariant();

    [GeneratedRegex("""(?:\bdoi\s*[:=]?\s*)?(?<![0-9.])(?<key>10\.\d{4,9}/[^\s"<>]+)""", Options)]
    private static partial Regex Doi();

    // A register's letters and its number, which people write apart.
    [GeneratedRegex(@"(?<![a-z0-9])(?:(?:(?<register>NCT|ISRCTN)(?:\s*(?:id|number|no\.?))?[\s:#_-]*(?<key>\d{8}))|(?:PMCID[\s:#]*)?(?<register>PMC)[\s:#_-]*(?<key>\d{4,9}))(?!\d)", Options)]
    private static partial Regex Register();

    // Year, number and check digits. EudraCT has a country behind it in the European register, CTIS the number of a version.
    [GeneratedRegex(@"(?:\b(?:EUCTR|EudraCT|EU[\s-]?CT|CTIS)(?:\s*(?:number|no\.?))?[\s:#_-]*)?(?<!\d)(?<key>(?:19|20)\d\d-\d{6}-\d\d)(?:-\d\d)?(?:-(?:[A-Z]{2}|3rd|Outside-EU-EEA|Outside-EU/EEA)\b)?(?!\d)", Options)]
    private static partial Regex European();

    [GeneratedRegex(@"(?:\b(?:PMID|PubMed)(?:\s*id)?[\s:#]*|(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov/(?:m/)?pubmed|europepmc\.org/(?:article|abstract)/med)/)(?<key>\d{1,8})(?!\d)", Options)]
    private static partial Regex PubMed();

    [GeneratedRegex(@"(?<![a-z0-9])(?:(?:ACTRN|DRKS|UMIN|KCT|TCTR|PACTR|RPCEC|JapicCTI|IRCT|jRCTs?)[\s:#-]*\d[0-9]{4,}[0-9a-z]*|ChiCTR[\s-]?(?:[A-Z]{2,6}-)?\d{6,}|CTRI/\d{4}/\d{2,3}/\d{4,6}|SLCTR/\d{4}/\d{3}|RBR-[0-9a-z]{5,8}|U1111-\d{4}-\d{4})(?![0-9a-z])", Options)]
    private static partial Regex OtherRegister();

    [GeneratedRegex(@"\d{5}|^10\.\d|://|^(?:NCT|ISRCTN|EUCTR|EudraCT|CTIS|PMC(?:ID)?|PMID|PubMed|doi|ACTRN|DRKS|UMIN|KCT|TCTR|PACTR|IRCT|jRCTs?|ChiCTR|CTRI|U1111)[\s:#_/-]*\d", Options)]
    private static partial Regex Meant();

    [GeneratedRegex(@"(?:https?://|\bwww\.)\S+|\b(?:[a-z0-9-]+\.)+(?:gov|org|com|eu|net|uk|info)/\S+", Options)]
    private static partial Regex Address();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
