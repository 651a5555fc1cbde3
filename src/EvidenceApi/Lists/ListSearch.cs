namespace EvidenceApi.Lists;

/// <summary>How the items of a list are found by words. In each template <c>{0}</c> is the query as PostgreSQL takes it.</summary>
internal sealed record ListSearch
{
    /// <summary>The condition that the words find an item.</summary>
    public string Found { get; init; } = "item.search @@ {0}";

    /// <summary>How well they match.</summary>
    public string Rank { get; init; } = "ts_rank(item.search, {0})";

    /// <summary>The condition that an item belongs to one of the studies <c>{0}</c> or sources <c>{1}</c>, for identifiers among the words; null where items belong to none.</summary>
    public string? Named { get; init; }

    public string FoundBy(string query) => Found.Replace("{0}", query, StringComparison.Ordinal);

    public string RankBy(string query) => Rank.Replace("{0}", query, StringComparison.Ordinal);
}
