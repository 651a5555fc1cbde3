namespace EvidenceApi.Model;

/// <summary>A link to another study; read "this study is … the related study". A seed file states it once, and the load adds the other side.</summary>
public sealed record Relation
{
    public required RelationType Type { get; init; }

    /// <summary>Id of the related study.</summary>
    public required string Study { get; init; }

    /// <summary>How many of this study's people are in the related study too.</summary>
    public Overlap Overlap { get; init; } = Overlap.UNKNOWN;

    /// <summary>People who are in both, where a source gives their number.</summary>
    public int? Shared { get; init; }

    /// <summary>How the overlap is known; given unless it is unknown.</summary>
    public OverlapBasis? Basis { get; init; }

    /// <summary>Ids of the documents that the overlap is known from.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    public string? Note { get; init; }
}

/// <summary>
/// How one study relates to another. COHORT_OVERLAP is about nothing but shared people, and the overlap may be none; the other types say more, and come in pairs
/// that are each other's other side.
/// </summary>
public enum RelationType
{
    COHORT_OVERLAP, FOLLOW_UP_OF, FOLLOWED_UP_BY, INTERIM_OF, HAS_INTERIM, INCLUDES, INCLUDED_IN, SAME_PROTOCOL, PILOT_OF, HAS_PILOT,
    EARLIER_WORK_OF_SAME_GROUP, LATER_WORK_OF_SAME_GROUP, RELATED_RECORD,
}

/// <summary>
/// How many people of a study are in another one: NONE, SOME (one at least; not known to be all), ALL, or UNKNOWN. Where nothing is said of two studies it is
/// unknown, too: silence is not independence.
/// </summary>
public enum Overlap { NONE, SOME, ALL, UNKNOWN }

/// <summary>
/// How an overlap is known: a source says it (STATED), or it follows from centres, countries and years of treatment that sources give (INFERRED);
/// DIFFERENT_COUNTRIES and DIFFERENT_YEARS are inferred by the service, for two cohorts that were treated in no country, or no year, in common.
/// </summary>
public enum OverlapBasis { STATED, INFERRED, DIFFERENT_COUNTRIES, DIFFERENT_YEARS }
