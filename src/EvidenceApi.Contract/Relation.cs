using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A link between two studies: "the study is … the related study". Each is listed from both sides.</summary>
public sealed record Relation
{
    /// <summary>Permanent id: both studies and the type, joined by dots.</summary>
    public required string Id { get; init; }

    public required StudyReference Study { get; init; }

    /// <summary>COHORT_OVERLAP is only about shared people, and the overlap may be NONE.</summary>
    public required RelationType Type { get; init; }

    public required StudyReference RelatedStudy { get; init; }

    /// <summary>How many people of the study are in the related one: SOME is one at least. Two studies without a relation are UNKNOWN, not separate.</summary>
    public required Overlap Overlap { get; init; }

    /// <summary>People who are in both; null where no source gives their number.</summary>
    public required int? Shared { get; init; }

    /// <summary>How the overlap is known; null when it is unknown.</summary>
    public required OverlapBasis? Basis { get; init; }

    /// <summary>The documents from which the overlap is known; for countries and years of treatment, those that give them. Empty where it is unknown.</summary>
    public required SourceReference[] Sources { get; init; }

    /// <summary>The reasons in words.</summary>
    public required string? Note { get; init; }
}
