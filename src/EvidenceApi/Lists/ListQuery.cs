namespace EvidenceApi.Lists;

/// <summary>What is asked of a list, understood.</summary>
internal sealed record ListQuery
{
    public required Listing Listing { get; init; }

    public required Conditions Conditions { get; init; }

    public required SortOrder Order { get; init; }

    /// <summary>The document of an item as an expression over <c>item</c>; null where it is looked up.</summary>
    public required string? Document { get; init; }

    /// <summary>Whether all items are counted.</summary>
    public bool CountTotal { get; init; }

    /// <summary>The keys of the item before the page; null for the first page.</summary>
    public IReadOnlyList<string>? After { get; init; }
}
