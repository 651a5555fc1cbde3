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

    /// <summary>Null only when a register does not say whether the date has happened.</summary>
    public required DateType? Type { get; init; }

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

/// <summary>What one source said, for one date, about where a trial stands.</summary>
public sealed record StatusObservation : ICited
{
    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    /// <summary>Status in the registry's terms; null when the source speaks only of numbers.</summary>
    public OverallStatus? Status { get; init; }

    /// <summary>The status as the source words it, where it is not the registry's term.</summary>
    public string? Printed { get; init; }

    /// <summary>Date for which the statement holds; null when the source is undated.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>Number of participants that the trial then aimed at.</summary>
    public int? TargetEnrollment { get; init; }

    /// <summary>Number of participants that the trial then had.</summary>
    public int? ActualEnrollment { get; init; }

    public int? Sites { get; init; }

    /// <summary>Why the trial stopped, where it did.</summary>
    public string? WhyStopped { get; init; }

    /// <summary>Number of the registry record that says it; null for a curated observation.</summary>
    [NotSeeded]
    public string? Record { get; init; }

    public string? Note { get; init; }

    public required string Source { get; init; }

    public required string Place { get; init; }

    public string? ReadAt { get; init; }

    public PartialDate? ReadOn { get; init; }

    public required Verification Verification { get; init; }
}
