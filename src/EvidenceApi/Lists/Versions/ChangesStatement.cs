using System.Globalization;

namespace EvidenceApi.Lists.Versions;

/// <summary>What entered, left or changed in the answer of a list between two dataset versions: the same query over the rows of either, compared.</summary>
internal static class ChangesStatement
{
    /// <summary>Columns: the version of the dataset, ids that name nothing or null, the id of an item or null, and whether it was there and is there. The items follow.</summary>
    public const int Version = 0, UnknownIds = 1, Id = 2, Was = 3, Is = 4, First = 5;

    /// <param name="plan">What is asked of a list whose items are kept.</param>
    /// <param name="since">The version from which on.</param>
    /// <param name="until">The version up to which.</param>
    /// <param name="after">The id of the item before the page; null for the first page.</param>
    /// <param name="most">How many at most; null for all.</param>
    public static ListStatement Of(ListPlan plan, long since, long until, string? after, int? most)
    {
        var (parameters, kept) = (plan.Condition.Parameters.Copy(), plan.Listing.Kept ?? throw new ArgumentException("Nothing is kept of the list", nameof(plan)));
        var (from, to) = (parameters.Add(since), parameters.Add(until));
        var columns = Columns(plan);
        // Which item is the first of its group, and what words of a study find, depends on other items too.
        var only = plan.Condition.FirstOf is null && plan.Condition.Search is null ? PastRelations.Touched(plan.Listing, kept, from, to) : null;
        var page = after is null ? "" : $"and coalesce(was.key, now.key) > {parameters.Add(after)}";
        return parameters.Statement($"""
            {ListStatement.With(plan.Condition)}select dataset.version,
                   {KnownOnce(plan.Condition)},
                   page.key,
                   page.was,
                   page.is_now,
                   {string.Join(",\n       ", columns.Select(column => $"page.was_{column} as {column}").Concat(columns.Select(column => $"page.now_{column} as {column}")))}
            from current_dataset as dataset
            left join lateral (
                select coalesce(was.key, now.key) as key,
                       was.key is not null as was,
                       now.key is not null as is_now,
                       {string.Join(", ", columns.SelectMany(column => new[] { $"was.{column} as was_{column}", $"now.{column} as now_{column}" }))}
                from ({At(plan, kept, from, only)}) as was
                full join ({At(plan, kept, to, only)}) as now on now.key = was.key
                where (was.key is null or now.key is null or ({string.Join(", ", Compared(plan, "was"))}) is distinct from ({string.Join(", ", Compared(plan, "now"))}))
                  {page}
                order by 1
                {(most is { } count ? $"limit {count.ToString(CultureInfo.InvariantCulture)}" : "")}) as page on true
            """);
    }

    private static string At(ListPlan plan, KeptItems kept, string version, string? only)
    {
        var query = Query(plan, $"{kept.Key}::text collate \"C\" as key");
        return PastRelations.Before(plan.Listing, kept, query, version, only) + query;
    }

    private static string Query(ListPlan plan, string key)
    {
        var (listing, unverified, where) = (plan.Listing, plan.Condition.IncludeUnverified, plan.Condition.Where);
        if (listing.Rows is { } rows)
            return $"select {string.Join(", ", rows.Selected(unverified).Prepend(key))} from {listing.From} {where}";
        if (listing.DocumentById is { } lookUp)
            return $"select page.key, ({Listing.Of(lookUp, unverified)}) as document from (select {key}, item.id from {listing.From} {where}) as page";
        return $"select {key}, {(unverified ? listing.UnverifiedDocument : null) ?? listing.Document} as document from {listing.From} {where}";
    }

    private static IReadOnlyList<string> Columns(ListPlan plan) => plan.Listing.Rows?.Columns ?? ["document"];

    // Ages grow by themselves.
    private static IEnumerable<string> Compared(ListPlan plan, string side) => plan.Listing.Rows is { } rows
        ? rows.Columns.Where(column => column != "age_days").Select(column => $"{side}.{column}")
        : [$"{side}.document::text"];

    // What was removed is known.
    private static string KnownOnce(ItemCondition condition) => condition.UnknownIds is not { } unknown ? "null::text[]" : $"""
        array(
            select asked.unknown
            from ({unknown}) as asked (unknown)
            where not exists (
                select from superseded_document as kept
                where kept.kind in ('STUDY', 'OUTCOME', 'MEASURE', 'SOURCE')
                  and kept.id = substring(asked.unknown from position('=' in asked.unknown) + 1)))
        """;
}
