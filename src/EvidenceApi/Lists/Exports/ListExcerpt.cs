using EvidenceApi.Http.Formats;

namespace EvidenceApi.Lists.Exports;

/// <summary>The first items of a list in a format that does not take them all, such as a feed or a picture; the others are in the list itself.</summary>
internal sealed record ListExcerpt
{
    /// <summary>Writes the items to a body, of a dataset version.</summary>
    public delegate IRowWriter Beginning(HttpContext http, Stream body, long datasetVersion);

    public required Format Format { get; init; }

    /// <summary>The order; null for that of the request.</summary>
    public IReadOnlyList<SortKey>? Order { get; init; }

    public required int Most { get; init; }

    /// <summary>Whether the number of all items is the last column of every row.</summary>
    public bool CountsAll { get; init; }

    public required Beginning Begin { get; init; }

    /// <summary>Whether it has addresses of this service, whose host may be that of the request.</summary>
    public bool HasAddresses { get; init; }
}
