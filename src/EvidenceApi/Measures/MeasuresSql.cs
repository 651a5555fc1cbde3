namespace EvidenceApi.Measures;

internal static class MeasuresSql
{
    private const string Filter = """
        item.include_unverified = @IncludeUnverified
          and (cardinality(@Domain::text[]) = 0 or item.domain = any(@Domain))
        """;

    public const string List = $"""
        select dataset.version as dataset_version,
               case when @CountTotal then (select count(*) from api_measure as item where {Filter}) end as total_count,
               array[]::text[] as unknown_ids,
               page.key,
               page.document::text as document
        from current_dataset as dataset
        left join lateral (
            select item.key, item.document
            from api_measure as item
            where {Filter}
              and (@After::text is null or item.key > @After)
            order by item.key
            limit @Limit
        ) as page on true
        order by page.key
        """;

    public const string One = """
        select dataset.version as dataset_version,
               (
                   select item.document::text
                   from api_measure as item
                   where item.id = @Id
                     and item.include_unverified = @IncludeUnverified
               ) as document
        from current_dataset as dataset
        """;
}
