using EvidenceApi.Synthesis.Effects;
using EvidenceApi.Synthesis.Variance;

namespace EvidenceApi.Synthesis.Models;

/// <summary>
/// The generalized linear mixed model of counts by maximum likelihood: T. Stijnen, T. Hamza and P. Özdemir, Stat Med 2010;29:3046-3067. Events need no
/// correction, and studies without events keep their information.
/// </summary>
internal static class Glmm
{
    /// <returns>Null when no finite mean and variance maximize the likelihood.</returns>
    /// <param name="near">A fit of nearly the same studies to start from.</param>
    public static Fit? Fit(IReadOnlyList<StudyPoint> studies, Plan plan, Fit? near = null)
    {
        var counts = studies.Select(CountLikelihood.Of).ToArray();
        var common = CommonMean(counts);
        if (!double.IsFinite(common))
            return null;
        var search = new LikelihoodSearch(new MarginalLikelihood(counts), common);
        var top = counts.Length == 1 ? search.Common : search.Near(near) ?? search.Maximum();
        if (top is not { } maximum)
            return null;
        double? df = plan.Interval == IntervalMethod.T && counts.Length > 1 ? counts.Length - 1 : null;
        var fit = Models.Fit.Of(counts.Length, maximum.Mean, StandardError(maximum), maximum.Deviation * maximum.Deviation, plan.Level, df);
        var ratio = Math.Max(0, 2 * (counts.Sum(count => count.Saturated()) - search.Common.At.Value));
        return fit.WithQ(ratio, counts.Length - 1) with { I2 = null, H2 = null, WaldQ = Wald(counts) };
    }

    /// <summary>From the observed information; without variance the two parameters do not depend on each other.</summary>
    private static double StandardError(LikelihoodPoint top) =>
        Math.Sqrt(top.Deviation == 0 ? -1 / top.At.MeanMean : -top.At.DeviationDeviation / top.At.Determinant);

    private static double CommonMean(CountLikelihood[] counts)
    {
        double events = counts.Sum(count => count.Events), size = counts.Sum(count => count.Size);
        return counts[0].IsBinomial ? Math.Log(events / (size - events)) : Math.Log(events / size);
    }

    /// <summary>Wald's test of the saturated model, whose coefficients are infinite where a cell is zero.</summary>
    private static double? Wald(CountLikelihood[] counts)
    {
        if (counts.Any(count => count.Events == 0 || (count.IsBinomial && count.Events == count.Size)))
            return null;
        double Y(CountLikelihood count) => Math.Log(count.Events / (count.IsBinomial ? count.Size - count.Events : count.Size));
        double V(CountLikelihood count) => (1 / count.Events) + (count.IsBinomial ? 1 / (count.Size - count.Events) : 0);
        return new Sample([.. counts.Select(Y)], [.. counts.Select(V)]).Q(0);
    }
}
