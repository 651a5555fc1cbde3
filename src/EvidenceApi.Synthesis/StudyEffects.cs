using EvidenceApi.Synthesis.Effects;
using EvidenceApi.Synthesis.Models;
using EvidenceApi.Synthesis.Numerics;

namespace EvidenceApi.Synthesis;

/// <summary>The row of each study: what it contributes, or why it does not.</summary>
internal static class StudyEffects
{
    /// <param name="weights">In the order of the studies that were pooled; null where nothing was, or where the model has no weights.</param>
    public static IReadOnlyList<StudyEffect> Of(IReadOnlyList<StudyPoint> points, Plan plan, NaturalScale natural, double[]? weights)
    {
        var rows = new List<StudyEffect>(points.Count);
        var pooled = 0;
        foreach (var point in points)
        {
            var row = Of(point, plan, natural);
            rows.Add(point.Effect.Exclusion is null ? row with { WeightPercent = weights?[pooled++] } : row);
        }
        return rows;
    }

    private static StudyEffect Of(StudyPoint point, Plan plan, NaturalScale natural)
    {
        var row = WithLimits(new StudyEffect(point.Row.Id), point, plan, natural);
        if (point.Effect.Exclusion is { } why)
            return row with { Exclusion = why };
        return row with
        {
            Effect = point.Effect.Y,
            Variance = point.Effect.V,
            IsCorrected = point.Effect.Corrected && plan.Method != PoolingMethod.GLMM,
            IsAsymmetric = point.Effect.Asymmetric,
        };
    }

    private static StudyEffect WithLimits(StudyEffect row, StudyPoint point, Plan plan, NaturalScale natural) => point.Row.Data switch
    {
        EventCount count when plan.Measure == SynthesisMeasure.PROPORTION && SingleGroupEffects.IsValid(count) =>
            With(row, (double)count.Events / count.Total, ExactLimits.Wilson(count.Events, count.Total, plan.Level), StudyLimits.WILSON),
        EventRate rate when plan.Measure == SynthesisMeasure.RATE && SingleGroupEffects.IsValid(rate) =>
            With(row, rate.Events / rate.Exposure, ExactLimits.Poisson(rate.Events, rate.Exposure, plan.Level), StudyLimits.EXACT_POISSON),
        IntervalEstimate interval when point.Effect.Exclusion is null && interval.Level == plan.Level =>
            With(row, interval.Estimate, (interval.Lower, interval.Upper), StudyLimits.SOURCE),
        _ => point.Effect.Exclusion is null ? Wald(row, point.Effect, plan, natural) : row,
    };

    private static StudyEffect With(StudyEffect row, double estimate, (double Lower, double Upper) limits, StudyLimits by) =>
        double.IsFinite(estimate + limits.Lower + limits.Upper)
            ? row with { Estimate = estimate, Lower = limits.Lower, Upper = limits.Upper, LimitsBy = by }
            : row;

    private static StudyEffect Wald(StudyEffect row, Effect effect, Plan plan, NaturalScale natural)
    {
        var spread = Quantiles.Normal(plan.Level) * Math.Sqrt(effect.V);
        return row with
        {
            Estimate = natural.Back(effect.Y, null),
            Lower = natural.Back(effect.Y - spread, null),
            Upper = natural.Back(effect.Y + spread, null),
            LimitsBy = StudyLimits.WALD,
        };
    }
}
