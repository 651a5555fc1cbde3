namespace EvidenceApi.Database;

/// <summary>One document, UTF-8, and the dataset version that it was read in; the document is null when nothing has that id.</summary>
internal sealed record DocumentRow
{
    public required long DatasetVersion { get; init; }

    public byte[]? Document { get; init; }
}

/// <summary>One page and the dataset version that it was read in.</summary>
internal sealed record PageRow
{
    public required long DatasetVersion { get; init; }

    /// <summary>The documents of the page, UTF-8, with commas between them.</summary>
    public byte[] Items { get; init; } = [];

    /// <summary>Key of the last item; null when no other follows it.</summary>
    public string? LastKey { get; init; }

    /// <summary>How many rows the filter finds; null unless asked for.</summary>
    public long? TotalCount { get; init; }

    /// <summary>Filter values that name nothing in the dataset, as <c>parameter=value</c>.</summary>
    public required string[] UnknownIds { get; init; }
}
