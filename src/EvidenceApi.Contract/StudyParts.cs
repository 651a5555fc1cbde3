using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A number that a register gave to the study.</summary>
public sealed record StudyRegistration
{
    public required Registry Registry { get; init; }

    public required string Number { get; init; }

    public required Citation Citation { get; init; }
}

/// <summary>A document that reports the study, and what it is to the study.</summary>
public sealed record StudyReport
{
    public required ReportRole Role { get; init; }

    public required SourceReference Source { get; init; }
}

/// <summary>An organization and its part in the study.</summary>
public sealed record StudyOrganization
{
    public required OrganizationRole Role { get; init; }

    public required string Name { get; init; }

    /// <summary>Class as a register prints it: INDUSTRY, NIH, …; null for a curated one.</summary>
    public required string? Class { get; init; }

    public required Citation Citation { get; init; }
}

/// <summary>A known weakness of the study.</summary>
public sealed record StudyLimitation
{
    public required LimitationCode Code { get; init; }

    public required string Statement { get; init; }
}

/// <summary>A published judgement of the study's risk of bias.</summary>
public sealed record RiskOfBiasAssessment
{
    /// <summary>The tool: RoB 2, ROBINS-I, Newcastle-Ottawa scale, …</summary>
    public required string Tool { get; init; }

    /// <summary>Domain of the tool; null for the overall judgement.</summary>
    public required string? Domain { get; init; }

    public required BiasJudgement Judgement { get; init; }

    /// <summary>The judgement as the source prints it.</summary>
    public required string Printed { get; init; }

    /// <summary>Who judged.</summary>
    public required string Assessor { get; init; }

    /// <summary>Date of the judgement, as precise as its source has it; null when it has none.</summary>
    public required string? AssessedOn { get; init; }

    public required string? Note { get; init; }

    public required Citation Citation { get; init; }
}

/// <summary>A link to another study: "this study is … the related study".</summary>
public sealed record StudyRelation
{
    public required RelationType Type { get; init; }

    public required RelatedStudy Study { get; init; }

    /// <summary>How many of this study's people are in the related one: SOME is one at least. Studies without a relation are UNKNOWN, not separate.</summary>
    public required Overlap Overlap { get; init; }

    /// <summary>People who are in both; null where no source gives their number.</summary>
    public required int? Shared { get; init; }

    /// <summary>How the overlap is known; null when it is unknown.</summary>
    public required OverlapBasis? Basis { get; init; }

    /// <summary>The documents that the overlap is known from.</summary>
    public required SourceReference[] Sources { get; init; }

    public required string? Note { get; init; }
}

/// <summary>The study at the other end of a relation.</summary>
public sealed record RelatedStudy
{
    public required string Id { get; init; }

    public required string Title { get; init; }
}

/// <summary>A head count, or a number of sites or countries.</summary>
public sealed record ParticipantCount
{
    public required CountKind Kind { get; init; }

    public required int Count { get; init; }

    /// <summary>Id of the arm that is counted; null for the whole study.</summary>
    public required string? Arm { get; init; }

    /// <summary>Id of the population that is counted; null for the whole study.</summary>
    public required string? Population { get; init; }

    /// <summary>Date for which the count was given; null when it is the final one.</summary>
    public required string? AsOf { get; init; }

    /// <summary>Id of the final report whose counts replace this one of an earlier analysis; null when none does.</summary>
    public required string? SupersededBySource { get; init; }

    public required string? Note { get; init; }

    public required Citation Citation { get; init; }
}
