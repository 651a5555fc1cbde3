namespace EvidenceApi.Synthesis;

/// <summary>What became of the rows: either <see cref="Pooled"/> or <see cref="Refusal"/> is there, and the studies always.</summary>
public sealed record SynthesisResult
{
    /// <summary>In the order of the rows.</summary>
    public required IReadOnlyList<StudyEffect> Studies { get; init; }

    public PooledEffect? Pooled { get; init; }

    public Refusal? Refusal { get; init; }

    public IReadOnlyList<WarningCode> Warnings { get; init; } = [];
}

/// <summary>Why nothing was pooled.</summary>
/// <param name="Studies">Number of studies that could have been pooled.</param>
/// <param name="Total">For counts of one group without any event, or with nothing else: all studies as one.</param>
public sealed record Refusal(RefusalCode Code, int Studies, ExactTotal? Total = null);

/// <summary>All studies as one, with a one-sided exact limit: for no events the greatest share or rate that fits them, for nothing but events the least share.</summary>
public sealed record ExactTotal(double Events, double Size, double Limit);

/// <summary>One study with its effect, and its weight where it was pooled.</summary>
public sealed record StudyEffect(string Id)
{
    /// <summary>On the scale of the analysis; null where the study has none.</summary>
    public double? Effect { get; init; }

    /// <summary>Variance of <see cref="Effect"/>.</summary>
    public double? Variance { get; init; }

    /// <summary>On the scale that people read, without correction for shares and rates.</summary>
    public double? Estimate { get; init; }

    public double? Lower { get; init; }

    public double? Upper { get; init; }

    public StudyLimits? LimitsBy { get; init; }

    /// <summary>Null where the study was left out, and for the likelihood of counts, which has no weights.</summary>
    public double? WeightPercent { get; init; }

    /// <summary>Whether the continuity correction was applied to <see cref="Effect"/>.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>Whether the printed interval is not symmetric on the scale of the analysis.</summary>
    public bool IsAsymmetric { get; init; }

    /// <summary>Why the study was left out; null where it was not.</summary>
    public StudyExclusion? Exclusion { get; init; }
}

/// <summary>An estimate with its limits. A limit is null where no number can express it.</summary>
public sealed record Estimate(double Value, double? Lower, double? Upper);

/// <summary>The pooled effect with all that it was made by.</summary>
public sealed record PooledEffect
{
    public required SynthesisMeasure Measure { get; init; }

    public required PoolingMethod Method { get; init; }

    public required IntervalMethod Interval { get; init; }

    public required EffectScale Scale { get; init; }

    /// <summary>The sample size of the Freeman-Tukey inverse; null for every other scale.</summary>
    public double? BackTransformationSize { get; init; }

    /// <summary>In percent.</summary>
    public required double Level { get; init; }

    /// <summary>Number of studies pooled.</summary>
    public required int Studies { get; init; }

    /// <summary>On the scale that people read.</summary>
    public required Estimate Estimate { get; init; }

    /// <summary>On the scale of the analysis.</summary>
    public required Estimate Effect { get; init; }

    public required double StandardError { get; init; }

    /// <summary>Degrees of freedom of the interval; null is the normal distribution.</summary>
    public double? DegreesOfFreedom { get; init; }

    /// <summary>The effect in standard errors; null for one group, where an effect of 0 means nothing.</summary>
    public double? Statistic { get; init; }

    /// <summary>Two-sided, of no effect.</summary>
    public double? PValue { get; init; }

    public EffectDirection? Direction { get; init; }

    /// <summary>Whether no effect is within the interval; null for one group.</summary>
    public bool? IncludesNoEffect { get; init; }

    /// <summary>Which arm the estimate favours, whatever the interval contains; null where it is not known which value is better.</summary>
    public FavouredArm? Favours { get; init; }

    /// <summary>All events and people, or all events and exposure, of the pooled studies of one group.</summary>
    public CrudeTotal? Crude { get; init; }

    public required Heterogeneity Heterogeneity { get; init; }

    public Prediction? Prediction { get; init; }

    /// <summary>Why there is no prediction interval.</summary>
    public MissingReason? NoPrediction { get; init; }

    public AbsoluteEffect? Absolute { get; init; }

    public Sensitivity? Sensitivity { get; init; }
}

/// <summary>Events and size (people or exposure) of all pooled studies together.</summary>
public sealed record CrudeTotal(double Events, double Size, double Value);
