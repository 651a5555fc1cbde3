using EvidenceApi.Synthesis.Effects;
using EvidenceApi.Synthesis.Models;
using EvidenceApi.Synthesis.Numerics;
using EvidenceApi.Synthesis.Variance;

namespace EvidenceApi.Synthesis.Parts;

/// <summary>Subgroups and the tests that their effects differ.</summary>
internal static class Subgroups
{
    /// <returns>Null when no study names a subgroup.</returns>
    public static SubgroupComparison? Of(IReadOnlyList<StudyPoint> studies, PartialFits fits, Plan plan)
    {
        var groups = studies.Where(study => study.Row.Subgroup is not null).GroupBy(study => study.Row.Subgroup ?? "", StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, Studies: group.ToList())).ToList();
        if (groups.Count == 0)
            return null;
        var parts = groups.Select(group => fits.Of(group.Key, group.Studies, near: null, fewest: 1)).ToList();
        var pooled = parts.Where(part => part.Fit is { StandardError: > 0 }).Select(part => part.Fit).OfType<Fit>().ToList();
        var comparison = new SubgroupComparison([.. parts.Select(part => part.Part)], null, null, null);
        if (pooled.Count < 2)
            return comparison;
        var between = new Sample([.. pooled.Select(fit => fit.Mu)], [.. pooled.Select(fit => fit.StandardError * fit.StandardError)]).Q(0);
        comparison = comparison with { Q = between, DegreesOfFreedom = pooled.Count - 1, PValue = Tails.ChiSquared(between, pooled.Count - 1) };
        return plan.Method is PoolingMethod.REML or PoolingMethod.MAXIMUM_LIKELIHOOD
            ? comparison with { CommonVariance = CommonVariance([.. groups.Select(group => Sample.Of([.. group.Studies.Select(study => study.Effect)]))], plan) }
            : comparison;
    }

    /// <summary>Null when no group has two studies, so that nothing says how much studies vary within groups.</summary>
    private static CommonVarianceTest? CommonVariance(IReadOnlyList<Sample> samples, Plan plan)
    {
        var residualDf = samples.Sum(sample => sample.Count - 1);
        if (residualDf == 0)
            return null;
        var tau2 = Tau2Likelihood.Maximum(samples, plan.Method == PoolingMethod.REML);
        var means = samples.Select(sample => sample.At(tau2)).ToList();
        var q = new Sample([.. means.Select(mean => mean.Mean)], [.. means.Select(mean => 1 / mean.WeightSum)]).Q(0);
        var residual = samples.Sum(sample => sample.Q(0));
        var df = samples.Count - 1;
        return new CommonVarianceTest(tau2, q, df, Tails.ChiSquared(q, df), residual, Tails.ChiSquared(residual, residualDf));
    }
}
