using EvidenceApi.Synthesis.Effects;
using EvidenceApi.Synthesis.Models;

namespace EvidenceApi.Synthesis;

/// <summary>Brings fits back to the scale that people read.</summary>
internal sealed class NaturalScale(Plan plan, FreemanTukeyInverse inverse)
{
    /// <returns>Null when no number can express the estimate.</returns>
    public Estimate? Of(Fit fit, IReadOnlyList<StudyPoint> studies)
    {
        var size = Size(fit, studies);
        return Back(fit.Mu, size) is { } value ? new Estimate(value, Back(fit.Lower, size), Back(fit.Upper, size)) : null;
    }

    /// <summary>The sample size of the Freeman-Tukey inverse; null for everything else.</summary>
    public double? Size(Fit fit, IReadOnlyList<StudyPoint> studies) => (plan.Scale, inverse) switch
    {
        (EffectScale.FREEMAN_TUKEY, FreemanTukeyInverse.HARMONIC_MEAN) => FreemanTukey.HarmonicMean(studies),
        (EffectScale.FREEMAN_TUKEY, FreemanTukeyInverse.INVERSE_VARIANCE) => 1 / (4 * fit.StandardError * fit.StandardError),
        _ => null,
    };

    /// <returns>Null when no number can express it.</returns>
    public double? Back(double x, double? size)
    {
        var value = BackTransformation.Back(x, plan.Measure, plan.Scale, size);
        return double.IsFinite(value) ? value : null;
    }

    public bool IsTruncated(double x) => BackTransformation.IsTruncated(x, plan.Measure, plan.Scale);
}
