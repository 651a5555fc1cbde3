namespace EvidenceApi.Claims;

internal static class ClaimsSql
{
    private const string Filter = """
        item.include_unverified = @IncludeUnverified
          and (cardinality(@Source::text[]) = 0 or item.source_id = any(@Source))
          and (cardinality(@Study::text[]) = 0 or item.study_id = any(@Study))
          and (cardinality(@Verdict::text[]) = 0 or item.verdict = any(@Verdict))
          and (@HasNumber::boolean is null or item.has_number = @HasNumber)
          and (@PressAndPrimaryDiffer::boolean is null or item.differs = @PressAndPrimaryDiffer)
        """;

    public const string List = $"""
        select dataset.version as dataset_version,
               case when @CountTotal then (select count(*) from api_claim as item where {Filter}) end as total_count,
               array(
                   select 'source=' || asked.id from unnest(@Source::text[]) as asked (id) where not exists (select from source where source.id = asked.id)
                   union all
                   select 'study=' || asked.id from unnest(@Study::text[]) as asked (id) where not exists (select from study where study.id = asked.id)
               ) as unknown_ids,
               page.key,
               page.document::text as document
        from current_dataset as dataset
        left join lateral (
            select item.key, item.document
            from api_claim as item
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
                   from api_claim as item
                   where item.id = @Id
                     and item.include_unverified = @IncludeUnverified
               ) as document
        from current_dataset as dataset
        """;

    public const string OfSource = """
        select dataset.version as dataset_version,
               case when @CountTotal then (select count(*) from claim where claim.source_id = @Id) end as total_count,
               array(select 'id=' || @Id where not exists (select from source where source.id = @Id)) as unknown_ids,
               page.key,
               page.document::text as document
        from current_dataset as dataset
        left join lateral (
            select item.key, item.document
            from api_claim as item
            where item.source_id = @Id
              and item.include_unverified = @IncludeUnverified
              and (@After::text is null or item.key > @After)
            order by item.key
            limit @Limit
        ) as page on true
        order by page.key
        """;
}
