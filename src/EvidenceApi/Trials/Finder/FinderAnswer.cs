using System.Text.Json;
using EvidenceApi.Contract;

namespace EvidenceApi.Trials.Finder;

/// <summary>What a page of the finder says beside its trials.</summary>
internal static class FinderAnswer
{
    private const int Digits = 5, KilometreDigits = 3;

    public static void Write(Utf8JsonWriter json, FinderQuestion question, FinderPoint from, string[] withoutCoordinates)
    {
        json.WritePropertyName("finder");
        JsonSerializer.Serialize(json, new FinderScope
        {
            Latitude = Rounded(from.Latitude, Digits),
            Longitude = Rounded(from.Longitude, Digits),
            Place = from.Place,
            WithinKm = question.WithinKm is { } within ? Rounded(within, KilometreDigits) : null,
            Formula = EarthDistance.Formula,
            Attribution = Gazetteer.Attribution,
            WithoutCoordinates = withoutCoordinates,
        }, ServedJson.Default.FinderScope);
    }

    public static decimal Rounded(double number, int digits) => Math.Round((decimal)number, digits);
}
