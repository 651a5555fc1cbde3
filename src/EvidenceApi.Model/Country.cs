namespace EvidenceApi.Model;

/// <summary>A country of ISO 3166-1, or Kosovo as XK, a code that ISO leaves to its users.</summary>
public sealed record Country
{
    private static readonly Lazy<IReadOnlyDictionary<string, Country>> Known = new(Load);

    private static readonly Lazy<Dictionary<string, string>> ByName = new(() => All.Values
        .Select(country => (country.Name, country.Code))
        .Concat(Lines("country-names.tsv").Select(columns => (Name: columns[1], Code: columns[0])))
        .ToDictionary(name => Folded(name.Name), name => name.Code, StringComparer.Ordinal));

    /// <summary>Alpha-2 code.</summary>
    public required string Code { get; init; }

    /// <summary>English short name.</summary>
    public required string Name { get; init; }

    /// <summary>All countries by code.</summary>
    public static IReadOnlyDictionary<string, Country> All => Known.Value;

    /// <summary>The code of an English short name, or of a name that is or was in common use; null when it names no state of today.</summary>
    public static string? CodeOf(string name) => ByName.Value.GetValueOrDefault(Folded(name));

    /// <summary>The code nearest to a misspelt code or to an English name; null when none is near.</summary>
    public static string? NearestCode(string word)
    {
        if (word is "UK")
            return "GB"; // ISO 3166 reserves UK for the country whose code is GB
        var name = Nearest.Match(word, All.Values.Select(country => country.Name));
        return All.Values.FirstOrDefault(country => country.Name == name)?.Code ?? Nearest.Match(word, All.Keys);
    }

    private static Dictionary<string, Country> Load() =>
        Lines("countries.tsv").ToDictionary(columns => columns[0], columns => new Country { Code = columns[0], Name = columns[1] });

    private static IEnumerable<string[]> Lines(string resource)
    {
        using var stream = typeof(Country).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded in the assembly");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];
    }

    // "CÔTE D’IVOIRE" is "cote d'ivoire", "The Gambia" "gambia", "Saint Lucia" and "St Lucia" "st. lucia".
    private static string Folded(string name)
    {
        var words = LatinLetters.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(word => word switch { "&" => "and", "saint" or "st" => "st.", _ => word });
        var folded = string.Join(' ', words);
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
    }
}
