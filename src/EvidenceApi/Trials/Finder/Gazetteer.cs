using System.Globalization;
using EvidenceApi.Model;

namespace EvidenceApi.Trials.Finder;

/// <summary>A place of 15,000 people or more.</summary>
internal sealed record GazetteerPlace(string Name, string Country, string Division, double Latitude, double Longitude, int Population)
{
    /// <summary>What names this place and no other of its name.</summary>
    public string Choice => $"{Name},{Division},{Country}";
}

/// <summary>Coordinates of places by their names, from GeoNames (CC BY 4.0): places.tsv, and other names of them in place-names.tsv.</summary>
internal static class Gazetteer
{
    public const string Attribution = "Coordinates of cities: GeoNames (https://www.geonames.org/), CC BY 4.0";

    private const int MostChoices = 12, LongestCode = 3;

    private static readonly Lazy<ILookup<string, GazetteerPlace>> Places = new(Load);

    /// <summary>Places of a name: <c>London,GB</c>, <c>Portland,OR,US</c> or a name alone; several where the text does not distinguish them.</summary>
    public static IReadOnlyList<GazetteerPlace> Find(string text)
    {
        var (name, division, country) = Parts(text);
        return [.. Places.Value[Fold(name)]
            .Where(place => (country is null || place.Country == country) && (division is null || place.Division.Equals(division, StringComparison.OrdinalIgnoreCase)))
            .Distinct().OrderByDescending(place => place.Population)];
    }

    /// <summary>What distinguishes the places of one name, the largest first; two in one division by what to give as near.</summary>
    public static IReadOnlyList<string> Choices(IReadOnlyList<GazetteerPlace> places) => [.. places.Take(MostChoices)
        .Select(place => places.Count(other => other.Choice == place.Choice) == 1 ? place.Choice : string.Create(CultureInfo.InvariantCulture, $"near={place.Latitude},{place.Longitude}"))];

    /// <summary>A place with a name near to one that is in no list, or of that name elsewhere.</summary>
    public static string? NearestTo(string text)
    {
        var (name, _, country) = Parts(text);
        var elsewhere = Find(name);
        if (elsewhere.Count > 0)
            return elsewhere[0].Choice;
        var folded = Fold(name);
        var near = folded.Length == 0 ? null : Nearest.Match(folded, Places.Value.Select(group => group.Key)
            .Where(key => key.Length > 0 && key[0] == folded[0] && (country is null || Places.Value[key].Any(place => place.Country == country))));
        return near is null ? null : Places.Value[near].Where(place => country is null || place.Country == country).MaxBy(place => place.Population)?.Choice;
    }

    // The last part is a country where it can be one: by its code, or by its name.
    private static (string Name, string? Division, string? Country) Parts(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
            return (parts.Length == 0 ? "" : parts[0], null, null);
        var country = CountryOf(parts[^1]);
        return parts.Length == 2
            ? (parts[0], country is null ? parts[1] : null, country)
            : (string.Join(' ', parts[..^2]), parts[^2], country ?? parts[^1]);
    }

    private static string? CountryOf(string text) =>
        text.Length < LongestCode && Country.All.ContainsKey(text.ToUpperInvariant()) ? text.ToUpperInvariant()
        : text.Equals("UK", StringComparison.OrdinalIgnoreCase) ? "GB"
        : text.Equals("USA", StringComparison.OrdinalIgnoreCase) ? "US"
        : Country.CodeOf(text);

    // "Saint-Étienne" is "st etienne", "St. Louis" "st louis".
    private static string Fold(string name) => string.Join(' ', LatinLetters.Fold(name).Replace("'", "", StringComparison.Ordinal)
        .Split([' ', '-', '.', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Select(word => word is "saint" or "sankt" or "sint" ? "st" : word));

    private static ILookup<string, GazetteerPlace> Load()
    {
        List<GazetteerPlace> places = [.. Lines("places.tsv").Select(columns => new GazetteerPlace(
            columns[0], columns[1], columns[2], double.Parse(columns[3], CultureInfo.InvariantCulture), double.Parse(columns[4], CultureInfo.InvariantCulture), int.Parse(columns[5], CultureInfo.InvariantCulture)))];
        var named = places.ToLookup(place => (place.Name, place.Country));
        var others = Lines("place-names.tsv").SelectMany(columns => named[(columns[1], columns[2])].OrderByDescending(place => place.Population).Take(1).Select(place => (Name: columns[0], Place: place)));
        return places.Select(place => (place.Name, Place: place)).Concat(others).ToLookup(item => Fold(item.Name), item => item.Place);
    }

    private static IEnumerable<string[]> Lines(string resource)
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is not embedded in the assembly");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }
}
