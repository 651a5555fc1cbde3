using EvidenceApi.Synthesis.Effects;
using EvidenceApi.Synthesis.Variance;

namespace EvidenceApi.Synthesis.Models;

/// <summary>Fits a planned model to any part of the studies, so that every sensitivity analysis fits what the synthesis fits.</summary>
internal static class ModelFitter
{
    /// <returns>Null when the effect cannot be estimated from these studies.</returns>
    public static Fit? Fit(IReadOnlyList<StudyPoint> studies, Plan plan, Fit? near = null)
    {
        if (studies.Count == 0)
            return null;
        var fit = plan.Method switch
        {
            PoolingMethod.MANTEL_HAENSZEL => MantelHaenszel.Fit(studies, plan),
            PoolingMethod.PETO => Peto.Fit(studies, plan),
            PoolingMethod.GLMM => Glmm.Fit(studies, plan, near),
            _ => InverseVariance.Fit(Sample.Of([.. studies.Select(study => study.Effect)]), plan),
        };
        return fit is { IsFinite: true } ? fit : null;
    }
}
