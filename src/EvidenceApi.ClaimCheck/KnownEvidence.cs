using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>What a number rests on: the study's own report or register, someone else's retelling, or a news article.</summary>
public enum Basis { PRIMARY, SECONDARY, PRESS }

/// <summary>What claims are compared with: the curated studies and the measures of one dataset version. Recalled (unverified) values are left out.</summary>
public sealed record KnownEvidence
{
    public IReadOnlyList<StudyEvidence> Studies { get; init; } = [];

    public IReadOnlyList<MeasureEvidence> Measures { get; init; } = [];
}

/// <summary>One curated study: what it may be called, how it was done, and its numbers.</summary>
public sealed record StudyEvidence
{
    public required string Id { get; init; }

    public string? Acronym { get; init; }

    /// <summary>Names the study where it is quoted as a whole; its words name nothing.</summary>
    public string Title { get; init; } = "";

    public StudyDesign Design { get; init; }

    public IReadOnlyList<Phase> Phases { get; init; } = [];

    public Masking? Masking { get; init; }

    public InterventionModel? InterventionModel { get; init; }

    public TimePerspective? TimePerspective { get; init; }

    /// <summary>Registration numbers as printed.</summary>
    public IReadOnlyList<string> Registrations { get; init; } = [];

    /// <summary>Keys of its identifiers (<see cref="Identifier"/>): numbers of registers, DOI, PMID and PMCID of its reports.</summary>
    public IReadOnlyList<string> Identifiers { get; init; } = [];

    /// <summary>Author lists of its final and interim reports, as cited: family name and initials.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Its final and interim reports.</summary>
    public IReadOnlyList<ReportEvidence> Reports { get; init; } = [];

    /// <summary>When people were treated, enrolled and randomised, and when it began and ended.</summary>
    public IReadOnlyList<DateEvidence> Dates { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2 codes.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    public IReadOnlyList<string> Towns { get; init; } = [];

    /// <summary>Sites, sponsors and collaborators.</summary>
    public IReadOnlyList<string> Organizations { get; init; } = [];

    public IReadOnlyList<GivenEvidence> Interventions { get; init; } = [];

    public IReadOnlyList<ArmEvidence> Arms { get; init; } = [];

    public IReadOnlyList<PopulationEvidence> Populations { get; init; } = [];

    public IReadOnlyList<CountEvidence> Counts { get; init; } = [];

    /// <summary>What was observed of its status, latest first.</summary>
    public IReadOnlyList<StatusEvidence> Statuses { get; init; } = [];

    public IReadOnlyList<EvidenceRow> Rows { get; init; } = [];
}

/// <summary>Where and when a study was reported.</summary>
public sealed record ReportEvidence
{
    /// <summary>Its words describe the study where they qualify what was read.</summary>
    public string Title { get; init; } = "";

    public string? Journal { get; init; }

    /// <summary>Of the issue and of the publication online.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];
}

/// <summary>What was given, with the words that describe it.</summary>
public sealed record GivenEvidence
{
    public required string Id { get; init; }

    /// <summary>Null when it is not known what it is; its only classes are then those that its words name.</summary>
    public required InterventionType? Type { get; init; }

    public required string Label { get; init; }

    /// <summary>Product, route and conditioning, where known.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];
}

public sealed record ArmEvidence
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    public ArmType? Type { get; init; }

    /// <summary>Ids of what was given in it.</summary>
    public IReadOnlyList<string> Given { get; init; } = [];
}

public sealed record PopulationEvidence
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    public IReadOnlyList<Phenotype> Phenotypes { get; init; } = [];

    /// <summary>Whether it is everybody in the study.</summary>
    public bool IsAll { get; init; }
}

/// <summary>What a measure may be called.</summary>
public sealed record MeasureEvidence
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Abbreviation { get; init; }

    public IReadOnlyList<string> Synonyms { get; init; } = [];

    public Direction Direction { get; init; }
}
