using EvidenceApi.Synthesis.Models;
using EvidenceApi.Synthesis.Variance;

namespace EvidenceApi.Synthesis.Parts;

/// <summary>Trim and fill with the estimator L0, as in metafor: effects of the same model with a normal or other interval as planned.</summary>
internal static class TrimAndFillBuilder
{
    private const int MostRounds = 100;

    /// <returns>Null when the number of missing studies does not settle.</returns>
    public static TrimAndFill? Of(Sample sample, Plan plan, NaturalScale natural)
    {
        var missingAreHigher = MixedLine.Slope(sample, plan.Method) < 0;
        var sign = missingAreHigher ? -1 : 1;
        var order = Enumerable.Range(0, sample.Count).OrderBy(i => sign * sample.Y[i]).ToArray();
        double[] y = [.. order.Select(i => sign * sample.Y[i])], v = [.. order.Select(i => sample.V[i])];
        if (Settle(y, v, plan) is not var (missing, mean))
            return null;
        double[] filled = [.. y[^missing..].Select(value => sign * ((2 * mean) - value))];
        var fit = InverseVariance.Fit(new Sample([.. sample.Y, .. filled], [.. sample.V, .. v[^missing..]]), plan);
        return fit.IsFinite && natural.Of(fit, []) is { } estimate
            ? new TrimAndFill(missing, missingAreHigher, estimate, new Estimate(fit.Mu, fit.Lower, fit.Upper), fit.StandardError, fit.Tau2, filled)
            : null;
    }

    private static (int Missing, double Mean)? Settle(double[] y, double[] v, Plan plan)
    {
        var missing = 0;
        for (var round = 0; round < MostRounds; round++)
        {
            var mean = InverseVariance.Fit(new Sample(y[..^missing], v[..^missing]), plan).Mu;
            var next = Missing(y, mean);
            if (next == missing)
                return (missing, mean);
            missing = Math.Min(next, y.Length - 1);
        }
        return null;
    }

    /// <summary>L0 from the ranks of the deviations above the mean; equal deviations are ranked in their order, and halves are rounded to even.</summary>
    private static int Missing(double[] y, double mean)
    {
        int k = y.Length, rank = 0;
        double above = 0;
        foreach (var deviation in y.Select(value => value - mean).OrderBy(Math.Abs))
        {
            rank++;
            above += deviation > 0 ? rank : 0;
        }
        return (int)Math.Max(0, Math.Round(((4 * above) - ((double)k * (k + 1))) / ((2 * k) - 1), MidpointRounding.ToEven));
    }
}
