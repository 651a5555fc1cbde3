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

    /// <summary>Whether studies with zero events or only events in both arms are kept.</summary>
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
