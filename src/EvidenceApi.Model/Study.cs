namespace EvidenceApi.Model;

/// <summary>One clinical study of any design, with all that is known of it: the unit that a seed file or a registry record is read into.</summary>
public sealed record Study
{
    /// <summary>Permanent readable id, lower case with hyphens.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Acronym { get; init; }

    public required StudyType Type { get; init; }

    public required StudyDesign Design { get; init; }

    /// <summary>How the design is known.</summary>
    public CodeBasis DesignBasis { get; init; }

    public IReadOnlyList<Phase> Phases { get; init; } = [];

    public Allocation? Allocation { get; init; }

    public InterventionModel? InterventionModel { get; init; }

    public Masking? Masking { get; init; }

    public TimePerspective? TimePerspective { get; init; }

    /// <summary>Sex of the participants; null when no source says it.</summary>
    public ParticipantSex? Sex { get; init; }

    /// <summary>Conditions as a register prints them, of a curated study; a record has its own.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>What the design is, in our own words, where the codes do not say it all.</summary>
    public string? DesignNote { get; init; }

    public IReadOnlyList<Registration> Registrations { get; init; } = [];

    public IReadOnlyList<Report> Reports { get; init; } = [];

    public IReadOnlyList<Organization> Organizations { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2 codes of the countries where the study ran.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Ids of the documents that name all countries in which people were treated; empty where no such document was read.</summary>
    public IReadOnlyList<string> CountriesFrom { get; init; } = [];

    public IReadOnlyList<Site> Sites { get; init; } = [];

    public IReadOnlyList<Intervention> Interventions { get; init; } = [];

    public IReadOnlyList<Arm> Arms { get; init; } = [];

    public IReadOnlyList<Population> Populations { get; init; } = [];

    public IReadOnlyList<Criterion> Eligibility { get; init; } = [];

    public IReadOnlyList<StudyCount> Counts { get; init; } = [];

    public IReadOnlyList<StudyDate> Dates { get; init; } = [];

    public IReadOnlyList<Limitation> Limitations { get; init; } = [];

    /// <summary>Risk of bias as sources published it.</summary>
    public IReadOnlyList<BiasAssessment> RiskOfBias { get; init; } = [];

    public IReadOnlyList<Relation> Relations { get; init; } = [];

    public IReadOnlyList<StatusObservation> StatusHistory { get; init; } = [];

    public IReadOnlyList<Outcome> Outcomes { get; init; } = [];

    /// <summary>Why numbers of this study were changed after they had been published here, oldest first.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Records of ClinicalTrials.gov that are merged into this study.</summary>
    [NotSeeded]
    public IReadOnlyList<RegistryRecord> Records { get; init; } = [];
}
