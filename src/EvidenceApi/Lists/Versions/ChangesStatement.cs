using System.Globalization;

namespace EvidenceApi.Lists.Versions;

/// <summary>What entered, left or changed in the response of a list between two dataset versions: the same query over the rows of both, compared.</summary>
internal static class ChangesStatement
{
    /// <summary>Columns: ids that name nothing or null, the id of an item or null, whether it was there and is there, and the later version. The items follow.</summary>
    public const int UnknownIds = 0, Id = 1, Was = 2, Is = 3, Until = 4, First = 5;

    /// <param name="plan">The parsed request for a list whose items are kept.</param>
    /// <param name="steps">Pairs of versions, from which on and up to which; all in one statement, because it takes longer to plan than to run. Their changes come in this order, and a pair is not looked at when those before it are enough.</param>
    /// <param name="after">The id of the item before the page; null for the first page.</param>
    /// <param name="most">How many at most; null for all.</param>
    public static ListStatement Of(ListPlan plan, IReadOnlyList<(long Since, long Until)> steps, string? after, int? most)
    {
        var (parameters, kept) = (plan.Condition.Parameters.Copy(), plan.Listing.Kept ?? throw new ArgumentException("Nothing is kept of the list", nameof(plan)));
        var (from, to) = (parameters.Add(steps.Select(step => step.Since).ToArray()), parameters.Add(steps.Select(step => step.Until).ToArray()));
        var columns = plan.Listing.ShownColumns;
        var only = DependsOnOthers(plan) ? null : "touched.ids";
        var page = after is null ? "" : $"and coalesce(was.key, now.key) > {parameters.Add(after)}";
        return parameters.Statement($"""
            {ListStatement.With(plan.Condition)}select {KnownOnce(plan.Condition)},
                   page.key,
                   page.was,
                   page.is_now,
                   page.until,
                   {string.Join(",\n       ", columns.Select(column => $"page.was_{column} as {column}").Concat(columns.Select(column => $"page.now_{column} as {column}")))}
            from current_dataset as dataset
            left join lateral (
                select step.until, change.*
                from unnest({from}::bigint[], {to}::bigint[]) with ordinality as step (since, until, place)
                cross join lateral (select {(only is null ? "null" : PastRelations.Touched(plan.Listing, kept, "step.since", "step.until"))} as ids offset 0) as touched
                cross join lateral (
                    select coalesce(was.key, now.key) as key,
                           was.key is not null as was,
                           now.key is not null as is_now,
                           {string.Join(", ", columns.SelectMany(column => new[] { $"was.{column} as was_{column}", $"now.{column} as now_{column}" }))}
                    from ({At(plan, kept, "step.since", only)}) as was
                    full join ({At(plan, kept, "step.until", only)}) as now on now.key = was.key
                    where (was.key is null or now.key is null or ({string.Join(", ", Compared(plan, "was"))}) is distinct from ({string.Join(", ", Compared(plan, "now"))}))
                      {page}) as change
                order by step.place, change.key
                {(most is { } count ? $"limit {count.ToString(CultureInfo.InvariantCulture)}" : "")}) as page on true
            """);
    }

    /// <summary>Kinds of what changes a response, in <c>superseded_document</c>: its items, and what codes mean.</summary>
    public static string[] KindsOf(ListPlan plan, KeptItems kept) => DependsOnOthers(plan) ? [.. PastRelations.Kinds] : [.. PastRelations.Meanings.Append(kept.Kind).Distinct()];

    /// <summary>Whether an item can enter or leave with others, so that all are compared: which is the first of its group, and what words of a study find.</summary>
    public static bool DependsOnOthers(ListPlan plan) => plan.Condition.FirstOf is not null || plan.Condition.Search is not null;

    private static string At(ListPlan plan, KeptItems kept, string version, string? only)
    {
        var query = Query(plan, $"{kept.Key}::text collate \"C\" as key");
        return PastRelations.Before(plan.Listing, kept, query, version, only) + query;
    }

    private static string Query(ListPlan plan, string key)
    {
        var (listing, unverified, where) = (plan.Listing, plan.Condition.IncludeUnverified, plan.Condition.Where);
        var (inner, outer) = (listing.Rows?.Selected(unverified) ?? [], listing.Rows?.Columns.Select(column => $", page.{column}") ?? []);
        if (listing.DocumentById is { } lookUp)
            return $"select page.key, ({Listing.Of(lookUp, unverified)}) as document{string.Concat(outer)} from (select {string.Join(", ", inner.Prepend("item.id").Prepend(key))} from {listing.From} {where}) as page";
        return listing.Rows is null
            ? $"select {key}, {(unverified ? listing.UnverifiedDocument : null) ?? listing.Document} as document from {listing.From} {where}"
            : $"select {string.Join(", ", inner.Prepend(key))} from {listing.From} {where}";
    }

    private static IEnumerable<string> Compared(ListPlan plan, string side) => plan.Listing.ShownColumns
        .Where(column => plan.Listing.Rows?.OfTheDay.Contains(column) != true)
        .Select(column => column == "document" ? $"{side}.document::text" : $"{side}.{column}");

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
