using EvidenceApi.Model;

namespace EvidenceApi.Contract;

/// <summary>A claim in a list. <c>/v1/claims/{id}</c> has the whole, with its evidence.</summary>
public sealed record ClaimItem
{
    /// <summary>Permanent id: the article's number and the claim's.</summary>
    public required string Id { get; init; }

    public required SourceReference Source { get; init; }

    /// <summary>OMISSION is something that the source leaves out, NOTE a curator's remark.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>Number of the paragraph, counting lines that are not blank from 1; null when the entry has no place of its own.</summary>
    public required int? Paragraph { get; init; }

    /// <summary>What is said, in our own words.</summary>
    public required string Statement { get; init; }

    /// <summary>The number in the claim; null when it has none.</summary>
    public required ClaimedNumber? Number { get; init; }

    /// <summary>Null for background.</summary>
    public required StudyReference? Study { get; init; }

    /// <summary>The measure that the statement is really about; null when it names none.</summary>
    public required MeasureName? Measure { get; init; }

    public required string? Population { get; init; }

    public required decimal? Months { get; init; }

    public required string? Time { get; init; }

    /// <summary>How the claim relates to the primary publication or register; null for an omission or a note.</summary>
    public required ClaimVerdict? Verdict { get; init; }

    public required string Reason { get; init; }

    /// <summary>Whether press and primary source differ; <see cref="DiffersIn"/> says in what.</summary>
    public required bool PressAndPrimaryDiffer { get; init; }

    /// <summary>In what they differ: MEASURE is the same number for another measure than the claim says. Empty when they do not.</summary>
    public required ClaimDifference[] DiffersIn { get; init; }

    /// <summary>Ids of the numbers that it is about.</summary>
    public required string[] ResultIds { get; init; }

    /// <summary>Ids of the effects that it is about.</summary>
    public required string[] ComparisonIds { get; init; }

    /// <summary>Ids of the observations of a status that it is about.</summary>
    public required string[] StatusObservationIds { get; init; }

    public required ClaimLinks Links { get; init; }
}
