using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A trial in a list: its status, and how old that is. The citation, the history, and whom it takes are under its id.</summary>
public sealed record TrialSummary
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

    public required CodeBases CodeBasis { get; init; }

    public required CountryReference[] Countries { get; init; }

    /// <summary>Null when no source names a status. For a study with several registrations in one register, the most open status for a participant.</summary>
    public required StatusInBrief? Status { get; init; }

    /// <summary>What a reader of the status has to know on the date of the dataset.</summary>
    public required StatusWarning[] StatusWarnings { get; init; }

    /// <summary>The newest number of participants aimed at; null when no dated source gives one.</summary>
    public required int? TargetEnrollment { get; init; }

    /// <summary>The newest number of participants that take or took part; null when no dated source gives one.</summary>
    public required int? ActualEnrollment { get; init; }

    /// <summary>The newest number of participants that is stated neither as planned nor as counted; null without one.</summary>
    public required int? UnspecifiedEnrollment { get; init; }

    /// <summary>As precise as its source gives it, planned or past: 2016, 2016-01 or 2016-01-20; null when unknown, as for the other dates.</summary>
    public required string? StartDate { get; init; }

    public required string? PrimaryCompletionDate { get; init; }

    public required string? CompletionDate { get; init; }

    /// <summary>How well it fits someone who is looking for a trial; null unless one of near, place, openSites, age, sex and recruitingIn is given.</summary>
    public required TrialFinding? Finder { get; init; }

    public required TrialLinks Links { get; init; }
}

/// <summary>The status by the newest fact, in short.</summary>
public sealed record StatusInBrief
{
    public required OverallStatus Status { get; init; }

    /// <summary>Where the status is UNKNOWN, the last other status. Null where none was read, and for other statuses.</summary>
    public required OverallStatus? LastKnownStatus { get; init; }

    /// <summary>Date of lastKnownStatus; null when undated.</summary>
    public required string? LastKnownAsOf { get; init; }

    /// <summary>When the status began: an interval, because only observations are known.</summary>
    public required StatusSince Since { get; init; }

    /// <summary>Date of the fact; with asOfTo, its earliest possible date. Null when the source is undated.</summary>
    public required string? AsOf { get; init; }

    /// <summary>Latest possible date of the fact, where it is only known to be between two dates; null otherwise.</summary>
    public required string? AsOfTo { get; init; }

    /// <summary>Date of the document as it was read; null when it has none.</summary>
    public required string? Documented { get; init; }

    /// <summary>Latest day on which the document was seen to say so still; null when it was not checked again.</summary>
    public required string? ConfirmedOn { get; init; }

    /// <summary>Days between the latest date on which a document said so and the date of the dataset version; null when undated.</summary>
    public required int? AgeDays { get; init; }

    /// <summary>Who says so; the place is under the id of the trial.</summary>
    public required SourceReference Source { get; init; }
}
