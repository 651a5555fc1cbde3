using System.Globalization;

namespace EvidenceApi.Lists;

/// <summary>A statement and the values of its parameters.</summary>
internal sealed record ListStatement(string Sql, IReadOnlyList<object> Values)
{
    private const int MostNotCoded = 10_000;

    /// <summary>Columns of every statement but that of a page: the dataset version, ids that name nothing or null, how many items have no code or null, and what is shown.</summary>
    public const int Version = 0, ExportUnknownIds = 1, ExportNotCoded = 2, FirstShown = 3;

    // The nested loop that a lateral join is keeps the order of the page; a document is looked up in the select list, where it cannot change it.
    private const string Frame = """
        from current_dataset as dataset
        left join lateral (
        """;

    private const string End = ") as page on true";

    /// <summary>
    /// A page. Columns as in <see cref="PageColumns"/>; one row with a null document when nothing is found.
    /// </summary>
    public static ListStatement Page(ListQuery query, int size)
    {
        var (listing, conditions) = (query.Listing, query.Conditions);
        var total = query.CountTotal ? $",\n       (select count(*) from {listing.From} {conditions.Where})" : "";
        if (query.After is { } after)
            conditions.And(query.Order.After(after, conditions));
        var keys = query.Order.Keys.Select((key, index) => $"({key.Sql})::text as key_{index + 1}").ToList();
        var notCoded = query.NotCoded.Count == 0 ? "" : $",\n       {NotCoded(query)}";
        var unknown = conditions.UnknownIds is null ? "" : $",\n       {UnknownIds(conditions)}";
        var also = conditions.AlsoSearched is { } searched ? $",\n       array({searched})" : "";
        var sql = $"""
            {With(conditions)}select dataset.version,
                   {Document(query)},
                   {string.Join(", ", keys.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"page.key_{index + 1}")))}{Shown(query)}{total}{notCoded}{unknown}{also}
            {Frame}
                select {Columns(query)}{string.Join(", ", keys)}
                from {listing.From}
                {conditions.Where}
                order by {OrderBy(query)}
                limit {(size + 1).ToString(CultureInfo.InvariantCulture)}
            {End}
            """;
        return new ListStatement(sql, conditions.Values);
    }

    /// <summary>All items, in order. Columns: the dataset version, ids that name nothing or null, how many items have no code, and the document; one row with a null document when nothing is found.</summary>
    public static ListStatement Documents(ListQuery query) => All(query, Document(query), Columns(query).TrimEnd(',', ' '));

    /// <summary>
    /// All items as rows of a table, in order. Columns: the dataset version, ids that name nothing or null, how many items have no code, true for a row, and each field as text, several values
    /// joined by a bar.
    /// </summary>
    public static ListStatement Table(ListQuery query, IReadOnlyList<Field> fields)
    {
        var columns = fields.Select((field, index) => string.Create(CultureInfo.InvariantCulture, $"{AsText(field, query.Conditions)} as field_{index + 1}"));
        var shown = string.Join(", ", fields.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"page.field_{index + 1}")));
        return All(query, $"page.is_row, {shown}", $"true as is_row, {string.Join(", ", columns)}");
    }

    private static ListStatement All(ListQuery query, string shown, string columns)
    {
        var sql = $"""
            {With(query.Conditions)}select dataset.version,
                   {UnknownIds(query.Conditions)},
                   {NotCoded(query)},
                   {shown}
            {Frame}
                select {columns}
                from {query.Listing.From}
                {query.Conditions.Where}
                order by {OrderBy(query)}
            {End}
            """;
        return new ListStatement(sql, query.Conditions.Values);
    }

    /// <summary>What stands before a statement: what is searched for, and <paramref name="more"/>.</summary>
    public static string With(Conditions conditions, params string[] more)
    {
        string[] queries = [.. conditions.SoughtTerms is { } terms ? [$"sought as (select search_query({terms}) as query)"] : Array.Empty<string>(), .. more];
        return queries.Length == 0 ? "" : $"with {string.Join(",\n", queries)}\n";
    }

    public static string UnknownIds(Conditions conditions) => conditions.UnknownIds is { } select ? $"array({select})" : "null::text[]";

    /// <summary>How many items are not found for want of a code, by field, as a JSON object; null when no code is filtered by.</summary>
    public static string NotCoded(ListQuery query) => query.NotCoded.Count == 0
        ? "null"
        : $"json_build_object({string.Join(", ", query.NotCoded.Select(field => $"'{field.Field}', {Counted(query, field.Condition)}"))})::text";

    // In a whole register most records have no code; nobody needs to know how many beyond some thousands.
    private static string Counted(ListQuery query, string condition) =>
        $"(select count(*) from (select from {query.Listing.From} where {condition} limit {MostNotCoded.ToString(CultureInfo.InvariantCulture)}) as missed)";

    private static string OrderBy(ListQuery query) => string.Join(", ", query.Order.Keys.Select(key => $"{key.Sql} {key.Direction}"));

    private static string Document(ListQuery query) => query.Document.ById is { } lookUp ? $"({lookUp})" : "page.document";

    // What the page keeps of an item: its document or the id that it is looked up by, and with a search what is shown of it.
    private static string Columns(ListQuery query)
    {
        var document = query.Document.Own is { } own ? $"{own} as document, " : "item.id, ";
        if (query.Conditions.Sought is not { } sought)
            return document;
        var texts = string.Join(", ", query.Listing.Highlighted.Select(field => field.Sql));
        return $"{document}{query.Listing.Search.RankBy(sought)} as rank, array[{texts}]::text[] as texts, ";
    }

    private static string Shown(ListQuery query) => query.Conditions.Sought is not { } sought
        ? ""
        : $",\n       page.rank, array(select highlight(text, {sought}) from unnest(page.texts) with ordinality as shown (text, place) order by place),\n       search_hints({query.Conditions.PlainWords})";

    private static string AsText(Field field, Conditions conditions) => field.IsList
        ? $"array_to_string({field.In(conditions.IncludeUnverified)}, '|')"
        : $"({field.Known(conditions.IncludeUnverified)})::text";
}
