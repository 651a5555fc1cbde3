using EvidenceApi.Synthesis.Numerics;

namespace EvidenceApi.Synthesis.Effects;

/// <summary>Effects from a printed estimate with its interval, whose level is its own: Cochrane Handbook, chapter 6.</summary>
internal static class IntervalEffects
{
    /// <summary>Beyond this part of its width an interval is not symmetric on the scale; rounding alone makes less.</summary>
    private const double Skewness = 0.15;

    public static Effect Of(IntervalEstimate interval, EffectScale scale)
    {
        if (!(interval.Level is >= 50 and <= 99.99) || interval.DegreesOfFreedom is < 1 || interval.DegreesOfFreedom is { } df && !double.IsFinite(df))
            return Effect.Not(StudyExclusion.INVALID_DATA);
        if (Transform(scale) is not { } transform)
            return Effect.Not(StudyExclusion.DATA_NOT_APPLICABLE);
        var (estimate, lower, upper) = (transform(interval.Estimate), transform(interval.Lower), transform(interval.Upper));
        if (!double.IsFinite(estimate) || !double.IsFinite(lower) || !double.IsFinite(upper) || lower > estimate || estimate > upper)
            return Effect.Not(StudyExclusion.INVALID_INTERVAL);
        var width = upper - lower;
        var se = width / (2 * Quantiles.Of(interval.Level, interval.DegreesOfFreedom));
        return new Effect(estimate, se * se, Asymmetric: Math.Abs(upper - estimate - (estimate - lower)) > Skewness * width);
    }

    private static Func<double, double>? Transform(EffectScale scale) => scale switch
    {
        EffectScale.RAW => value => value,
        EffectScale.LOG => Math.Log,
        EffectScale.LOGIT => share => Math.Log(share / (1 - share)),
        _ => null,
    };
}
