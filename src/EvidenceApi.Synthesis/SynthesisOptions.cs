namespace EvidenceApi.Synthesis;

/// <summary>How to pool. What is null takes the usual choice for the measure, and the result says which that was.</summary>
public sealed record SynthesisOptions(SynthesisMeasure Measure)
{
    /// <summary>Null: GLMM for proportions that are counts, REML for all else.</summary>
    public PoolingMethod? Method { get; init; }

    /// <summary>Null: ad-hoc Knapp-Hartung where a variance between studies is estimated from effects, the normal interval elsewhere.</summary>
    public IntervalMethod? Interval { get; init; }

    /// <summary>Null: logit for proportions, logarithm for rates and ratios, raw for means and differences.</summary>
    public EffectScale? Scale { get; init; }

    public PredictionMethod Prediction { get; init; } = PredictionMethod.T_K_MINUS_2;

    public FreemanTukeyInverse FreemanTukeyInverse { get; init; } = FreemanTukeyInverse.HARMONIC_MEAN;

    /// <summary>Confidence level in percent, 80 to 99.9.</summary>
    public double Level { get; init; } = 95;

    /// <summary>What is added to each cell, above 0 and at most 1.</summary>
    public double Correction { get; init; } = 0.5;

    public CorrectionScope CorrectionScope { get; init; } = CorrectionScope.ONLY_ZERO_CELLS;

    /// <summary>Keeps studies in which no one, or everyone, had the event in both arms; their ratio is then only the correction.</summary>
    public bool KeepDoubleZero { get; init; }

    /// <summary>Whether a lower value is better for people; null where that is not known, and then no arm is favoured.</summary>
    public bool? LowerIsBetter { get; init; }

    /// <summary>Share of the reference group with the event, 0 to 1, that absolute effects are computed from.</summary>
    public double? BaselineRisk { get; init; }

    /// <summary>Whether leave-one-out, cumulative, subgroup and small-study results are computed.</summary>
    public bool Sensitivity { get; init; } = true;
}
