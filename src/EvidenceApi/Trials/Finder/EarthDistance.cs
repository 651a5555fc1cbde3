namespace EvidenceApi.Trials.Finder;

/// <summary>Distances on a sphere of the Earth's mean radius; the database has the same as <c>distance_km</c>.</summary>
internal static class EarthDistance
{
    /// <summary>Mean radius by the IUGG, in kilometres.</summary>
    public const double MeanRadius = 6371.0088;

    public const string Formula = "haversine, mean radius 6371.0088 km (IUGG)";

    private const double DegreesOfHalf = 180;

    /// <summary>Kilometres between two points in degrees.</summary>
    public static double Between(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        var (north, east) = (HalfSine(otherLatitude - latitude), HalfSine(otherLongitude - longitude));
        return 2 * MeanRadius * Math.Asin(Math.Min(1, Math.Sqrt(north + (Math.Cos(Radians(latitude)) * Math.Cos(Radians(otherLatitude)) * east))));
    }

    private static double HalfSine(double degrees) => Math.Pow(Math.Sin(Radians(degrees) / 2), 2);

    private static double Radians(double degrees) => degrees * Math.PI / DegreesOfHalf;
}
