namespace EvidenceApi.Model;

/// <summary>A head count of the study, or its number of sites or countries.</summary>
public sealed record StudyCount : ICited
{
    public required CountKind Kind { get; init; }

    public required int Count { get; init; }

    /// <summary>Id of the arm that is counted; null for the whole study.</summary>
    public string? Arm { get; init; }

    /// <summary>Id of the population that is counted; null for the whole study.</summary>
    public string? Population { get; init; }

    /// <summary>Date for which the count was given; null when it is the final one.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>Id of the final report whose counts replace this one of an earlier analysis; null when none does.</summary>
    public string? SupersededBySource { get; init; }

    public string? Note { get; init; }

    public required string Source { get; init; }

    public required string Place { get; init; }

    public string? ReadAt { get; init; }

    public PartialDate? ReadOn { get; init; }

    public required Verification Verification { get; init; }
}

/// <summary>A date of the study, as precise as the source gives it.</summary>
public sealed record StudyDate : ICited
{
    public required DateKind Kind { get; init; }

    public required PartialDate Date { get; init; }

    /// <summary>Null when the source does not say whether the date has happened.</summary>
    public DateType? Type { get; init; }

    public string? Note { get; init; }

    public required string Source { get; init; }

    public required string Place { get; init; }

    public string? ReadAt { get; init; }

    public PartialDate? ReadOn { get; init; }

    public required Verification Verification { get; init; }
}

/// <summary>An eligibility criterion. At least one of minimum, maximum and statement is given.</summary>
public sealed record Criterion : ICited
{
    public required CriterionKind Kind { get; init; }

    public required CriterionSubject Subject { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    /// <summary>UCUM code of minimum and maximum.</summary>
    public string? Unit { get; init; }

    public string? Statement { get; init; }

    public required string Source { get; init; }

    public required string Place { get; init; }

    public string? ReadAt { get; init; }

    public PartialDate? ReadOn { get; init; }

    public required Verification Verification { get; init; }
}
