namespace EvidenceApi.Model;

/// <summary>
/// What a reader must know before using a number or an effect: a closed list, computed from the row and explained in the vocabulary (scheme CAVEAT).
/// </summary>
public enum Caveat
{
    NOT_A_HEAD_COUNT, ESTIMATE_TYPE_ASSUMED, VALUE_NOT_PRINTED, PRINTED_CONTRADICTS_COUNTS, SOURCES_CONFLICT, READ_IN_COPY, READ_IN_RETELLING, SECONDARY_SOURCE, NOT_READ,
    PRESS_ONLY, INTERIM_REPORT, SUPERSEDED, DEFINITION_NOT_SEEN, TIME_NOT_STATED, BEYOND_MEDIAN_FOLLOW_UP, DENOMINATOR_UNKNOWN, DENOMINATOR_NOT_PEOPLE, INTERVAL_NOT_REPORTED,
    SMALL_SAMPLE, SUBGROUP, NO_CONTROL_GROUP, NOT_RANDOMIZED, CROSSOVER, NOT_BETWEEN_ARMS, P_VALUE_ONLY, METHOD_NOT_STATED, P_VALUE_CONTRADICTS_INTERVAL,
    P_VALUE_CONTRADICTS_COUNTS, EFFECT_CONTRADICTS_COUNTS,
}

/// <summary>Which side of a comparison an effect is better for; NEITHER when no difference is compatible with the data.</summary>
public enum FavouredSide { ARM, REFERENCE, NEITHER }
