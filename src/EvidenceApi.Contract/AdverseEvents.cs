using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>Harms of one study as records of a register report them: every event with its numbers in every group.</summary>
public sealed record AdverseEventsOfStudy
{
    public required StudyReference Study { get; init; }

    /// <summary>Empty where no record of the study reports harms, which does not mean that there were none.</summary>
    public required AdverseEventsOfRecord[] Records { get; init; }

    public required StudyPartLinks Links { get; init; }
}

/// <summary>Harms that one record reports.</summary>
public sealed record AdverseEventsOfRecord
{
    /// <summary>Number of the record.</summary>
    public required string Record { get; init; }

    /// <summary>Time over which events were collected, as printed.</summary>
    public required string? TimeFrame { get; init; }

    /// <summary>How they were collected, as printed.</summary>
    public required string? Description { get; init; }

    /// <summary>Percentage of a group above which events that are not serious are listed, as printed; rarer ones are not here.</summary>
    public required string? FrequencyThreshold { get; init; }

    public required string? AllCauseMortalityComment { get; init; }

    public required AdverseEventGroup[] Groups { get; init; }

    public required AdverseEventOfRecord[] Events { get; init; }
}

/// <summary>A group of people whose harms were collected, with its totals.</summary>
public sealed record AdverseEventGroup
{
    public required RegistryGroupAnswer Group { get; init; }

    /// <summary>Deaths from any cause; null when the record does not give them.</summary>
    public required AffectedPeople? Deaths { get; init; }

    /// <summary>People with at least one serious event.</summary>
    public required AffectedPeople? Serious { get; init; }

    /// <summary>People with at least one other event above the frequency threshold.</summary>
    public required AffectedPeople? Other { get; init; }
}

/// <summary>How many people of how many.</summary>
public sealed record AffectedPeople
{
    /// <summary>Null when not reported.</summary>
    public required int? Affected { get; init; }

    /// <summary>People at risk; null when not reported.</summary>
    public required int? AtRisk { get; init; }
}

/// <summary>An adverse event with its numbers in each group.</summary>
public sealed record AdverseEventOfRecord
{
    public required AdverseEventKind Kind { get; init; }

    public required string? Term { get; init; }

    public required string? OrganSystem { get; init; }

    /// <summary>Where the term comes from, as printed: MedDRA 18.1, …</summary>
    public required string? Vocabulary { get; init; }

    /// <summary>How it was looked for: SYSTEMATIC_ASSESSMENT or NON_SYSTEMATIC_ASSESSMENT as printed.</summary>
    public required string? Assessment { get; init; }

    public required string? Notes { get; init; }

    public required AdverseEventNumbers[] Groups { get; init; }
}

/// <summary>An adverse event in one group.</summary>
public sealed record AdverseEventNumbers
{
    /// <summary>Id of the group.</summary>
    public required string Group { get; init; }

    /// <summary>Number of events; null when not reported, which is not zero.</summary>
    public required int? Events { get; init; }

    /// <summary>Number of people with the event; null when not reported.</summary>
    public required int? Affected { get; init; }

    /// <summary>Number of people at risk; null when not reported.</summary>
    public required int? AtRisk { get; init; }
}

/// <summary>An adverse event in one group of one study, in the list over all studies.</summary>
public sealed record AdverseEventItem
{
    public required StudyReference Study { get; init; }

    /// <summary>Number of the record.</summary>
    public required string Record { get; init; }

    public required AdverseEventKind Kind { get; init; }

    public required string? Term { get; init; }

    public required string? OrganSystem { get; init; }

    /// <summary>Where the term comes from, as printed.</summary>
    public required string? Vocabulary { get; init; }

    /// <summary>How it was looked for, as printed.</summary>
    public required string? Assessment { get; init; }

    public required string? Notes { get; init; }

    public required RegistryGroupAnswer Group { get; init; }

    /// <summary>Number of events; null when not reported, which is not zero.</summary>
    public required int? Events { get; init; }

    /// <summary>Number of people with the event; null when not reported.</summary>
    public required int? Affected { get; init; }

    /// <summary>Number of people at risk; null when not reported.</summary>
    public required int? AtRisk { get; init; }

    /// <summary>Time over which events were collected, as printed.</summary>
    public required string? TimeFrame { get; init; }

    /// <summary>Percentage of a group above which events that are not serious are listed, as printed.</summary>
    public required string? FrequencyThreshold { get; init; }

    public required SelfLink Links { get; init; }
}

/// <summary>Where to go from a part of a study.</summary>
public sealed record StudyPartLinks
{
    public required string Self { get; init; }

    public required string Study { get; init; }
}
