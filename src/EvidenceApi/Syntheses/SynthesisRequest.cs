using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses;

/// <summary>Rows of the caller's own to pool. Nothing of them is stored.</summary>
internal sealed record SynthesisRequest
{
    public const int MostRows = 1000;

    public const int LongestName = 100;

    /// <summary>What is pooled. Required.</summary>
    /// <example>RISK_RATIO</example>
    public SynthesisMeasure? EffectMeasure { get; init; }

    /// <summary>The studies, 1,000 at most, in any order. Required.</summary>
    public IReadOnlyList<SynthesisRequestRow>? Rows { get; init; }

    /// <summary>Model and estimator; GLMM for shares that are counts, REML for all else when not given.</summary>
    public PoolingMethod? Method { get; init; }

    /// <summary>KNAPP_HARTUNG_AD_HOC where a variance between studies is estimated from effects, NORMAL elsewhere when not given.</summary>
    public IntervalMethod? Interval { get; init; }

    /// <summary>LOGIT for shares, LOG for rates and ratios, RAW for the rest when not given.</summary>
    public EffectScale? Scale { get; init; }

    /// <summary>T_K_MINUS_2 when not given.</summary>
    public PredictionMethod? Prediction { get; init; }

    /// <summary>HARMONIC_MEAN when not given.</summary>
    public FreemanTukeyInverse? FreemanTukeyInverse { get; init; }

    /// <summary>Confidence level in percent, 80 to 99.9; 95 when not given.</summary>
    public double? Level { get; init; }

    /// <summary>What is added to zero cells, above 0 and at most 1; 0.5 when not given.</summary>
    public double? Correction { get; init; }

    /// <summary>ONLY_ZERO_CELLS when not given.</summary>
    public CorrectionScope? CorrectionScope { get; init; }

    /// <summary>Whether studies are kept in which nobody, or everybody, had the event in both arms.</summary>
    public bool? KeepDoubleZero { get; init; }

    /// <summary>Whether a lower value is better; no arm is favoured when not given.</summary>
    public bool? LowerIsBetter { get; init; }

    /// <summary>Risk of the reference group, between 0 and 1, that absolute effects start from.</summary>
    public double? BaselineRisk { get; init; }

    /// <summary>Whether leave-one-out, cumulative, subgroup and small-study results are computed; true when not given.</summary>
    public bool? Sensitivity { get; init; }

    public SynthesisOptions Options() => new(EffectMeasure ?? SynthesisMeasure.PROPORTION)
    {
        Method = Method,
        Interval = Interval,
        Scale = Scale,
        Prediction = Prediction ?? PredictionMethod.T_K_MINUS_2,
        FreemanTukeyInverse = FreemanTukeyInverse ?? EvidenceApi.Synthesis.FreemanTukeyInverse.HARMONIC_MEAN,
        Level = Level ?? 95,
        Correction = Correction ?? 0.5,
        CorrectionScope = CorrectionScope ?? EvidenceApi.Synthesis.CorrectionScope.ONLY_ZERO_CELLS,
        KeepDoubleZero = KeepDoubleZero ?? false,
        LowerIsBetter = LowerIsBetter,
        BaselineRisk = BaselineRisk,
        Sensitivity = Sensitivity ?? true,
    };
}

/// <summary>
/// One study, by one of these sets: events and total (people); events and exposure (time under observation); mean, standardDeviation and total; the same with the members
/// of the reference for two arms; estimate, lower, upper and level; effect and variance.
/// </summary>
internal sealed record SynthesisRequestRow
{
    /// <summary>Name of the study, each once, 100 characters at most; its place, from 1, when not given.</summary>
    public string? Id { get; init; }

    /// <summary>Year that the cumulative synthesis goes by.</summary>
    public int? Year { get; init; }

    public string? Subgroup { get; init; }

    public long? Events { get; init; }

    public long? Total { get; init; }

    public double? Exposure { get; init; }

    public double? Mean { get; init; }

    public double? StandardDeviation { get; init; }

    public long? ReferenceEvents { get; init; }

    public long? ReferenceTotal { get; init; }

    public double? ReferenceExposure { get; init; }

    public double? ReferenceMean { get; init; }

    public double? ReferenceStandardDeviation { get; init; }

    /// <summary>As printed: a ratio and not its logarithm, a share between 0 and 1.</summary>
    public double? Estimate { get; init; }

    public double? Lower { get; init; }

    public double? Upper { get; init; }

    /// <summary>Level of this interval in percent, which need not be that of the synthesis; 95 when not given.</summary>
    public double? Level { get; init; }

    /// <summary>Degrees of freedom, where the interval is made with a t distribution.</summary>
    public double? DegreesOfFreedom { get; init; }

    /// <summary>On the scale of the analysis: the logarithm of a ratio, the logit of a share.</summary>
    public double? Effect { get; init; }

    public double? Variance { get; init; }

    /// <returns>Null unless the row has exactly one set of members, and all of that.</returns>
    public StudyData? Data() => this switch
    {
        { Effect: { } effect, Variance: { } variance } when Has(2) => new EffectAndVariance(effect, variance),
        { Estimate: { } estimate, Lower: { } lower, Upper: { } upper } when Has(3 + Count(Level, DegreesOfFreedom)) => new IntervalEstimate(estimate, lower, upper, Level ?? 95, DegreesOfFreedom),
        { Events: { } events, Total: { } total } when Has(2) => new EventCount(events, total),
        { Events: { } events, Exposure: { } exposure } when Has(2) => new EventRate(events, exposure),
        { Mean: { } mean, StandardDeviation: { } deviation, Total: { } size } when Has(3) => new GroupMean(mean, deviation, size),
        { Events: { } events, Total: { } total, ReferenceEvents: { } others, ReferenceTotal: { } people } when Has(4) =>
            new TwoArms<EventCount>(new(events, total), new(others, people)),
        { Events: { } events, Exposure: { } exposure, ReferenceEvents: { } others, ReferenceExposure: { } time } when Has(4) =>
            new TwoArms<EventRate>(new(events, exposure), new(others, time)),
        {
            Mean: { } mean, StandardDeviation: { } deviation, Total: { } size, ReferenceMean: { } other, ReferenceStandardDeviation: { } spread, ReferenceTotal: { } people,
        } when Has(6) => new TwoArms<GroupMean>(new(mean, deviation, size), new(other, spread, people)),
        _ => null,
    };

    public bool IsFinite() => Numbers.All(number => number is not { } value || double.IsFinite(value));

    private double?[] Numbers =>
    [
        Events, Total, Exposure, Mean, StandardDeviation, ReferenceEvents, ReferenceTotal, ReferenceExposure, ReferenceMean, ReferenceStandardDeviation,
        Estimate, Lower, Upper, Level, DegreesOfFreedom, Effect, Variance,
    ];

    private bool Has(int count) => Count(Numbers) == count;

    private static int Count(params double?[] numbers) => numbers.Count(number => number is not null);
}
