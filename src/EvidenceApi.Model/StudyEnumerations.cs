namespace EvidenceApi.Model;

/// <summary>
/// Study type, as ClinicalTrials.gov API v2 names it, and the synthesis of several studies, which registries do not know. NOT_STATED is of a record that has none, or one
/// that is not known here; <c>records[].design.studyType</c> has it as printed.
/// </summary>
public enum StudyType { INTERVENTIONAL, OBSERVATIONAL, EXPANDED_ACCESS, SYNTHESIS, NOT_STATED }

/// <summary>The design in one word; allocation, intervention model, masking and time perspective have the details.</summary>
/// <remarks>UNSPECIFIED_TRIAL and UNSPECIFIED_OBSERVATIONAL mean a record with no more than the study type, NOT_STATED for one that
/// does not even have that.</remarks>
public enum StudyDesign
{
    RANDOMIZED_TRIAL, NON_RANDOMIZED_TRIAL, SINGLE_ARM_TRIAL, UNSPECIFIED_TRIAL, COMPARATIVE_COHORT, COHORT, CASE_SERIES, UNSPECIFIED_OBSERVATIONAL,
    EXPANDED_ACCESS, META_ANALYSIS, NOT_STATED,
}

/// <summary>Phase, as ClinicalTrials.gov API v2 names it.</summary>
public enum Phase { NA, EARLY_PHASE1, PHASE1, PHASE2, PHASE3, PHASE4 }

/// <summary>How participants were assigned, as ClinicalTrials.gov API v2 names it.</summary>
public enum Allocation { RANDOMIZED, NON_RANDOMIZED, NA }

/// <summary>Intervention model, as ClinicalTrials.gov API v2 names it; STEPPED_WEDGE is not a value of the registry.</summary>
public enum InterventionModel { SINGLE_GROUP, PARALLEL, CROSSOVER, FACTORIAL, SEQUENTIAL, STEPPED_WEDGE }

/// <summary>Masking, as ClinicalTrials.gov API v2 names it, and OUTCOMES_ASSESSOR for single masking of the rater.</summary>
public enum Masking { NONE, SINGLE, OUTCOMES_ASSESSOR, DOUBLE, TRIPLE, QUADRUPLE }

/// <summary>Time perspective of an observational study, as ClinicalTrials.gov API v2 names it.</summary>
public enum TimePerspective { RETROSPECTIVE, PROSPECTIVE, CROSS_SECTIONAL, OTHER }

/// <summary>The overall status of a trial: the fourteen values of ClinicalTrials.gov API v2.</summary>
public enum OverallStatus
{
    ACTIVE_NOT_RECRUITING, COMPLETED, ENROLLING_BY_INVITATION, NOT_YET_RECRUITING, RECRUITING, SUSPENDED, TERMINATED,
    WITHDRAWN, AVAILABLE, NO_LONGER_AVAILABLE, TEMPORARILY_NOT_AVAILABLE, APPROVED_FOR_MARKETING, WITHHELD, UNKNOWN,
}

/// <summary>A register that gives numbers to studies; SPONSOR is the sponsor's own protocol number.</summary>
public enum Registry { CLINICALTRIALS_GOV, ISRCTN, EUDRACT, CTIS, IRAS, SPONSOR }

/// <summary>Arm type, as ClinicalTrials.gov API v2 names it; COHORT is a group that was observed, not assigned.</summary>
public enum ArmType { EXPERIMENTAL, ACTIVE_COMPARATOR, PLACEBO_COMPARATOR, SHAM_COMPARATOR, NO_INTERVENTION, OTHER, COHORT }

/// <summary>
/// What was given. UNSPECIFIED_HSCT is a transplant of blood-forming cells without a stated donor, OTHER_CELL_THERAPY cells of another known
/// kind, UNSPECIFIED_CELL_THERAPY cells whose kind the source does not say, CONDITIONING what prepares for a transplant. OTHER is known to be something else; what is
/// unknown has no code.
/// </summary>
public enum InterventionType
{
    AHSCT, ALLOGENEIC_HSCT, UNSPECIFIED_HSCT, MESENCHYMAL_STEM_CELLS, MSC_NEURAL_PROGENITORS, BONE_MARROW_CELLS, OTHER_CELL_THERAPY, UNSPECIFIED_CELL_THERAPY,
    CONDITIONING, DISEASE_MODIFYING_THERAPY, BEST_AVAILABLE_THERAPY, PLACEBO, OTHER,
}

/// <summary>
/// How a code is known: a curator read it in the study's documents, it was read from the fields of a registry record, or it takes words of a title, brief or official.
/// </summary>
public enum CodeBasis { CURATED, FROM_RECORD, FROM_TITLE }

/// <summary>Conditioning intensity before a transplant, after the EBMT's grouping.</summary>
public enum ConditioningIntensity { HIGH, INTERMEDIATE, LOW, MIXED, NONE }

