namespace EvidenceApi.Model.Derivation;

/// <summary>What the number of an effect measure means.</summary>
public static class EffectScale
{
    public static bool IsRatio(EffectMeasure effect) => effect is EffectMeasure.HAZARD_RATIO or EffectMeasure.RISK_RATIO or EffectMeasure.ODDS_RATIO
        or EffectMeasure.RATE_RATIO or EffectMeasure.GEOMETRIC_MEAN_RATIO or EffectMeasure.SUBDISTRIBUTION_HAZARD_RATIO;

    /// <summary>The value that means no effect; null where that is not known.</summary>
    public static decimal? NoEffect(EffectMeasure effect) => effect switch
    {
        _ when IsRatio(effect) => 1,
        EffectMeasure.RISK_DIFFERENCE or EffectMeasure.MEAN_DIFFERENCE or EffectMeasure.STANDARDIZED_MEAN_DIFFERENCE or EffectMeasure.MEDIAN_DIFFERENCE or EffectMeasure.DIFFERENCE => 0,
        _ => null,
    };

    /// <summary>
    /// Whether a p-value says that there is an effect at 0.05: true, false, or null where it decides nothing, as p &gt; 0.01 does. A printed 0.05 may have been
    /// rounded from either side.
    /// </summary>
    public static bool? IsSignificant(PValue? pValue) => pValue switch
    {
        { Operator: PValueOperator.LESS_THAN, Value: <= 0.05m } => true,
        { Operator: PValueOperator.GREATER_THAN, Value: >= 0.05m } => false,
        { Operator: PValueOperator.EQUAL, Value: not 0.05m } => pValue.Value < 0.05m,
        _ => null,
    };

    /// <summary>Whether an interval excludes no effect; null where a limit is missing, or is printed as no effect and may have been rounded.</summary>
    public static bool? IsSignificant(Interval? interval, decimal none) => interval switch
    {
        { Lower: { } lower } when none < lower => true,
        { Upper: { } upper } when none > upper => true,
        { Lower: { } lower, Upper: { } upper } when lower < none && none < upper => false,
        _ => null,
    };

    /// <summary>Whether an analysis of a register tests against a margin, so that its p-value does not ask whether there is any difference.</summary>
    public static bool TestsMargin(RegistryAnalysis? printed) => printed?.NonInferiorityType is { } tested
        && (tested.Contains("INFERIORITY", StringComparison.Ordinal) || tested.Contains("EQUIVALENCE", StringComparison.Ordinal));
}
