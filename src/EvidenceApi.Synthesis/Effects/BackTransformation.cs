namespace EvidenceApi.Synthesis.Effects;

/// <summary>From the scale of the analysis to the one that people read. All are increasing, so the limits go through the same function.</summary>
internal static class BackTransformation
{
    /// <param name="size">The sample size of the Freeman-Tukey inverse; null is sin².</param>
    public static double Back(double x, SynthesisMeasure measure, EffectScale scale, double? size = null) => scale switch
    {
        EffectScale.LOGIT => 1 / (1 + Math.Exp(-x)),
        EffectScale.LOG => measure == SynthesisMeasure.PROPORTION ? Math.Min(1, Math.Exp(x)) : Math.Exp(x),
        EffectScale.SQUARE_ROOT => Square(Math.Max(0, x)),
        EffectScale.FREEMAN_TUKEY when size is { } n => FreemanTukey.Back(x, n),
        // Clamped first: the square of the sine of a negative number is positive, and a lower limit would rise above the estimate.
        EffectScale.ARCSINE or EffectScale.FREEMAN_TUKEY => Square(Math.Sin(Math.Clamp(x, 0, Math.PI / 2))),
        _ => Raw(x, measure),
    };

    /// <summary>Whether a limit on the raw scale lay outside what can be, such as a share below 0.</summary>
    public static bool IsTruncated(double x, SynthesisMeasure measure, EffectScale scale) =>
        scale switch
        {
            EffectScale.RAW => Raw(x, measure) != x,
            EffectScale.LOG => measure == SynthesisMeasure.PROPORTION && x > 0,
            EffectScale.SQUARE_ROOT or EffectScale.FREEMAN_TUKEY => x < 0,
            EffectScale.ARCSINE => x is < 0 or > Math.PI / 2,
            _ => false,
        };

    /// <summary>What the effect is when both arms are alike; null for one group.</summary>
    public static double? NoEffect(SynthesisMeasure measure) => measure switch
    {
        SynthesisMeasure.PROPORTION or SynthesisMeasure.RATE or SynthesisMeasure.MEAN => null,
        _ => 0,
    };

    private static double Raw(double x, SynthesisMeasure measure) => measure switch
    {
        SynthesisMeasure.PROPORTION => Math.Clamp(x, 0, 1),
        SynthesisMeasure.RATE => Math.Max(0, x),
        SynthesisMeasure.RISK_DIFFERENCE => Math.Clamp(x, -1, 1),
        _ => x,
    };

    private static double Square(double number) => number * number;
}
