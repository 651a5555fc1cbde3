namespace EvidenceApi.Synthesis.Effects;

/// <summary>The effect of each study and its variance, as in metafor's escalc.</summary>
internal sealed class EffectCalculator(SynthesisOptions options, PoolingMethod method, EffectScale scale, Correction correction)
{
    private bool NeedsCounts =>
        method is PoolingMethod.MANTEL_HAENSZEL or PoolingMethod.PETO or PoolingMethod.GLMM || scale == EffectScale.FREEMAN_TUKEY;

    public Effect Of(StudyRow row) => (options.Measure, row.Data) switch
    {
        (_, EffectAndVariance given) when !NeedsCounts =>
            new Effect(given.Effect, given.Variance).Checked(),
        (_, IntervalEstimate interval) when !NeedsCounts =>
            IntervalEffects.Of(interval, scale).Checked(),
        (SynthesisMeasure.PROPORTION, EventCount count) => SingleGroupEffects.Proportion(count, scale, correction).Checked(),
        (SynthesisMeasure.RATE, EventRate rate) => SingleGroupEffects.Rate(rate, scale, correction).Checked(),
        (SynthesisMeasure.MEAN, GroupMean mean) => MeanEffects.Mean(mean).Checked(),
        (SynthesisMeasure.MEAN_DIFFERENCE, TwoArms<GroupMean> arms) => MeanEffects.Difference(arms).Checked(),
        (SynthesisMeasure.STANDARDIZED_MEAN_DIFFERENCE, TwoArms<GroupMean> arms) => MeanEffects.HedgesG(arms).Checked(),
        (SynthesisMeasure.ODDS_RATIO, TwoArms<EventCount> arms) when method == PoolingMethod.PETO => TwoArmEffects.Peto(arms).Checked(),
        (SynthesisMeasure.RISK_RATIO or SynthesisMeasure.ODDS_RATIO or SynthesisMeasure.RISK_DIFFERENCE, TwoArms<EventCount> arms) =>
            TwoArmEffects.Of(options.Measure, arms, correction, options.KeepDoubleZero).Checked(),
        (SynthesisMeasure.RATE_RATIO, TwoArms<EventRate> arms) => TwoArmEffects.RateRatio(arms, correction, options.KeepDoubleZero).Checked(),
        _ => Effect.Not(StudyExclusion.DATA_NOT_APPLICABLE),
    };
}
