namespace EvidenceApi.Model;

/// <summary>A confidence interval with its level. One limit may be missing (one-sided), not both.</summary>
public sealed record Interval
{
    public decimal? Lower { get; init; }

    public decimal? Upper { get; init; }

    /// <summary>Confidence level in percent: 95, or 90 in HALT-MS.</summary>
    public required decimal Level { get; init; }
}

/// <summary>A spread: one value (standard deviation or error) or two limits (interquartile or full range).</summary>
public sealed record Dispersion
{
    public required DispersionType Type { get; init; }

    public decimal? Value { get; init; }

    public decimal? Lower { get; init; }

    public decimal? Upper { get; init; }
}

/// <summary>A p-value as printed: <c>p&lt;0.001</c> is LESS_THAN 0.001.</summary>
public sealed record PValue
{
    public required PValueOperator Operator { get; init; }

    /// <summary>Between 0 and 1.</summary>
    public required decimal Value { get; init; }
}

/// <summary>An effect between two arms, or along a factor within one group.</summary>
public sealed record Comparison : ICited
{
    /// <summary>Id within the outcome; the served id is <c>study.outcome.comparison</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the arm whose effect is reported; null when the contrast is not between arms.</summary>
    public string? Arm { get; init; }

    /// <summary>Id of the arm that it is compared with; null when the contrast is not between arms.</summary>
    public string? ReferenceArm { get; init; }

    /// <summary>What is contrasted when it is not two arms, such as "per year of age"; null when it is.</summary>
    public string? Contrast { get; init; }

    /// <summary>Id of the population.</summary>
    public required string Population { get; init; }

    /// <summary>Time since treatment or randomisation, in months; null when it cannot be read.</summary>
    public decimal? Months { get; init; }

    /// <summary>Time as the source words it.</summary>
    public string? Time { get; init; }

    public required EffectMeasure EffectMeasure { get; init; }

    /// <summary>The effect; null when the source gives only a p-value. A ratio is arm over reference, a difference arm minus reference.</summary>
    public decimal? Value { get; init; }

    /// <summary>UCUM code of a difference; <c>1</c> for a ratio; null when a register's unit has none that is certain.</summary>
    public required string? Unit { get; init; }

    public Interval? Interval { get; init; }

    public PValue? PValue { get; init; }

    /// <summary>Statistical method as the source names it.</summary>
    public string? Method { get; init; }

    /// <summary>What the effect is adjusted or matched for, where the source says; null when it does not say.</summary>
    public string? AdjustedFor { get; init; }

    /// <summary>The effect as the source prints it; null only when a register prints none.</summary>
    public required string? Printed { get; init; }

    /// <summary>Why the value is missing although the source names the effect measure; null otherwise.</summary>
    [NotSeeded]
    public string? NotReportedReason { get; init; }

    public string? Note { get; init; }

    /// <summary>Served id of the comparison of a later report that replaces this one; null when none does.</summary>
    public string? SupersededBy { get; init; }

    public required string Source { get; init; }

    public required string Place { get; init; }

    public string? ReadAt { get; init; }

    public PartialDate? ReadOn { get; init; }

    public required Verification Verification { get; init; }

    /// <summary>Whether the effect agrees with the one recomputed from counts; null before it is derived.</summary>
    [NotSeeded]
    public AgreementVerdict? Agreement { get; init; }

    /// <summary>Which side the effect is better for; null before it is derived.</summary>
    [NotSeeded]
    public FavourVerdict? Favour { get; init; }

    /// <summary>What a reader must know before using the effect; empty before it is derived.</summary>
    [NotSeeded]
    public IReadOnlyList<Caveat> Caveats { get; init; } = [];

    /// <summary>What a register prints of it; null for a curated comparison.</summary>
    [NotSeeded]
    public RegistryAnalysis? Registry { get; init; }
}
