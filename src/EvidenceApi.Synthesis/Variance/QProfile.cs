using EvidenceApi.Synthesis.Numerics;

namespace EvidenceApi.Synthesis.Variance;

/// <summary>The interval of the variance between studies: W. Viechtbauer, Stat Med 2007;26:37-52. It need not contain the estimate.</summary>
internal static class QProfile
{
    /// <returns>Null for a limit that no number can express.</returns>
    public static (double? Lower, double? Upper) Interval(Sample sample, double level)
    {
        var tail = (1 - (level / 100)) / 2;
        return (Limit(sample, 1 - tail), Limit(sample, tail));
    }

    private static double? Limit(Sample sample, double probability)
    {
        var quantile = Quantiles.ChiSquared(probability, sample.Count - 1);
        return sample.Q(0) <= quantile ? 0 : Roots.FallingFromZero(tau2 => sample.Q(tau2) - quantile, sample.TypicalVariance());
    }
}
