using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>The status by the newest fact, not by the newest document. An undated source never outranks a dated one.</summary>
public sealed record TrialStatus
{
    public required OverallStatus Status { get; init; }

    /// <summary>The status as the source words it; null when it uses the registry's term.</summary>
    public required string? Printed { get; init; }

    /// <summary>Number of the registration whose record says it, where the study has several in one register; null otherwise.</summary>
    public required string? Registration { get; init; }

    /// <summary>Where the status is UNKNOWN, the last other status: observed, or named by a register beside UNKNOWN. Null where none was read, and for other statuses.</summary>
    public required OverallStatus? LastKnownStatus { get; init; }

    /// <summary>Date of lastKnownStatus; null when undated.</summary>
    public required string? LastKnownAsOf { get; init; }

    /// <summary>When the status began: an interval, because only observations are known.</summary>
    public required StatusSince Since { get; init; }

    /// <summary>Date of the fact; with asOfTo, its earliest possible date. Null when the source is undated.</summary>
    public required string? AsOf { get; init; }

    /// <summary>Latest possible date of the fact, where it is only known to be between two dates; null otherwise.</summary>
    public required string? AsOfTo { get; init; }

    /// <summary>Date of the document as it was read: published or last updated; null when it has none.</summary>
    public required string? Documented { get; init; }

    /// <summary>Latest day on which the document was seen to say so still; null when it was not checked again.</summary>
    public required string? ConfirmedOn { get; init; }

    /// <summary>Days between the latest date on which a document said so (its last day, when only a month or year is known) and the date of the dataset version; null when undated.</summary>
    public required int? AgeDays { get; init; }

    /// <summary>Why the trial stopped, where it did and a reason was given.</summary>
    public required string? WhyStopped { get; init; }

    public required Citation Citation { get; init; }
}

/// <summary>The status of one of several registrations of a study.</summary>
public sealed record RegistrationStatus
{
    /// <summary>Number of the registration.</summary>
    public required string Registration { get; init; }

    public required Registry Registry { get; init; }

    public required TrialStatus Status { get; init; }

    public required Enrollment? TargetEnrollment { get; init; }

    public required Enrollment? ActualEnrollment { get; init; }

    public required Enrollment? UnspecifiedEnrollment { get; init; }
}

/// <summary>When a status began: after <c>from</c> and no later than <c>to</c>. A single observation does not show a beginning.</summary>
public sealed record StatusSince
{
    /// <summary>Last date on which another status was still reported; null when no other is known.</summary>
    public required string? From { get; init; }

    /// <summary>First date with the status; null when undated.</summary>
    public required string? To { get; init; }
}

/// <summary>What warns of a status.</summary>
public enum StatusWarningCode { NOT_YET_RECRUITING_PAST_START, RECRUITING_PAST_COMPLETION, OLDER_THAN_A_YEAR, REGISTRATIONS_DIFFER, SOURCES_DISAGREE }

/// <summary>A warning, and what it means.</summary>
public sealed record StatusWarning
{
    private static readonly Dictionary<StatusWarningCode, string> Meanings = new()
    {
        [StatusWarningCode.NOT_YET_RECRUITING_PAST_START] = "The status is \"not yet recruiting\", but the planned start has passed.",
        [StatusWarningCode.RECRUITING_PAST_COMPLETION] =
            "The status says that people can or will be able to join, but the planned (primary) completion has passed.",
        [StatusWarningCode.OLDER_THAN_A_YEAR] = "What the status rests on was last updated more than a year before the date of the dataset, or has no date.",
        [StatusWarningCode.REGISTRATIONS_DIFFER] = "The study has several registrations with different statuses; each is shown with its own date.",
        [StatusWarningCode.SOURCES_DISAGREE] = "Another source reports another status at the same time or later, or without a date.",
    };

    public required StatusWarningCode Code { get; init; }

    public required string Meaning { get; init; }

    public static StatusWarning Of(StatusWarningCode code) => new() { Code = code, Meaning = Meanings[code] };
}

/// <summary>A number of participants, and its date.</summary>
public sealed record Enrollment
{
    public required int Count { get; init; }

    /// <summary>Date for which it was reported; null when the source is undated.</summary>
    public required string? AsOf { get; init; }

    public required Citation Citation { get; init; }
}
