namespace EvidenceApi.Model;

/// <summary>Where in a registry record an outcome is: planned in its protocol section, or reported in its results section.</summary>
public enum OutcomeStage { REGISTERED, REPORTED }

/// <summary>The module of the results section that uses a group.</summary>
public enum GroupSection { PARTICIPANT_FLOW, BASELINE, OUTCOME, ADVERSE_EVENTS }

/// <summary>Why a result group is matched to an arm: the title is the arm's label exactly, or except for case, blanks and punctuation.</summary>
public enum ArmLink { SAME_TEXT, SAME_WORDS }

/// <summary>What another number of a record is: an earlier NCT number, the organization's own, or one of a funder or another register.</summary>
public enum IdentifierKind { ALIAS, ORGANIZATION, SECONDARY }

/// <summary>A MeSH term of a record, or one that is wider.</summary>
public enum TermKind { MESH, MESH_ANCESTOR }

/// <summary>What a MeSH term of a record describes.</summary>
public enum TermSubject { CONDITION, INTERVENTION }

/// <summary>A row of the participant flow: a milestone reached, or a reason to leave.</summary>
public enum FlowKind { MILESTONE, WITHDRAWAL }

/// <summary>The two lists of adverse events of a record.</summary>
public enum AdverseEventKind { SERIOUS, OTHER }

/// <summary>What the totals of an adverse event group count.</summary>
public enum AdverseEventTotalKind { DEATHS, SERIOUS, OTHER }

/// <summary>
/// Where a record contradicts itself or the schema, or could not be read as a number. A limit, share or ratio that is impossible is kept as printed only. Of
/// MEMBER_OF_ANOTHER_TYPE and MEMBER_MISSING the part is kept in <c>other</c>; numbers of a group that is GROUP_NOT_LISTED have its code; in a text with NUL_IN_TEXT the
/// character U+0000 is shown as ␀.
/// </summary>
public enum FlagCode
{
    CODE_NOT_KNOWN, COUNTRY_NOT_KNOWN, DATE_NOT_A_DATE, NUMBER_NOT_READ, UNIT_CONTRADICTS_PARAMETER, COUNT_ABOVE_DENOMINATOR, DENOMINATOR_IS_ZERO,
    VALUE_OUTSIDE_INTERVAL, INTERVAL_UPSIDE_DOWN, DISPERSION_NOT_UNDERSTOOD, DISPERSION_IMPOSSIBLE, PERCENTAGE_OUTSIDE_0_AND_100,
    P_VALUE_OUTSIDE_0_AND_1, INTERVAL_DISAGREES_WITH_P_VALUE, LEVEL_NOT_A_PERCENTAGE, RATIO_NOT_POSITIVE, ARMS_SWAPPED,
    MEMBER_OF_ANOTHER_TYPE, MEMBER_MISSING, GROUP_NOT_LISTED, NUL_IN_TEXT,
}
