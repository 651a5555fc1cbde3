using MathNet.Numerics;

namespace EvidenceApi.Synthesis.Numerics;

/// <summary>Tail probabilities, each computed as a tail: one minus a distribution function is 0 long before the tail is.</summary>
internal static class Tails
{
    public static double TwoSidedNormal(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2));

    public static double TwoSidedT(double t, double df)
    {
        var share = double.IsFinite(t * t) ? df / (df + (t * t)) : 0;
        return share <= 0 ? 0 : SpecialFunctions.BetaRegularized(df / 2, 0.5, share);
    }

    /// <summary>The probability of a chi-squared variable above <paramref name="x"/>.</summary>
    public static double ChiSquared(double x, double df)
    {
        if (!(x > 0) || df <= 0)
            return 1;
        // Far out the function returns NaN for its underflow.
        var tail = x > (2 * df) + 3000 ? 0 : SpecialFunctions.GammaUpperRegularized(df / 2, x / 2);
        return double.IsNaN(tail) ? 0 : Math.Clamp(tail, 0, 1);
    }

    public static double TwoSided(double statistic, double? df) => df is { } freedom ? TwoSidedT(statistic, freedom) : TwoSidedNormal(statistic);
}
