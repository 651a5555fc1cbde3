namespace EvidenceApi.Synthesis;

/// <summary>Why nothing was pooled.</summary>
public enum RefusalCode
{
    /// <summary>Fewer than two studies are left.</summary>
    TOO_FEW,

    /// <summary>No one had the event in any study; <see cref="ExactTotal"/> says what can be said.</summary>
    NO_EVENTS,

    /// <summary>Everybody had the event in every study.</summary>
    ALL_EVENTS,

    /// <summary>An arm has no events, or nothing but events, in all studies together, so that the ratio is not estimable.</summary>
    NOT_ESTIMABLE,

    /// <summary>The method does not go with the measure or with the data, such as Peto's with means.</summary>
    METHOD_NOT_APPLICABLE,

    /// <summary>The interval is not defined for the method, such as Knapp and Hartung's for a common effect.</summary>
    INTERVAL_NOT_APPLICABLE,
    SCALE_NOT_APPLICABLE,
    LEVEL_OUT_OF_RANGE,
    CORRECTION_OUT_OF_RANGE,
    BASELINE_OUT_OF_RANGE,
    DUPLICATE_ID,

    /// <summary>Studies agree so closely that Knapp and Hartung's interval has no width.</summary>
    INTERVAL_WITHOUT_WIDTH,

    /// <summary>The likelihood has no maximum with a finite variance between studies.</summary>
    NO_CONVERGENCE,

    /// <summary>The numbers leave the range that can be computed with.</summary>
    OUT_OF_RANGE,
}

/// <summary>Why a study has no weight.</summary>
public enum StudyExclusion
{
    /// <summary>Numbers that cannot be, such as more events than people, or none at all.</summary>
    INVALID_DATA,

    /// <summary>The kind of data does not fit the measure, the method or the scale.</summary>
    DATA_NOT_APPLICABLE,
    NO_VARIANCE,

    /// <summary>An interval that does not contain its estimate, or that reaches the end of its scale.</summary>
    INVALID_INTERVAL,
    NO_EVENTS_IN_EITHER_ARM,
    ALL_EVENTS_IN_BOTH_ARMS,
}

/// <summary>What a reader has to know of a pooled number.</summary>
public enum WarningCode
{
    STUDIES_LEFT_OUT, CONTINUITY_CORRECTION, RARE_EVENTS_CORRECTED, FREEMAN_TUKEY, ASYMMETRIC_INTERVAL, TWO_STUDIES, FEW_STUDIES, FEW_EVENTS,
    PREDICTION_OF_FEW_STUDIES, KNAPP_HARTUNG_NOT_AD_HOC, HIGH_HETEROGENEITY, TAU2_OUTSIDE_ITS_INTERVAL, LIMIT_TRUNCATED, LIMIT_BEYOND_RANGE,
    PETO_LARGE_EFFECT, SENSITIVITY_LEFT_OUT, GLMM_NORMAL_INTERVAL_OF_FEW_STUDIES, SUBGROUP_OF_ONE_STUDY, STUDIES_WITHOUT_SUBGROUP,
}

/// <summary>Why one part of the result is missing.</summary>
public enum MissingReason
{
    COMMON_EFFECT_MODEL, TOO_FEW_STUDIES, NOT_FOR_ONE_GROUP, NO_SPREAD_OF_PRECISION, NO_SPREAD_OF_EFFECTS, NO_SUBGROUPS, NOT_FOR_MEASURE, OUT_OF_RANGE, NOT_ASKED_FOR,
    NOT_COUNTS_OF_TWO_ARMS, NOT_REACHABLE,
}
