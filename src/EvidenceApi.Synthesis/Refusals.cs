using EvidenceApi.Synthesis.Effects;
using EvidenceApi.Synthesis.Models;
using EvidenceApi.Synthesis.Numerics;
using EvidenceApi.Synthesis.Variance;

namespace EvidenceApi.Synthesis;

/// <summary>What cannot be pooled, whatever a formula would return for it.</summary>
internal static class Refusals
{
    /// <summary>Below this part of the usual variance Knapp and Hartung's is rounding.</summary>
    private const double NoWidth = 1e-12;

    public static Refusal? Before(IReadOnlyList<StudyPoint> points, IReadOnlyList<StudyPoint> used, Plan plan)
    {
        if (OneSided(used, plan) is { } oneSided)
            return oneSided;
        if (used.Count >= 2)
            return null;
        if (points.Count >= 2 && used.Count == 0 && points.Select(point => point.Effect.Exclusion).Distinct().ToList() is [var only])
            return only switch
            {
                StudyExclusion.NO_EVENTS_IN_EITHER_ARM => new Refusal(RefusalCode.NO_EVENTS, 0),
                StudyExclusion.ALL_EVENTS_IN_BOTH_ARMS => new Refusal(RefusalCode.ALL_EVENTS, 0),
                _ => new Refusal(RefusalCode.TOO_FEW, 0),
            };
        return new Refusal(RefusalCode.TOO_FEW, used.Count);
    }

    public static Refusal? After(Fit? fit, IReadOnlyList<StudyPoint> used, Plan plan)
    {
        if (fit is null)
            return new Refusal(
                plan.Method switch
                {
                    PoolingMethod.GLMM => RefusalCode.NO_CONVERGENCE,
                    PoolingMethod.MANTEL_HAENSZEL or PoolingMethod.PETO => RefusalCode.NOT_ESTIMABLE,
                    _ => RefusalCode.OUT_OF_RANGE,
                },
                used.Count);
        if (plan.Interval != IntervalMethod.KNAPP_HARTUNG)
            return null;
        var usual = 1 / Math.Sqrt(Sample.Of([.. used.Select(study => study.Effect)]).At(fit.Tau2).WeightSum);
        return fit.StandardError <= Math.Sqrt(NoWidth) * usual ? new Refusal(RefusalCode.INTERVAL_WITHOUT_WIDTH, used.Count) : null;
    }

    /// <summary>Counts of one group in which no one, or everyone, had the event: only all studies as one can be reported.</summary>
    private static Refusal? OneSided(IReadOnlyList<StudyPoint> used, Plan plan)
    {
        if (used.Count == 0 || CrudeTotals.Of(used) is not { } crude)
            return null;
        if (crude.Events == 0)
        {
            var limit = plan.Measure == SynthesisMeasure.RATE
                ? -Math.Log(1 - (plan.Level / 100)) / crude.Size
                : ExactLimits.AboveNone(crude.Size, plan.Level);
            return new Refusal(RefusalCode.NO_EVENTS, used.Count, new ExactTotal(0, crude.Size, limit));
        }
        return plan.Measure == SynthesisMeasure.PROPORTION && crude.Events == crude.Size
            ? new Refusal(RefusalCode.ALL_EVENTS, used.Count, new ExactTotal(crude.Events, crude.Size, 1 - ExactLimits.AboveNone(crude.Size, plan.Level)))
            : null;
    }
}
