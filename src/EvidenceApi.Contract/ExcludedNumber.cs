namespace EvidenceApi.Contract;

/// <summary>A number that was not pooled.</summary>
public sealed record ExcludedNumber
{
    /// <summary>Id of the result or comparison.</summary>
    public required string Id { get; init; }

    public required StudyReference? Study { get; init; }

    public required string? Url { get; init; }

    /// <summary>The first reason.</summary>
    public required ExclusionCode Code { get; init; }

    public required string Sentence { get; init; }

    /// <summary>All reasons, the first included.</summary>
    public required IReadOnlyList<ExclusionReason> Reasons { get; init; }

    /// <summary>Ids of included numbers that are why this one is not: of the same study, or of one that shares people.</summary>
    public required IReadOnlyList<string> InFavourOf { get; init; }

    public required StudyNumbersUsed? Data { get; init; }

    public required EvidenceOfNumber? Evidence { get; init; }
}

/// <summary>One reason with its sentence.</summary>
public sealed record ExclusionReason(ExclusionCode Code, string Sentence);
