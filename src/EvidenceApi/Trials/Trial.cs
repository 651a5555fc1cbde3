using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Trials;

/// <summary>Where a registered study stands: its status, who says so, and how old that is.</summary>
internal sealed record Trial
{
    /// <summary>Permanent id, the same as the study's.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string? Acronym { get; init; }

    public required StudyDesign Design { get; init; }

    /// <summary>Empty where phases do not apply.</summary>
    public required Phase[] Phases { get; init; }

    /// <summary>Numbers that registers gave to the study.</summary>
    public required string[] Registrations { get; init; }

    /// <summary>Courses of disease of all populations of the study.</summary>
    public required Phenotype[] Phenotypes { get; init; }

    public required InterventionType[] InterventionTypes { get; init; }

    public required CountryReference[] Countries { get; init; }

    /// <summary>Null when no source told a status.</summary>
    public required TrialStatus? Status { get; init; }

    /// <summary>Latest number of participants aimed at; null when none was told.</summary>
    public required Enrollment? TargetEnrollment { get; init; }

    /// <summary>Latest number of participants that take or took part; null when none was told.</summary>
    public required Enrollment? ActualEnrollment { get; init; }

    public required DateOfStudy[] Dates { get; init; }

    public required EligibilityCriterion[] Eligibility { get; init; }

    public required TrialLinks Links { get; init; }
}

/// <summary>The latest status that a source told.</summary>
internal sealed record TrialStatus
{
    public required OverallStatus Status { get; init; }

    /// <summary>The status as the source words it; null when it uses the registry's term.</summary>
    public required string? Printed { get; init; }

    /// <summary>Date of the first observation of this status without another in between; null when undated.</summary>
    public required string? Since { get; init; }

    /// <summary>Date for which the status was told; null when the source is undated.</summary>
    public required string? AsOf { get; init; }

    /// <summary>Days between asOf (its last day, when only a month or year is known) and the date of the dataset version; null when undated.</summary>
    public required int? AgeDays { get; init; }

    /// <summary>Why the trial stopped, where it did and a reason was told.</summary>
    public required string? WhyStopped { get; init; }

    public required Citation Citation { get; init; }
}

/// <summary>A number of participants, and when it was told.</summary>
internal sealed record Enrollment
{
    public required int Count { get; init; }

    /// <summary>Date for which it was told; null when the source is undated.</summary>
    public required string? AsOf { get; init; }

    public required Citation Citation { get; init; }
}

/// <summary>Where to go from a trial.</summary>
internal sealed record TrialLinks
{
    public required string Self { get; init; }

    public required string History { get; init; }

    public required string Study { get; init; }
}
