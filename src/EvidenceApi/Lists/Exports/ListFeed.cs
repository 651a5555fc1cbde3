namespace EvidenceApi.Lists.Exports;

/// <summary>A list as a feed: its latest items first, and what writes them as entries.</summary>
internal sealed record ListFeed(IReadOnlyList<SortKey> LatestFirst, Func<HttpContext, Stream, IRowWriter> Begin)
{
    /// <summary>Older entries are in the list itself.</summary>
    public const int MostEntries = 200;
}