/// <summary>
/// The drugs and radiation that prepare for a transplant. VARIOUS is for participants who had several regimens and are not kept apart; OTHER is a known regimen
/// without a code of its own.
/// </summary>
public enum ConditioningCode
{
    BEAM, BEAM_ATG, CYCLOPHOSPHAMIDE, CYCLOPHOSPHAMIDE_ATG, CYCLOPHOSPHAMIDE_ALEMTUZUMAB, CYCLOPHOSPHAMIDE_RITUXIMAB, BUSULFAN_CYCLOPHOSPHAMIDE_ATG,
    FLUDARABINE_CYCLOPHOSPHAMIDE, FLUDARABINE_CYCLOPHOSPHAMIDE_ALEMTUZUMAB, TBI_CYCLOPHOSPHAMIDE, TBI_CYCLOPHOSPHAMIDE_ATG, VARIOUS, OTHER,
}

/// <summary>
/// Inflammatory activity of a population before treatment: LESIONS and NO_LESIONS are gadolinium-enhancing or new lesions, RELAPSES and NO_RELAPSES those of the
/// time before; ACTIVE and NOT_ACTIVE are both together, or what the study calls so.
/// </summary>
public enum InflammatoryActivity { LESIONS, NO_LESIONS, RELAPSES, NO_RELAPSES, ACTIVE, NOT_ACTIVE }

/// <summary>Course of multiple sclerosis. Umbrella codes (MS, RELAPSING, PROGRESSIVE) are for a source that says no more than that.</summary>
public enum Phenotype { MS, RELAPSING, RRMS, RES_RRMS, PROGRESSIVE, SPMS, PPMS, PRMS, CIS }

/// <summary>
/// What a count of a study counts; these differ within one study and are kept apart. UNSPECIFIED_ENROLLMENT is given by a register that does not say whether it is
/// planned or counted; INCLUDED_STUDIES is for a synthesis.
/// </summary>
public enum CountKind
{
    ASSESSED, SCREENED, ENROLLED, RANDOMIZED, TREATED, ANALYZED, EVALUABLE, COMPLETED, WITHDRAWN, TARGET_ENROLLMENT, UNSPECIFIED_ENROLLMENT, SITES,
    COUNTRIES, INCLUDED_STUDIES,
}

/// <summary>
/// What a date of a study marks. FIRST_TREATED and LAST_TREATED are the limits of the period of treatment as the source gives them. DELAY_ dates are of a request to post results later, _QC ones of a submission that passed the register's check.
/// </summary>
public enum DateKind
{
    FIRST_SUBMITTED, FIRST_SUBMITTED_QC, FIRST_POSTED, START, FIRST_ENROLLED, LAST_ENROLLED, FIRST_RANDOMIZED, LAST_RANDOMIZED, FIRST_TREATED,
    LAST_TREATED, PRIMARY_COMPLETION, COMPLETION, FINAL_FOLLOW_UP, DATA_LOCK, ANALYSIS_START, ANALYSIS_END, RESULTS_SUBMITTED, RESULTS_SUBMITTED_QC,
    RESULTS_FIRST_POSTED, RESULTS_EXPECTED, DELAY_SUBMITTED, DELAY_SUBMITTED_QC, DELAY_POSTED, STATUS_VERIFIED, LAST_UPDATE_SUBMITTED,
    LAST_UPDATE_POSTED,
}

/// <summary>Whether a date has happened or is planned.</summary>
public enum DateType { ACTUAL, ESTIMATED }

/// <summary>The part that an organization has in a study.</summary>
public enum OrganizationRole { LEAD_SPONSOR, COLLABORATOR, FUNDER, DATA_OWNER, COORDINATOR }

/// <summary>Whether a criterion lets in or keeps out.</summary>
public enum CriterionKind { INCLUSION, EXCLUSION }

/// <summary>What an eligibility criterion is about.</summary>
public enum CriterionSubject { AGE, EDSS, DISEASE_DURATION, RELAPSES, PHENOTYPE, DISEASE_ACTIVITY, PRIOR_TREATMENT, DATA_AVAILABILITY, OTHER }

/// <summary>A known weakness of a study.</summary>
public enum LimitationCode
{
    NO_COMPARATOR, RETROSPECTIVE, SMALL_SAMPLE, SINGLE_CENTER, UNBLINDED, CROSSOVER, SHRINKING_DENOMINATORS, MIXED_REGIMENS, MIXED_COMPARATOR,
    MISSING_DATA, SELECTED_PARTICIPANTS, OLDER_PRACTICE, SURROGATE_ENDPOINT, HETEROGENEOUS_PRODUCT, LONG_ACCRUAL, UNEVEN_FOLLOW_UP, CONFOUNDING,
    OUTCOME_CHANGED,
}

/// <summary>What a document is to the study that it reports.</summary>
public enum ReportRole { FINAL_REPORT, INTERIM_REPORT, PROTOCOL, REGISTRY_RECORD, EDITORIAL, REVIEW, NEWS }

/// <summary>Of which sex participants are.</summary>
public enum ParticipantSex { ALL, FEMALE, MALE }

/// <summary>What coordinates of a place are of.</summary>
public enum SitePrecision { CITY }
