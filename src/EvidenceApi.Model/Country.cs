namespace EvidenceApi.Model;

/// <summary>A country of ISO 3166-1.</summary>
public sealed record Country
{
    private static readonly Lazy<IReadOnlyDictionary<string, Country>> Known = new(Load);

    private static readonly Lazy<Dictionary<string, string>> ByName = new(() =>
        All.Values.ToDictionary(country => country.Name, country => country.Code, StringComparer.OrdinalIgnoreCase));

    // What people call countries, where that is neither the code nor near the name.
    private static readonly Dictionary<string, string> Everyday = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UK"] = "GB", ["Britain"] = "GB", ["England"] = "GB", ["Scotland"] = "GB", ["Wales"] = "GB", ["USA"] = "US", ["America"] = "US",
        ["Holland"] = "NL", ["Turkey"] = "TR", ["South Korea"] = "KR", ["Korea, Republic of"] = "KR", ["Iran, Islamic Republic of"] = "IR",
        ["Russian Federation"] = "RU", ["Czech Republic"] = "CZ", ["Viet Nam"] = "VN", ["Turkey (Türkiye)"] = "TR", ["Hong Kong"] = "HK", ["Macau"] = "MO",
        ["Myanmar"] = "MM", ["Palestinian Territory"] = "PS", ["Palestinian Territory, occupied"] = "PS", ["Palestinian Territories, Occupied"] = "PS",
        ["Moldova, Republic of"] = "MD", ["Republic of Moldova"] = "MD", ["Tanzania, United Republic of"] = "TZ", ["Korea, Democratic People's Republic of"] = "KP",
        ["Macedonia, The Former Yugoslav Republic of"] = "MK", ["The Former Yugoslav Republic of Macedonia"] = "MK", ["Libyan Arab Jamahiriya"] = "LY",
        ["Lao People's Democratic Republic"] = "LA", ["Syrian Arab Republic"] = "SY", ["Congo, The Democratic Republic of the"] = "CD",
        ["Democratic Republic of the Congo"] = "CD", ["Congo"] = "CG", ["Côte D'Ivoire"] = "CI", ["Cote d'Ivoire"] = "CI", ["Swaziland"] = "SZ",
        ["Holy See (Vatican City State)"] = "VA", ["Brunei Darussalam"] = "BN", ["Virgin Islands (U.S.)"] = "VI", ["Reunion"] = "RE", ["Saint Lucia"] = "LC",
        ["Saint Kitts and Nevis"] = "KN", ["Saint Vincent and the Grenadines"] = "VC", ["Sao Tome and Principe"] = "ST", ["Cabo Verde"] = "CV",
        ["The Bahamas"] = "BS", ["The Gambia"] = "GM", ["East Timor"] = "TL", ["Micronesia, Federated States of"] = "FM", ["Curacao"] = "CW",
    };

    /// <summary>Alpha-2 code.</summary>
    public required string Code { get; init; }

    /// <summary>English short name.</summary>
    public required string Name { get; init; }

    /// <summary>All countries by code.</summary>
    public static IReadOnlyDictionary<string, Country> All => Known.Value;

    /// <summary>The code of an English short name, or of a name that is in common use; null when it is none.</summary>
    public static string? CodeOf(string name) => ByName.Value.GetValueOrDefault(name) ?? Everyday.GetValueOrDefault(name);

    /// <summary>The code nearest to a misspelt code or to an English name; null when none is near.</summary>
    public static string? NearestCode(string word)
    {
        if (word is "UK")
            return "GB"; // ISO 3166 reserves UK for the country whose code is GB
        var name = Nearest.Match(word, All.Values.Select(country => country.Name));
        return All.Values.FirstOrDefault(country => country.Name == name)?.Code ?? Nearest.Match(word, All.Keys);
    }

    private static Dictionary<string, Country> Load()
    {
        using var stream = typeof(Country).Assembly.GetManifestResourceStream("countries.tsv")
            ?? throw new InvalidOperationException("countries.tsv is not embedded in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .ToDictionary(columns => columns[0], columns => new Country { Code = columns[0], Name = columns[1] });
    }
}
