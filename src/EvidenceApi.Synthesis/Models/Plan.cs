namespace EvidenceApi.Synthesis.Models;

/// <summary>The options with every choice made.</summary>
internal sealed record Plan(SynthesisMeasure Measure, PoolingMethod Method, IntervalMethod Interval, EffectScale Scale, double Level)
{
    public bool IsOneGroup => Measure is SynthesisMeasure.PROPORTION or SynthesisMeasure.RATE or SynthesisMeasure.MEAN;

    public bool IsCommonEffect => HasNoTau2(Method);

    public static Plan Of(IReadOnlyList<StudyRow> rows, SynthesisOptions options)
    {
        var method = options.Method ?? UsualMethod(rows, options);
        return new Plan(options.Measure, method, options.Interval ?? UsualInterval(method), options.Scale ?? UsualScale(options.Measure), options.Level);
    }

    /// <summary>Why the choices do not go together; null when they do.</summary>
    public RefusalCode? Contradiction()
    {
        if (!(Level is >= 80 and <= 99.9))
            return RefusalCode.LEVEL_OUT_OF_RANGE;
        if (!Scales(Measure).Contains(Scale))
            return RefusalCode.SCALE_NOT_APPLICABLE;
        if (!IsApplicable())
            return RefusalCode.METHOD_NOT_APPLICABLE;
        var adjusts = Interval is IntervalMethod.KNAPP_HARTUNG or IntervalMethod.KNAPP_HARTUNG_AD_HOC;
        var countModel = Method is PoolingMethod.MANTEL_HAENSZEL or PoolingMethod.PETO;
        if ((adjusts && (IsCommonEffect || Method == PoolingMethod.GLMM)) || (countModel && Interval != IntervalMethod.NORMAL))
            return RefusalCode.INTERVAL_NOT_APPLICABLE;
        return null;
    }

    private bool IsApplicable() => Method switch
    {
        PoolingMethod.MANTEL_HAENSZEL =>
            Measure is SynthesisMeasure.RISK_RATIO or SynthesisMeasure.ODDS_RATIO or SynthesisMeasure.RISK_DIFFERENCE or SynthesisMeasure.RATE_RATIO,
        PoolingMethod.PETO => Measure == SynthesisMeasure.ODDS_RATIO,
        PoolingMethod.GLMM => (Measure, Scale) is (SynthesisMeasure.PROPORTION, EffectScale.LOGIT) or (SynthesisMeasure.RATE, EffectScale.LOG),
        _ => true,
    };

    private static bool HasNoTau2(PoolingMethod method) =>
        method is PoolingMethod.COMMON_EFFECT or PoolingMethod.MANTEL_HAENSZEL or PoolingMethod.PETO;

    private static PoolingMethod UsualMethod(IReadOnlyList<StudyRow> rows, SynthesisOptions options) =>
        options is { Measure: SynthesisMeasure.PROPORTION, Scale: null or EffectScale.LOGIT, Interval: null or IntervalMethod.NORMAL or IntervalMethod.T }
            && rows.All(row => row.Data is EventCount)
            ? PoolingMethod.GLMM
            : PoolingMethod.REML;

    private static IntervalMethod UsualInterval(PoolingMethod method) =>
        HasNoTau2(method) || method == PoolingMethod.GLMM ? IntervalMethod.NORMAL : IntervalMethod.KNAPP_HARTUNG_AD_HOC;

    private static EffectScale UsualScale(SynthesisMeasure measure) => Scales(measure)[0];

    /// <summary>The scales of a measure, the usual one first.</summary>
    private static EffectScale[] Scales(SynthesisMeasure measure) => measure switch
    {
        SynthesisMeasure.PROPORTION => [EffectScale.LOGIT, EffectScale.ARCSINE, EffectScale.RAW, EffectScale.LOG, EffectScale.FREEMAN_TUKEY],
        SynthesisMeasure.RATE => [EffectScale.LOG, EffectScale.SQUARE_ROOT, EffectScale.RAW],
        SynthesisMeasure.RISK_RATIO or SynthesisMeasure.ODDS_RATIO or SynthesisMeasure.RATE_RATIO or SynthesisMeasure.HAZARD_RATIO or SynthesisMeasure.RATIO
            => [EffectScale.LOG],
        _ => [EffectScale.RAW],
    };
}
