namespace EvidenceApi.Quality;

internal static class QualitySql
{
    private const string Filter = """
        (cardinality(@Severity::text[]) = 0 or item.severity = any(@Severity))
        """;

    public const string List = $"""
        select dataset.version as dataset_version,
               case when @CountTotal then (select count(*) from api_quality_check as item where {Filter}) end as total_count,
               array[]::text[] as unknown_ids,
               page.key,
               page.document::text as document
        from current_dataset as dataset
        left join lateral (
            select item.key, item.document
            from api_quality_check as item
            where {Filter}
              and (@After::text is null or item.key > @After)
            order by item.key
            limit @Limit
        ) as page on true
        order by page.key
        """;
}
