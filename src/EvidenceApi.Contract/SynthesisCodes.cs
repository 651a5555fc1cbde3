namespace EvidenceApi.Contract;

/// <summary>
/// What kind of number is pooled. HEAD_COUNT is people with an event among people; KAPLAN_MEIER, RATE and MEAN describe one group too; the others compare two arms. RISK_RATIO, ODDS_RATIO
/// and RISK_DIFFERENCE also take the counts of both arms. RATIO is any other ratio.
/// </summary>
public enum SynthesisKind
{
    HEAD_COUNT, KAPLAN_MEIER, RATE, MEAN,
    RISK_RATIO, ODDS_RATIO, RISK_DIFFERENCE, RATE_RATIO, HAZARD_RATIO, RATIO, MEAN_DIFFERENCE, STANDARDIZED_MEAN_DIFFERENCE,
}

/// <summary>What splits the studies into subgroups.</summary>
public enum SynthesisSubgroup { DESIGN, PHENOTYPE, CONDITIONING_INTENSITY, DEFINITION_CLASS, DENOMINATOR_KIND, VERIFICATION }

/// <summary>Why a number has no part in a pooled estimate; each comes with a sentence.</summary>
public enum ExclusionCode
{
    EXCLUDED_BY_CALLER, POOLED_ESTIMATE, NOT_AN_OUTCOME, BEFORE_AFTER, NOT_REPORTED, SUPERSEDED, UNVERIFIED, SECONDARY, SOURCES_CONFLICT, KIND_DIFFERS, INTERVENTION_DIFFERS,
    COMPARATOR_DIFFERS, PHENOTYPE_DIFFERS, WINDOW_DIFFERS, DEFINITION_DIFFERS, DEFINITION_UNKNOWN, DENOMINATOR_DIFFERS, NO_VARIANCE, SAME_STUDY, OVERLAP,
    NO_EVENTS, ALL_EVENTS, INVALID_DATA, INVALID_INTERVAL,
}

/// <summary>
/// Why nothing was pooled: too few studies, events in none or in all, methods that do not fit each other or the data, numbers that cannot be computed with; with
/// <c>strict=true</c> also people that may be counted twice, and definitions that were not seen. NOT_ASKED_FOR with <c>pool=false</c>.
/// </summary>
public enum SynthesisRefusalCode
{
    TOO_FEW, NO_EVENTS, ALL_EVENTS, NOT_ESTIMABLE, METHOD_NOT_APPLICABLE, INTERVAL_NOT_APPLICABLE, SCALE_NOT_APPLICABLE, LEVEL_OUT_OF_RANGE, CORRECTION_OUT_OF_RANGE,
    BASELINE_OUT_OF_RANGE, DUPLICATE_ID, INTERVAL_WITHOUT_WIDTH, NO_CONVERGENCE, OUT_OF_RANGE, OVERLAP_POSSIBLE, DEFINITION_UNKNOWN, NOT_ASKED_FOR,
}

/// <summary>What a reader has to know of a pooled estimate; each comes with a sentence.</summary>
public enum SynthesisWarningCode
{
    FORCED, OVERLAP_POSSIBLE, OVERLAP_FORCED, DEFINITIONS_MIXED, DEFINITION_UNKNOWN, WINDOWS_MIXED, WINDOW_UNKNOWN, PHENOTYPES_MIXED, DENOMINATORS_MIXED, INTERVENTIONS_MIXED,
    COMPARATORS_MIXED, SECONDARY_INCLUDED, UNVERIFIED_INCLUDED,
    STUDIES_LEFT_OUT, CONTINUITY_CORRECTION, RARE_EVENTS_CORRECTED, FREEMAN_TUKEY, ASYMMETRIC_INTERVAL, TWO_STUDIES, FEW_STUDIES, FEW_EVENTS, PREDICTION_OF_FEW_STUDIES,
    KNAPP_HARTUNG_NOT_AD_HOC, HIGH_HETEROGENEITY, TAU2_OUTSIDE_ITS_INTERVAL, LIMIT_TRUNCATED, LIMIT_BEYOND_RANGE, PETO_LARGE_EFFECT, SENSITIVITY_LEFT_OUT,
    GLMM_NORMAL_INTERVAL_OF_FEW_STUDIES, SUBGROUP_OF_ONE_STUDY, STUDIES_WITHOUT_SUBGROUP,
}

/// <summary>What a question leaves open; the service then chose what most studies have.</summary>
public enum ChosenPart { KIND, INTERVENTION, COMPARATOR, WINDOW, DEFINITION_CLASS }

/// <summary>Where the risk that absolute effects start from was taken: from the request, or from the reference arms of the pooled studies.</summary>
public enum BaselineBasis { REQUEST, REFERENCE_ARMS }
