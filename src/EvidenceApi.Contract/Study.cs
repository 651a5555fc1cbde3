using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A study with all that describes it. Its numbers are at <c>links.numbers</c>.</summary>
public sealed record Study
{
    /// <summary>Permanent id.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string? Acronym { get; init; }

    public required StudyType Type { get; init; }

    public required StudyDesign Design { get; init; }

    /// <summary>Empty where phases do not apply.</summary>
    public required Phase[] Phases { get; init; }

    public required CodeBases CodeBasis { get; init; }

    public required Allocation? Allocation { get; init; }

    public required InterventionModel? InterventionModel { get; init; }

    public required Masking? Masking { get; init; }

    public required TimePerspective? TimePerspective { get; init; }

    /// <summary>The design in words, where the codes do not say it all.</summary>
    public required string? DesignNote { get; init; }

    /// <summary>Latest known status; null when none is known.</summary>
    public required OverallStatus? Status { get; init; }

    /// <summary>Date of the status; null when undated or unknown.</summary>
    public required string? StatusAsOf { get; init; }

    /// <summary>Where the status is UNKNOWN, the last other status; null where none was read, and for other statuses.</summary>
    public required OverallStatus? LastKnownStatus { get; init; }

    public required StudyRegistration[] Registrations { get; init; }

    public required StudyReport[] Reports { get; init; }

    public required StudyOrganization[] Organizations { get; init; }

    public required CountryReference[] Countries { get; init; }

    /// <summary>The documents that name all countries in which people were treated; empty where no such document was read.</summary>
    public required SourceReference[] CountriesFrom { get; init; }

    /// <summary>When the first person was treated, as precise as the source: 2003 or 2003-07; null when unknown.</summary>
    public required string? TreatedFrom { get; init; }

    /// <summary>When the last person was treated; null when unknown.</summary>
    public required string? TreatedTo { get; init; }

    public required StudySite[] Sites { get; init; }

    public required StudyIntervention[] Interventions { get; init; }

    public required StudyArm[] Arms { get; init; }

    public required StudyPopulation[] Populations { get; init; }

    public required EligibilityCriterion[] Eligibility { get; init; }

    /// <summary>Head counts, kept apart by what they count; two sources may give two counts.</summary>
    public required ParticipantCount[] Counts { get; init; }

    public required DateOfStudy[] Dates { get; init; }

    public required StudyLimitation[] Limitations { get; init; }

    /// <summary>Risk of bias as sources published it, never derived; empty with a reason where none did.</summary>
    public required RiskOfBiasAssessment[] RiskOfBias { get; init; }

    /// <summary>Why <c>riskOfBias</c> is empty; null when it is not.</summary>
    public required string? RiskOfBiasReason { get; init; }

    /// <summary>The gravest notice about a report of the study. The notices themselves are with the publications, under <c>/v1/sources/{id}</c>.</summary>
    public required RetractionStatus Retraction { get; init; }

    /// <summary>Why it is not known whether there is a notice; null when it is.</summary>
    public required string? RetractionReason { get; init; }

    public required StudyRelation[] Relations { get; init; }

    /// <summary>Records of ClinicalTrials.gov that are merged into this study, in the words of the register.</summary>
    public required RegistryRecordAnswer[] Records { get; init; }

    public required StudyLinks Links { get; init; }
}

/// <summary>Where to go from a study.</summary>
public sealed record StudyLinks
{
    public required string Self { get; init; }

    public required string Outcomes { get; init; }

    public required string Numbers { get; init; }

    public required string Results { get; init; }

    /// <summary>Harms that a register reports; null when none is reported.</summary>
    public required string? AdverseEvents { get; init; }

    /// <summary>Participant flow, as a register reports it; null when none does.</summary>
    public required string? ParticipantFlow { get; init; }

    /// <summary>Who took part, as a register reports it; null when none does.</summary>
    public required string? Baseline { get; init; }

    /// <summary>Registered outcomes compared with reported ones; null without a record.</summary>
    public required string? OutcomeChanges { get; init; }

    /// <summary>Who could take part, in the words of a register; null when none says it.</summary>
    public required string? Eligibility { get; init; }

    /// <summary>The records of registers as they were read; null without one.</summary>
    public required string? Records { get; init; }

    /// <summary>The status view; null when no register knows the study.</summary>
    public required string? Trial { get; init; }
}
