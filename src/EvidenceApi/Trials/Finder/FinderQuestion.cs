using System.Globalization;
using System.Text.RegularExpressions;
using EvidenceApi.Http;

namespace EvidenceApi.Trials.Finder;

/// <summary>The place of the user, as given and in degrees.</summary>
internal sealed record FinderPoint(double Latitude, double Longitude, string? Place);

/// <summary>The question of someone who is looking for a trial, parsed.</summary>
internal sealed partial record FinderQuestion
{
    private const double KilometresPerMile = 1.609344;

    private const decimal OldestAge = 130;

    private static readonly Dictionary<string, decimal> PerYear = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = 1, ["y"] = 1, ["a"] = 1, ["year"] = 1, ["mo"] = 12, ["month"] = 12, ["wk"] = 52.1775m, ["week"] = 52.1775m, ["d"] = 365.25m, ["day"] = 365.25m,
    };

    public FinderPoint? From { get; private init; }

    public double? WithinKm { get; private init; }

    /// <summary>In years.</summary>
    public decimal? Age { get; private init; }

    public required TrialFilter Filter { get; init; }

    public bool NeedsOpen => Filter.OpenSites == true;

    /// <summary>The question of a filter; what cannot be understood is added to the errors and left out.</summary>
    public static FinderQuestion Of(TrialFilter filter, List<ParameterError> errors)
    {
        if (filter is { Near: not null, Place: not null })
            errors.Add(Error(ErrorCode.Conflicting, "place", filter.Place, "'near' and 'place' both give a position; give one of them"));
        var from = filter.Near is { } near ? PointOf(near, errors) : filter.Place is { } place ? PlaceOf(place, errors) : null;
        if (filter is { Within: not null, Near: null, Place: null })
            errors.Add(Error(ErrorCode.Missing, "within", filter.Within, "'within' is a distance from a place; give 'near' or 'place' with it"));
        return new FinderQuestion
        {
            From = from,
            WithinKm = filter.Within is { } within ? DistanceOf(within, errors) : null,
            Age = filter.Age is { } age ? AgeOf(age, errors) : null,
            Filter = filter,
        };
    }

    private static FinderPoint? PointOf(string near, List<ParameterError> errors)
    {
        if (Point().Match(near) is { Success: true } point && Degrees(point, "latitude") is >= -90 and <= 90 and var latitude && Degrees(point, "longitude") is >= -180 and <= 180 and var longitude)
            return new FinderPoint(latitude, longitude, null);
        errors.Add(Error(ErrorCode.Malformed, "near", near, $"'{Problems.Cut(near)}' is no place on Earth; allowed: latitude from -90 to 90, comma, longitude from -180 to 180, such as 51.5,-0.12"));
        return null;
    }

    private static FinderPoint? PlaceOf(string text, List<ParameterError> errors)
    {
        var found = Gazetteer.Find(text);
        if (found is [var place])
            return new FinderPoint(place.Latitude, place.Longitude, $"{place.Name}, {place.Country}");
        errors.Add(found.Count == 0
            ? Error(ErrorCode.NotFound, "place", text, $"'{Problems.Cut(text)}' is no place of 15,000 people or more that is known by this name; allowed: a name and a country such as London,GB, or 'near' with coordinates") with
            {
                Nearest = Gazetteer.NearestTo(text),
            }
            : Error(ErrorCode.Ambiguous, "place", text, $"'{Problems.Cut(text)}' can be {found.Count.ToString(CultureInfo.InvariantCulture)} places; allowed: {string.Join(" | ", Gazetteer.Choices(found))}, the largest first") with
            {
                Allowed = Gazetteer.Choices(found),
            });
        return null;
    }

    private static double? DistanceOf(string within, List<ParameterError> errors)
    {
        if (Distance().Match(within) is { Success: true } distance
            && double.Parse(distance.Groups["number"].Value, CultureInfo.InvariantCulture) is > 0 and <= 25_000 and var number)
            return distance.Groups["unit"].Value.Equals("mi", StringComparison.OrdinalIgnoreCase) ? number * KilometresPerMile : number;
        errors.Add(Error(ErrorCode.Malformed, "within", within, $"'{Problems.Cut(within)}' is no distance; allowed: a number above 0 and its unit, km or mi, such as 100km"));
        return null;
    }

    private static decimal? AgeOf(string text, List<ParameterError> errors)
    {
        if (AgeText().Match(text) is { Success: true } age
            && decimal.TryParse(age.Groups["number"].Value, CultureInfo.InvariantCulture, out var number)
            && number / PerYear[age.Groups["unit"].Value] is <= OldestAge and var years)
            return years;
        errors.Add(Error(ErrorCode.Malformed, "age", text, $"'{Problems.Cut(text)}' is no age; allowed: years such as 34, or a number with its unit such as 18 months, up to 130 years"));
        return null;
    }

    private static double Degrees(Match point, string name) => double.Parse(point.Groups[name].Value, CultureInfo.InvariantCulture);

    private static ParameterError Error(ErrorCode code, string parameter, string value, string message) => new() { Code = code.Name, Parameter = parameter, In = "query", Message = message, Value = Problems.Cut(value) };

    [GeneratedRegex(@"\A\s*(?<latitude>[+-]?\d{1,3}(\.\d{1,12})?)\s*,\s*(?<longitude>[+-]?\d{1,3}(\.\d{1,12})?)\s*\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Point();

    [GeneratedRegex(@"\A\s*(?<number>\d{1,6}(\.\d{1,6})?)\s*(?<unit>km|mi)\s*\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Distance();

    [GeneratedRegex(@"\A\s*(?<number>\d{1,6}(\.\d{1,6})?)\s*(?<unit>y|a|mo|wk|d|year|month|week|day|)s?\s*\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgeText();
}
