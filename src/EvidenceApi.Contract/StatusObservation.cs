using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>What one source said, for one date, about the status of a trial.</summary>
public sealed record StatusObservation
{
    public required string Id { get; init; }

    /// <summary>Number of the registration that it is about, where the study has several in one register; null when it is about the whole study.</summary>
    public required string? Registration { get; init; }

    /// <summary>Null when the source speaks only of numbers.</summary>
    public required OverallStatus? Status { get; init; }

    /// <summary>The status as the source words it; null when it uses the registry's term.</summary>
    public required string? Printed { get; init; }

    /// <summary>Status before UNKNOWN, where the register names it.</summary>
    public required OverallStatus? LastKnownStatus { get; init; }

    /// <summary>Date of the fact; with asOfTo, its earliest possible date. Null when the source is undated.</summary>
    public required string? AsOf { get; init; }

    /// <summary>Latest possible date of the fact, where it is only known to be between two dates; null otherwise.</summary>
    public required string? AsOfTo { get; init; }

    /// <summary>Date of the document as it was read: published or last updated; null when it has none.</summary>
    public required string? Documented { get; init; }

    /// <summary>Latest day on which the document was seen to say so still; null when it was not checked again.</summary>
    public required string? ConfirmedOn { get; init; }

    public required int? TargetEnrollment { get; init; }

    public required int? ActualEnrollment { get; init; }

    /// <summary>Number of participants that is stated neither as planned nor as counted.</summary>
    public required int? UnspecifiedEnrollment { get; init; }

    public required int? Sites { get; init; }

    /// <summary>When the trial began, or was then to begin; null when the statement does not say.</summary>
    public required ObservedDate? Start { get; init; }

    /// <summary>When the primary outcome was, or was then to be, examined for the last time; null when the statement does not say.</summary>
    public required ObservedDate? PrimaryCompletion { get; init; }

    /// <summary>When the trial ended, or was then to end; null when the statement does not say.</summary>
    public required ObservedDate? Completion { get; init; }

    /// <summary>Who was then responsible for the trial; null when the statement does not say.</summary>
    public required ObservedSponsor? LeadSponsor { get; init; }

    public required string? WhyStopped { get; init; }

    public required string? Note { get; init; }

    public required Citation Citation { get; init; }
}

/// <summary>A date as a document gave it then.</summary>
public sealed record ObservedDate
{
    /// <summary>As precise as its source: 2016, 2016-01 or 2016-01-20.</summary>
    public required string Date { get; init; }

    /// <summary>Null when the document does not say whether the date has happened.</summary>
    public required DateType? Type { get; init; }
}

/// <summary>A sponsor as a document gave it then.</summary>
public sealed record ObservedSponsor
{
    public required string Name { get; init; }

    /// <summary>Class as the register prints it: INDUSTRY, NIH, …; null when the document does not say.</summary>
    public required string? Class { get; init; }
}
