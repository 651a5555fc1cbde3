using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace EvidenceApi.Synthesis.Numerics;

/// <summary>
/// Quantiles for a two-sided level. Those of t and chi-squared are roots of the tail, because the library's search for t ends at 800 and throws.
/// </summary>
internal static class Quantiles
{
    /// <summary>Beyond it the start of the search is exact to eight digits, and the tail is a sum of as many terms as there are degrees of freedom: E. Wilson and M. Hilferty, PNAS 1931;17:684-688.</summary>
    private const double MostDegreesOfFreedom = 2e5;

    /// <summary>Beyond it t is normal to nine digits.</summary>
    private const double NormalDegreesOfFreedom = 1e10;

    /// <summary>The quantile of (1 + level) / 2.</summary>
    /// <param name="level">In percent.</param>
    public static double Normal(double level) => MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, 0.5 + (level / 200));

    /// <summary>Quantile of t, or of the normal distribution where there are no degrees of freedom.</summary>
    public static double Of(double level, double? df) => df is { } freedom ? T(level, freedom) : Normal(level);

    public static double T(double level, double df)
    {
        if (df > NormalDegreesOfFreedom)
            return Normal(level);
        var outside = 1 - (level / 100);
        var p = 1 - (outside / 2);
        if (df == 1)
            return Math.Tan(Math.PI * (p - 0.5));
        if (df == 2)
            return ((2 * p) - 1) / Math.Sqrt(2 * p * (1 - p));
        var high = 2.0;
        while (Tails.TwoSidedT(high, df) > outside)
            high *= 2;
        return Roots.Increasing(t => outside - Tails.TwoSidedT(t, df), t => 2 * StudentT.PDF(0, 1, df, t), 0, high, Math.Min(high, Normal(level)));
    }

    /// <summary>The value that a chi-squared variable is below with probability <paramref name="p"/>.</summary>
    public static double ChiSquared(double p, double df)
    {
        var high = df + (20 * Math.Sqrt(2 * df)) + 100;
        var spread = 2 / (9 * df);
        var start = df * Math.Pow(Math.Max(0.01, 1 - spread + (MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, p) * Math.Sqrt(spread))), 3);
        if (df > MostDegreesOfFreedom)
            return start;
        return Roots.Increasing(
            x => SpecialFunctions.GammaLowerRegularized(df / 2, x / 2) - p, x => MathNet.Numerics.Distributions.ChiSquared.PDF(df, x), 0, high, start);
    }
}
