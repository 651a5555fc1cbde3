namespace EvidenceApi.Lists;

/// <summary>What is asked of a list, understood.</summary>
internal sealed record ListQuery
{
    public required Listing Listing { get; init; }

    public required Conditions Conditions { get; init; }

    public required SortOrder Order { get; init; }

    /// <summary>The document of an item.</summary>
    public required DocumentSource Document { get; init; }

    /// <summary>Whether all items are counted.</summary>
    public bool CountTotal { get; init; }

    /// <summary>The keys of the item before the page; null for the first page.</summary>
    public IReadOnlyList<string>? After { get; init; }
}

/// <summary>Where the document of an item comes from: an expression over <c>item</c>, or a select that finds it by <c>page.id</c>.</summary>
internal sealed record DocumentSource(string? Own, string? ById);
