namespace EvidenceApi.Gaps;

internal static class GapsSql
{
    private const string Filter = """
        (cardinality(@Kind::text[]) = 0 or item.kind = any(@Kind))
          and (cardinality(@Study::text[]) = 0 or item.study_id = any(@Study))
        """;

    public const string List = $"""
        select dataset.version as dataset_version,
               case when @CountTotal then (select count(*) from api_gap as item where {Filter}) end as total_count,
               array(
                   select 'study=' || asked.id from unnest(@Study::text[]) as asked (id) where not exists (select from study where study.id = asked.id)
               ) as unknown_ids,
               page.key,
               page.document::text as document
        from current_dataset as dataset
        left join lateral (
            select item.key, item.document
            from api_gap as item
            where {Filter}
              and (@After::text is null or item.key > @After)
            order by item.key
            limit @Limit
        ) as page on true
        order by page.key
        """;
}
