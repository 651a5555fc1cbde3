namespace EvidenceApi.Model;

/// <summary>What one source said, for one date, about the status of a trial.</summary>
public sealed record StatusObservation : ICited
{
    /// <summary>Id within the study.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// Number of the registration whose record says it, where the study has several in one register and each is of a part of it; null when it is of the whole study.
    /// </summary>
    public string? Registration { get; init; }

    /// <summary>Status in the registry's terms; null when the source speaks only of numbers.</summary>
    public OverallStatus? Status { get; init; }

    /// <summary>The status as the source words it, where it is not the registry's term.</summary>
    public string? Printed { get; init; }

    /// <summary>Status before UNKNOWN, where the register names it.</summary>
    public OverallStatus? LastKnownStatus { get; init; }

    /// <summary>Date of the fact; where asOfTo is given, its earliest possible date. Null when not known.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>Latest possible date of the fact, where it is only known to be between two dates.</summary>
    public PartialDate? AsOfTo { get; init; }

    /// <summary>Date of the document as it was read: when it was published or last updated. Null when it is that of the source.</summary>
    public PartialDate? Documented { get; init; }

    /// <summary>Latest day on which the document was seen to say so still.</summary>
    public PartialDate? ConfirmedOn { get; init; }

    /// <summary>Number of participants that the trial then aimed at.</summary>
    public int? TargetEnrollment { get; init; }

    /// <summary>Number of participants that the trial then had.</summary>
    public int? ActualEnrollment { get; init; }

    /// <summary>Number of participants that a register gives without saying whether it is planned or counted.</summary>
    public int? UnspecifiedEnrollment { get; init; }

    public int? Sites { get; init; }

    /// <summary>When the trial began or was then to begin.</summary>
    public ObservedDate? Start { get; init; }

    /// <summary>When the last examination for the primary outcome was, or was then expected.</summary>
    public ObservedDate? PrimaryCompletion { get; init; }

    /// <summary>When the last examination of anybody was, or was then expected.</summary>
    public ObservedDate? Completion { get; init; }

    /// <summary>Who was then responsible for the trial.</summary>
    public ObservedSponsor? LeadSponsor { get; init; }

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

/// <summary>A date as a document gave it then.</summary>
public sealed record ObservedDate
{
    public required PartialDate Date { get; init; }

    /// <summary>Null when the document does not say whether the date has happened.</summary>
    public DateType? Type { get; init; }
}

/// <summary>A sponsor as a document gave it then.</summary>
public sealed record ObservedSponsor
{
    public required string Name { get; init; }

    /// <summary>Class as the register prints it: INDUSTRY, NIH, OTHER_GOV, …</summary>
    public string? Class { get; init; }

    /// <summary>The lead sponsor among the organizations of one document; null when it names none.</summary>
    public static ObservedSponsor? Of(IEnumerable<Organization> organizations) =>
        organizations.FirstOrDefault(organization => organization.Role == OrganizationRole.LEAD_SPONSOR) is { } lead ? new ObservedSponsor { Name = lead.Name, Class = lead.Class } : null;
}
