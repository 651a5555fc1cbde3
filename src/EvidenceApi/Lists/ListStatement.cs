using System.Globalization;
using EvidenceApi.Lists.Exports;

namespace EvidenceApi.Lists;

/// <summary>A statement with the values of its parameters, numbered as they come in it.</summary>
internal sealed record ListStatement(string Sql, IReadOnlyList<object> Values)
{
    private const int MostNotCoded = 10_000;

    private const string LongestWhole = "300"; // characters

    /// <summary>Columns of every statement but that of a page: the dataset version, ids that name nothing or null, how many items have no code or null, whether it is an item or null, and what is shown.</summary>
    public const int Version = 0, ExportUnknownIds = 1, ExportNotCoded = 2, IsItem = 3, FirstShown = 4;

    // The nested loop that a lateral join is keeps the order of the page; a document is looked up in the select list, where it cannot change it.
    private const string Frame = """
        from current_dataset as dataset
        left join lateral (
        """;

    private const string End = ") as page on true";

    /// <summary>
    /// A page. Columns as in <see cref="PageColumns"/>; one row with null keys when nothing is found.
    /// </summary>
    public static ListStatement Page(ListPlan plan, int size)
    {
        var (listing, condition, shown) = (plan.Listing, plan.Condition, ShownItem.Of(plan));
        var parameters = condition.Parameters.Copy();
        var where = plan.After is { } last ? condition.WhereAlso(plan.Order.After(last, parameters)) : condition.Where;
        var keys = plan.Order.Keys.Select((_, index) => Key(index)).ToList();
        List<string> outer = ["dataset.version", .. keys.Select(key => $"page.{key}::text"), .. Matched(plan), .. Frames(plan), .. shown.Outer];
        List<string> inner = [.. shown.Inner, .. Matching(plan), .. plan.Order.Keys.Zip(keys, (key, name) => $"{key.Sql} as {name}")];
        return parameters.Statement($"""
            {With(condition)}select {string.Join(",\n       ", outer)}
            {Frame}
                select {string.Join(", ", inner)}
                from {listing.From}
                {where}
                order by {OrderBy(plan)}
                limit {(size + 1).ToString(CultureInfo.InvariantCulture)}
            {End}
            """);
    }

    /// <summary>All items, in order, with what is shown of each.</summary>
    public static ListStatement Documents(ListPlan plan, ShownItem shown) => All(plan, shown.Outer, shown.Inner, shown.Join);

    /// <summary>The first items, in order, with what is shown of each.</summary>
    public static ListStatement First(ListPlan plan, ShownItem shown, int most) =>
        All(plan, shown.Outer, shown.Inner, limit: $"limit {most.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The first items of an excerpt, in its order.</summary>
    public static ListStatement Excerpt(ListPlan plan, ListExcerpt excerpt)
    {
        var (shown, ordered) = (ShownItem.Of(plan), excerpt.Order is { } order ? plan with { Order = new SortOrder(order) } : plan);
        return First(ordered, excerpt.CountsAll ? shown with { Outer = [.. shown.Outer, Total(plan)] } : shown, excerpt.Most);
    }

    /// <summary>All items as rows of a table, in order: each field as text, several values joined by a bar.</summary>
    public static ListStatement Table(ListPlan plan, IReadOnlyList<Field> fields) => All(
        plan,
        [.. fields.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"page.field_{index + 1}"))],
        [.. fields.Select((field, index) => string.Create(CultureInfo.InvariantCulture, $"{AsText(field, plan.Condition.IncludeUnverified)} as field_{index + 1}"))]);

    private static ListStatement All(ListPlan plan, IReadOnlyList<string> outer, IReadOnlyList<string> inner, string join = "", string limit = "") => plan.Condition.Parameters.Statement($"""
        {With(plan.Condition)}select dataset.version,
               {UnknownIds(plan.Condition)},
               {NotCoded(plan)},
               page.is_item,
               {string.Join(", ", outer)}
        {Frame}
            select true as is_item, {string.Join(", ", inner)}
            from {plan.Listing.From}
            {plan.Condition.Where}
            order by {OrderBy(plan)}
            {limit}
        {End}
        {join}
        """);

    /// <summary>The start of a statement: what is searched for, and <paramref name="more"/>.</summary>
    public static string With(ItemCondition condition, params string[] more)
    {
        string[] queries = [.. condition.Search is { } search ? [$"terms as (select search_query({search.Terms}) as query)"] : Array.Empty<string>(), .. more];
        return queries.Length == 0 ? "" : $"with {string.Join(",\n", queries)}\n";
    }

    public static string UnknownIds(ItemCondition condition) => condition.UnknownIds is { } select ? $"array({select})" : "null::text[]";

    /// <summary>How many items are not found because they have no code, in the order of the fields; null when no code is filtered by.</summary>
    public static string NotCoded(ListPlan plan) => plan.NotCoded.Count == 0
        ? "null::bigint[]"
        : $"array[{string.Join(", ", plan.NotCoded.Select(field => Counted(plan, field.Condition)))}]";

    // The requested columns that are the same in every row of a page.
    private static IEnumerable<string> Frames(ListPlan plan)
    {
        if (plan.CountTotal)
            yield return Total(plan);
        if (plan.NotCoded.Count > 0)
            yield return NotCoded(plan);
        if (plan.Condition.UnknownIds is not null)
            yield return UnknownIds(plan.Condition);
        if (plan.Condition.AlsoSearched is { } also)
            yield return $"array({also})";
        if (plan.Condition.Aside is { } aside)
            yield return $"array({aside})";
    }

    private static string Total(ListPlan plan) => $"(select count(*) from {plan.Listing.From} {plan.Condition.Where})";

    // In a whole register most records have no code; an exact number beyond some thousands is of no use.
    private static string Counted(ListPlan plan, string condition) =>
        $"(select count(*) from (select from {plan.Listing.From} where {condition} limit {MostNotCoded.ToString(CultureInfo.InvariantCulture)}) as missed)";

    private static string OrderBy(ListPlan plan) => string.Join(", ", plan.Order.Keys.Select(key => $"{key.Sql} {key.Direction}"));

    private static string Key(int index) => string.Create(CultureInfo.InvariantCulture, $"key_{index + 1}");

    // With a search, how well an item matches and the texts in which that is shown.
    private static IEnumerable<string> Matching(ListPlan plan) => plan.Condition.Search is not { } search
        ? []
        : [$"{plan.Listing.Search.RankBy(search.Query)} as match_rank", $"array[{string.Join(", ", plan.Listing.Highlighted.Select(field => field.Sql))}]::text[] as match_texts"];

    private static IEnumerable<string> Matched(ListPlan plan) => plan.Condition.Search is not { } search
        ? []
        :
        [
            "page.match_rank",
            $"array[{string.Join(", ", plan.Listing.Highlighted.Select((_, index) => ShownText(index + 1, search)))}]",
            $"(select search_hints({search.Plain}))",
            "(select query_words(terms.query) from terms)",
        ];

    // Short texts and lists of names as they are, of a long text the parts that matter.
    private static string ShownText(int place, SearchTerms search)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"page.match_texts[{place}]");
        return $"case when length({text}) > {LongestWhole} and position('{MatchReader.Separator}' in {text}) = 0 then highlight({text}, {search.Query}) else {text} end";
    }

    private static string AsText(Field field, bool includeUnverified) => field.IsList
        ? $"array_to_string({field.In(includeUnverified)}, '|')"
        : $"({field.Known(includeUnverified)})::text";
}
