using System.Globalization;
using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;
using EvidenceApi.Bench.Generator.Shapes;
using EvidenceApi.Bench.Generator.Words;

namespace EvidenceApi.Bench.Generator.Protocol;

internal static class LocationsModule
{
    /// <summary>Studies of one country have few locations; about this many come with each further country.</summary>
    private const int LocationsOfACountry = 8;

    public static void Write(Utf8JsonWriter json, StudyDraft study)
    {
        var locations = study.Shape[Part.Locations];
        var countries = Enumerable.Range(0, 1 + locations / LocationsOfACountry).Select(_ => study.Chance.Common(Places.All)).ToArray();
        json.Objects("locations", Enumerable.Range(0, locations), _ => WriteLocation(json, study, study.Chance.Common(countries)));
    }

    private static void WriteLocation(Utf8JsonWriter json, StudyDraft study, Country country)
    {
        var chance = study.Chance;
        var city = chance.Pick(country.Cities);
        if (chance.Is(0.98))
            json.WriteString("facility", Facility(chance, city));
        if (study.Shape.Status is "RECRUITING" or "NOT_YET_RECRUITING" or "ACTIVE_NOT_RECRUITING" && chance.Is(0.7))
            json.WriteString("status", study.Shape.Status);
        json.WriteString("city", city.Name);
        json.Optional("state", city.State);
        if (chance.Is(0.9))
            json.WriteString("zip", Zip(chance, country.Zip));
        json.WriteString("country", country.Name);
        if (!chance.Is(0.96))
            return;
        json.Object("geoPoint", () =>
        {
            json.WriteNumber("lat", city.Latitude);
            json.WriteNumber("lon", city.Longitude);
        });
    }

    private static string Facility(Chance chance, City city)
    {
        var form = chance.Pick(Places.Facilities);
        return form.Contains('{', StringComparison.Ordinal) ? string.Format(CultureInfo.InvariantCulture, form, city.Name) : $"{form} {chance.Between(1, 900):000}";
    }

    private static string Zip(Chance chance, string form) => string.Create(form.Length, (chance, form), static (letters, state) =>
    {
        for (var place = 0; place < letters.Length; place++)
        {
            letters[place] = state.form[place] switch
            {
                '#' => (char)('0' + state.chance.Below(10)),
                '@' => (char)('A' + state.chance.Below(26)),
                var other => other,
            };
        }
    });
}
