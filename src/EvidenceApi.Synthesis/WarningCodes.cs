using EvidenceApi.Synthesis.Effects;
using EvidenceApi.Synthesis.Models;

namespace EvidenceApi.Synthesis;

/// <summary>Which warnings go with a pooled effect.</summary>
internal static class WarningCodes
{
    private const int Few = 5;
    private const double FewEvents = 10;
    private const double RareShare = 0.05;
    private const double HighInconsistency = 75;
    private const double LargeOddsRatio = 3;

    public static IReadOnlyList<WarningCode> Of(
        IReadOnlyList<StudyPoint> points, IReadOnlyList<StudyPoint> used, PooledEffect pooled, Fit fit, NaturalScale natural) =>
        [.. All(points, used, pooled, fit, natural).Where(warning => warning.Applies).Select(warning => warning.Code)];

    private static IEnumerable<(WarningCode Code, bool Applies)> All(
        IReadOnlyList<StudyPoint> points, IReadOnlyList<StudyPoint> used, PooledEffect pooled, Fit fit, NaturalScale natural)
    {
        var corrects = pooled.Method is not (PoolingMethod.GLMM or PoolingMethod.MANTEL_HAENSZEL or PoolingMethod.PETO);
        var corrected = corrects && used.Any(point => point.Effect.Corrected);
        var heterogeneity = pooled.Heterogeneity;
        yield return (WarningCode.STUDIES_LEFT_OUT, used.Count < points.Count);
        yield return (WarningCode.CONTINUITY_CORRECTION, corrected);
        yield return (WarningCode.RARE_EVENTS_CORRECTED, corrected && pooled.Crude is { } crude && IsRare(pooled.Measure, crude.Value));
        yield return (WarningCode.FREEMAN_TUKEY, pooled.Scale == EffectScale.FREEMAN_TUKEY);
        yield return (WarningCode.ASYMMETRIC_INTERVAL, used.Any(point => point.Effect.Asymmetric));
        yield return (WarningCode.TWO_STUDIES, used.Count == 2);
        yield return (WarningCode.FEW_STUDIES, used.Count < Few);
        yield return (WarningCode.FEW_EVENTS, CrudeTotals.Events(used) < FewEvents);
        yield return (WarningCode.PREDICTION_OF_FEW_STUDIES, pooled.Prediction is not null && used.Count < Few);
        yield return (WarningCode.KNAPP_HARTUNG_NOT_AD_HOC, pooled.Interval == IntervalMethod.KNAPP_HARTUNG);
        yield return (WarningCode.HIGH_HETEROGENEITY, heterogeneity.I2 >= HighInconsistency);
        yield return (WarningCode.TAU2_OUTSIDE_ITS_INTERVAL, heterogeneity.Tau2 < heterogeneity.Tau2Lower || heterogeneity.Tau2 > heterogeneity.Tau2Upper);
        yield return (WarningCode.LIMIT_TRUNCATED, Limits(pooled).Any(natural.IsTruncated));
        yield return (WarningCode.LIMIT_BEYOND_RANGE, pooled.Estimate is { Lower: null } or { Upper: null } || pooled.Prediction is { Lower: null } or { Upper: null });
        yield return (WarningCode.PETO_LARGE_EFFECT, pooled.Method == PoolingMethod.PETO && Math.Abs(fit.Mu) > Math.Log(LargeOddsRatio));
        yield return (WarningCode.GLMM_NORMAL_INTERVAL_OF_FEW_STUDIES, pooled is { Method: PoolingMethod.GLMM, Interval: IntervalMethod.NORMAL } && used.Count < Few);
        var subgroups = pooled.Sensitivity?.Subgroups;
        yield return (WarningCode.SUBGROUP_OF_ONE_STUDY, subgroups is { PValue: not null } && subgroups.Groups.Any(group => group.Studies == 1));
        yield return (WarningCode.STUDIES_WITHOUT_SUBGROUP, subgroups is not null && used.Any(point => point.Row.Subgroup is null));
        yield return (WarningCode.SENSITIVITY_LEFT_OUT, pooled.Sensitivity is null && used.Count > PooledEffectBuilder.MostStudies(pooled.Method));
    }

    private static bool IsRare(SynthesisMeasure measure, double share) => measure == SynthesisMeasure.PROPORTION && (share < RareShare || share > 1 - RareShare);

    private static IEnumerable<double> Limits(PooledEffect pooled)
    {
        IEnumerable<double?> limits = [pooled.Effect.Lower, pooled.Effect.Upper, pooled.Prediction?.EffectLower, pooled.Prediction?.EffectUpper];
        return limits.OfType<double>();
    }
}
