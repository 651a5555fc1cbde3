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

/// <summary>A place where the study ran.</summary>
public sealed record StudySite
{
    /// <summary>The facility; null only when a register does not name it.</summary>
    public required string? Name { get; init; }

    public required string? City { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code; null only when what a register prints is none of its countries.</summary>
    public required string? Country { get; init; }

    public required string? State { get; init; }

    /// <summary>Degrees, north positive; null when unknown.</summary>
    public required decimal? Latitude { get; init; }

    /// <summary>Degrees, east positive; null when unknown.</summary>
    public required decimal? Longitude { get; init; }

    /// <summary>What the coordinates are of: CITY is the middle of the city (GeoNames, CC BY 4.0). Null where there are none, or a register gives them without saying it.</summary>
    public required SitePrecision? Precision { get; init; }

    /// <summary>Status of this place by itself; null where nobody says it. The status of the study is none of a place.</summary>
    public required OverallStatus? Status { get; init; }

    /// <summary>Date of the document that says the status, and that may be older than the list of places; null without a status.</summary>
    public required string? StatusAsOf { get; init; }

    /// <summary>Date of the document that lists the place; null when it was not noted.</summary>
    public required string? AsOf { get; init; }

    /// <summary>What a register prints of the place; null for a curated one.</summary>
    public required RegistryLocationAnswer? Registry { get; init; }
}

/// <summary>A known weakness of the study.</summary>
public sealed record StudyLimitation
{
    public required LimitationCode Code { get; init; }

    public required string Statement { get; init; }
}

/// <summary>A judgement of the study's risk of bias, by whoever published it.</summary>
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
