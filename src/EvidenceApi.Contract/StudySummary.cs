using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A study in a list.</summary>
public sealed record StudySummary
{
    /// <summary>Permanent id.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string? Acronym { get; init; }

    public required StudyType Type { get; init; }

    public required StudyDesign Design { get; init; }

    /// <summary>Empty where phases do not apply.</summary>
    public required Phase[] Phases { get; init; }

    /// <summary>Courses of disease of all populations of the study.</summary>
    public required Phenotype[] Phenotypes { get; init; }

    public required InterventionType[] InterventionTypes { get; init; }

    public required CodeBases CodeBasis { get; init; }

    public required CountryReference[] Countries { get; init; }

    /// <summary>When the first person was treated, as precise as the source: 2003 or 2003-07; null when unknown.</summary>
    public required string? TreatedFrom { get; init; }

    /// <summary>When the last person was treated; null when unknown.</summary>
    public required string? TreatedTo { get; init; }

    /// <summary>Numbers that registers gave to the study.</summary>
    public required string[] Registrations { get; init; }

    /// <summary>Latest known status; null when none is known.</summary>
    public required OverallStatus? Status { get; init; }

    /// <summary>Date of the status; null when undated or unknown.</summary>
    public required string? StatusAsOf { get; init; }

    /// <summary>Where the status is UNKNOWN, the last other status; null where none was read, and for other statuses.</summary>
    public required OverallStatus? LastKnownStatus { get; init; }

    /// <summary>Overall judgements of the risk of bias that sources published; NOT_JUDGED without one.</summary>
    public required BiasJudgement[] RiskOfBias { get; init; }

    /// <summary>The gravest notice about a report of the study; NOT_SEARCHED where no search is recorded.</summary>
    public required RetractionStatus Retraction { get; init; }

    /// <summary>When the study began, as precise as its source; null when unknown.</summary>
    public required string? StartDate { get; init; }

    /// <summary>When the record in a register was last updated; null when unknown.</summary>
    public required string? LastUpdatePosted { get; init; }

    public required int OutcomeCount { get; init; }

    public required SelfLink Links { get; init; }
}

/// <summary>Where to go from something in a list: the rest is in the <c>links</c> of the whole.</summary>
public sealed record SelfLink
{
    public required string Self { get; init; }
}
