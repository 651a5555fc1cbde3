using System.Globalization;
using CsvHelper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Inputs;

namespace EvidenceApi.Seeder.Registered;

/// <summary>
/// Coordinates of cities, by name, country and state; a CSV with the columns city, state, country, latitude and longitude. Two states cannot have one point: of such rows none is
/// taken, and city-corrections.tsv says what is right.
/// </summary>
internal sealed class CityTable(IEnumerable<(string City, string? State, string Country, decimal Latitude, decimal Longitude)> rows)
{
    private const int LongestAbbreviation = 3;

    private static readonly Lazy<IReadOnlyList<(string City, string? State, string Country, decimal Latitude, decimal Longitude)>> Corrections = new(ReadCorrections);

    private const int MostBytes = 64 * 1024 * 1024;

    private readonly ILookup<(string City, string Country), (string? State, decimal Latitude, decimal Longitude)> cities =
        rows.ToLookup(row => (LatinLetters.Fold(row.City), row.Country), row => (State: row.State is null ? null : LatinLetters.Fold(row.State), row.Latitude, row.Longitude));

    public static CityTable Read(string path)
    {
        using var csv = CsvReader.FromText(InputText.Read(InputFile.Read(path, MostBytes)).Text ?? "");
        var rows = new List<(string City, string? State, string Country, decimal Latitude, decimal Longitude)>();
        while (csv.Read())
        {
            var (country, latitude, longitude) = (Cell("country"), Cell("latitude"), Cell("longitude"));
            if (latitude.Length > 0)
                rows.Add((Cell("city"), Cell("state") is { Length: > 0 } state ? state : null, Country.CodeOf(country) ?? throw new FormatException($"{path}: '{country}' is not a country"), Degrees(latitude), Degrees(longitude)));
        }
        return new CityTable([.. rows.Where(row => !rows.Any(other => AreTwoWithOnePoint(row, other))), .. Corrections.Value]);

        string Cell(string column) => csv.TryGetFieldIndex(column, out var index)
            ? csv.GetString(index).Trim()
            : throw new FormatException($"{path}: the table has no column '{column}'; needed: city, state, country, latitude, longitude");
    }

    /// <summary>A place with the coordinates of its city where these are known and unambiguous.</summary>
    public Site Located(Site site)
    {
        var found = site is { City: { } city, Country: { } country } ? cities[(LatinLetters.Fold(city), country)].ToList() : [];
        if (found.Count > 1 && site.State is { } state)
            found = [.. found.Where(row => row.State == LatinLetters.Fold(state))];
        var points = found.Select(row => (row.Latitude, row.Longitude)).Distinct().ToList();
        return points is [var one] ? site with { Latitude = one.Latitude, Longitude = one.Longitude, Precision = SitePrecision.CITY } : site;
    }

    // "Genova" and "GE" are one state, and so is one that is called like its city.
    private static bool AreTwoWithOnePoint(
        (string City, string? State, string Country, decimal Latitude, decimal Longitude) one, (string City, string? State, string Country, decimal Latitude, decimal Longitude) other) =>
        (one.City, one.Country, one.Latitude, one.Longitude) == (other.City, other.Country, other.Latitude, other.Longitude)
        && one.State is { Length: > LongestAbbreviation } && other.State is { Length: > LongestAbbreviation } && one.State != other.State && one.City != one.State && other.City != other.State;

    private static List<(string City, string? State, string Country, decimal Latitude, decimal Longitude)> ReadCorrections()
    {
        using var stream = typeof(CityTable).Assembly.GetManifestResourceStream("city-corrections.tsv") ?? throw new InvalidOperationException("city-corrections.tsv is not embedded in the assembly");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))
            .Select(columns => (columns[0], (string?)columns[1], columns[2], Degrees(columns[3]), Degrees(columns[4])))];
    }

    private static decimal Degrees(string text) => decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
