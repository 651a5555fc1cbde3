using MathNet.Numerics;

namespace EvidenceApi.Synthesis.Numerics;

/// <summary>Limits of single counts.</summary>
internal static class ExactLimits
{
    /// <summary>Wilson's score interval of a share: J Am Stat Assoc 1927;22:209-212.</summary>
    public static (double Lower, double Upper) Wilson(double events, double total, double level)
    {
        var (z, share) = (Quantiles.Normal(level), events / total);
        var centre = share + (z * z / (2 * total));
        var spread = z * Math.Sqrt((share * (1 - share) / total) + (z * z / (4 * total * total)));
        var scale = 1 + (z * z / total);
        return (events == 0 ? 0 : Math.Max(0, (centre - spread) / scale), events == total ? 1 : Math.Min(1, (centre + spread) / scale));
    }

    /// <summary>The exact interval of a Poisson rate: F. Garwood, Biometrika 1936;28:437-442.</summary>
    public static (double Lower, double Upper) Poisson(double events, double exposure, double level)
    {
        var tail = (1 - (level / 100)) / 2;
        var lower = events == 0 ? 0 : Quantiles.ChiSquared(tail, 2 * events) / 2;
        return (lower / exposure, Quantiles.ChiSquared(1 - tail, 2 * (events + 1)) / 2 / exposure);
    }

    /// <summary>The one-sided exact limit above 0 of <paramref name="total"/>; below 1 it is the limit of all of them.</summary>
    public static double AboveNone(double total, double level) => -SpecialFunctions.Expm1(Math.Log(1 - (level / 100)) / total);
}
