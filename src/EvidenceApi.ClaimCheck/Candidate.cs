using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>A result that a claim is held against.</summary>
public sealed record Candidate
{
    /// <summary>Served id: <c>study.outcome.result</c>.</summary>
    public required string Id { get; init; }

    public required string StudyId { get; init; }

    public required string MeasureId { get; init; }

    /// <summary>Label or id of the arm; null for the whole study.</summary>
    public string? Arm { get; init; }

    /// <summary>What was given in the arm; empty for the whole study.</summary>
    public IReadOnlyList<InterventionType> ArmInterventionTypes { get; init; } = [];

    /// <summary>Courses of disease in the population, all of them.</summary>
    public required IReadOnlyList<Phenotype> Phenotypes { get; init; }

    /// <summary>Months since treatment or randomisation; null when it cannot be read.</summary>
    public decimal? Months { get; init; }

    public required EstimateType EstimateType { get; init; }

    /// <summary>The number; a percentage is percent (46, not 0.46); null when not reported.</summary>
    public decimal? Value { get; init; }

    /// <summary>UCUM code of the value.</summary>
    public required string Unit { get; init; }

    public int? Numerator { get; init; }

    public int? Denominator { get; init; }

    public Interval? Interval { get; init; }

    public required string Printed { get; init; }

    /// <summary>Whether the population is everybody in the study, not a subgroup.</summary>
    public bool IsAllParticipants { get; init; }

    /// <summary>Who is counted, in the study's words; null when it is not known.</summary>
    public string? Population { get; init; }

    /// <summary>What an effect between two groups is measured by; null for a result of one group.</summary>
    public EffectMeasure? Effect { get; init; }

    /// <summary>Label of the arm that an effect is told against; null without an effect, and for a contrast.</summary>
    public string? ReferenceArm { get; init; }

    /// <summary>What an effect contrasts when it is not two arms; null otherwise.</summary>
    public string? Contrast { get; init; }

    /// <summary>Rank of the source: 1 final report, 2 interim report, 3 registry, 4 press and others.</summary>
    public int Precedence { get; init; } = 4;

    /// <summary>Who published the news article that prints it; null when its source is no news article.</summary>
    public string? Press { get; init; }

    /// <summary>The registry's or paper's category within the outcome, such as the name of a drug; null when the result is not split.</summary>
    public string? Category { get; init; }

    /// <summary>n/N in percent; null when either is missing or N is 0.</summary>
    internal decimal? Share => Numerator is { } n && Denominator is > 0 and { } of ? 100m * n / of : null;

    /// <summary>The other side of an effect; null without one.</summary>
    internal string? Against => ReferenceArm ?? Contrast;

    /// <summary>Whether the arm was given cells, or is the whole study.</summary>
    internal bool IsCellArm => Arm is null || ArmInterventionTypes.Any(type => type is InterventionType.AHSCT
        or InterventionType.MESENCHYMAL_STEM_CELLS or InterventionType.MSC_NEURAL_PROGENITORS or InterventionType.BONE_MARROW_CELLS);
}
