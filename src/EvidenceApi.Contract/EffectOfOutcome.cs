using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A reported effect inside its study. Arms and population are ids that the study explains.</summary>
public sealed record ComparisonOfOutcome
{
    /// <summary>Permanent id; <c>/v1/comparisons/{id}</c> has it with its citation.</summary>
    public required string Id { get; init; }

    public required EffectMeasure EffectMeasure { get; init; }

    /// <summary>A ratio is arm over reference, a difference arm minus reference.</summary>
    public required string? Arm { get; init; }

    public required string? ReferenceArm { get; init; }

    /// <summary>What is compared, in words.</summary>
    public required string Contrast { get; init; }

    public required string Population { get; init; }

    /// <summary>Months since treatment or randomisation; null when the time cannot be read as months.</summary>
    public required decimal? Months { get; init; }

    public required string? Time { get; init; }

    /// <summary>The effect: 1 is no effect for a ratio, 0 for a difference; null when the source gives only a p-value.</summary>
    public required decimal? Value { get; init; }

    public required string? Unit { get; init; }

    public required IntervalAnswer? Interval { get; init; }

    public required PValueAnswer? PValue { get; init; }

    /// <summary>Which side the effect is better for; null when that cannot be said.</summary>
    public required FavouredSide? Favours { get; init; }

    public required string? Method { get; init; }

    public required string? AdjustedFor { get; init; }

    /// <summary>What to know before using the effect.</summary>
    public required Caveat[] Caveats { get; init; }

    public required string? Printed { get; init; }

    /// <summary>Id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Where in the source.</summary>
    public required string Place { get; init; }

    public required Verification Verification { get; init; }
}

/// <summary>An effect recomputed from counts, inside its study.</summary>
public sealed record CrudeEffectOfOutcome
{
    public required string Id { get; init; }

    public required CrudeMeasure Measure { get; init; }

    /// <summary>Id of the result that gives the arm's counts.</summary>
    public required string Result { get; init; }

    /// <summary>Id of the result that gives the reference's counts.</summary>
    public required string ReferenceResult { get; init; }

    /// <summary>Ratio, percentage points, or number of people; null when the counts do not allow it.</summary>
    public required decimal? Value { get; init; }

    public required string Unit { get; init; }

    public required IntervalAnswer? Interval { get; init; }

    /// <summary>Which side the effect is better for; null without a value or without a better side.</summary>
    public required FavouredSide? Favours { get; init; }

    /// <summary>Name and source of the formula.</summary>
    public required string Formula { get; init; }

    public required string Note { get; init; }
}
