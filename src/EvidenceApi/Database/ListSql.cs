namespace EvidenceApi.Database;

/// <summary>
/// The frame of every list: one statement, and so one dataset version; a keyset, and one row: the items of the page as one text, and the key
/// of the last one.
/// A list puts its own view, conditions and order between <see cref="Page"/> and <see cref="End"/>.
/// </summary>
internal static class ListSql
{
    public const string Begin = """
        select dataset.version as dataset_version,
               page.items,
               page.last_key
        """;

    // The key of the last item is told only when another follows.
    public const string PageOf = """
        from current_dataset as dataset
        cross join lateral (
            select string_agg(numbered.document::text, ',' order by numbered.place) filter (where numbered.place <= @Size) as items,
                   case when count(*) > @Size then max(numbered.key) filter (where numbered.place = @Size) end as last_key
            from (
                select sorted.key, sorted.document, row_number() over () as place
                from (
        """;

    /// <summary>As <see cref="PageOf"/>, of documents that have a key.</summary>
    public const string Page = $"""
        {PageOf}
                    select item.key, item.document
        """;

    public const string End = $"""
                    limit @Size + 1
        {EndOfPage}
        """;

    /// <summary>As <see cref="End"/>, for a list that says how many rows it wants.</summary>
    public const string EndOfPage = """
                ) as sorted
            ) as numbered
        ) as page
        """;

    /// <summary>For a list in the order of <c>item.key</c>.</summary>
    public const string AfterCursor = $"""
              and item.key > coalesce(@After, '')
            order by item.key
        {End}
        """;

    public const string NoIds = "array[]::text[]";

    // Ids in a filter that name nothing are told as parameter=value, so that the answer can say what was probably meant.
    public const string UnknownStudies = """
        select 'study=' || asked.id from unnest(@Study::text[]) as asked (id) where not exists (select from study where study.id = asked.id)
        """;

    public const string UnknownMeasures = """
        select 'measure=' || asked.id from unnest(@Measure::text[]) as asked (id) where not exists (select from measure where measure.id = asked.id)
        """;

    public const string UnknownSources = """
        select 'source=' || asked.id from unnest(@Source::text[]) as asked (id) where not exists (select from source where source.id = asked.id)
        """;

    public const string UnknownOutcomes = """
        select 'outcome=' || asked.id from unnest(@Outcome::text[]) as asked (id) where not exists (select from outcome where outcome.id = asked.id)
        """;
}
