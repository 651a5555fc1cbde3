namespace EvidenceApi.Contract;

/// <summary>One page of a list.</summary>
internal sealed record Page<T>
{
    public required T[] Items { get; init; }

    /// <summary>Path and query of the next page; null on the last. Following it visits every item once.</summary>
    public required string? Next { get; init; }

    /// <summary>How many items the filter finds in all; only there with countTotal=true.</summary>
    public long? TotalCount { get; init; }
}
