namespace EvidenceApi.Database;

/// <summary>
/// The frame of every list: one statement, and so one dataset version; a keyset over <c>item.key</c>; an empty page is one row without a key. A list puts its
/// own view and conditions between <see cref="Page"/> and <see cref="AfterCursor"/>.
/// </summary>
internal static class ListSql
{
    public const string Begin = """
        select dataset.version as dataset_version,
               page.key,
               page.document::text as document
        """;

    public const string Page = """
        from current_dataset as dataset
        left join lateral (
            select item.key, item.document
        """;

    public const string AfterCursor = """
              and (@After::text is null or item.key > @After)
            order by item.key
            limit @Limit
        ) as page on true
        order by page.key
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
