using EvidenceApi.Database;

namespace EvidenceApi.Outcomes;

internal static class OutcomesSql
{
    private const string Filter = $"""
        item.include_unverified = @IncludeUnverified
          and (cardinality(@Study::text[]) = 0 or item.study_id = any(@Study))
          and (cardinality(@Measure::text[]) = 0 or item.measure_id = any(@Measure))
          and (cardinality(@OutcomeType::text[]) = 0 or item.type = any(@OutcomeType))
          and (cardinality(@ReportingStatus::text[]) = 0 or item.reporting_status = any(@ReportingStatus))
          and {StudyFilterSql.Conditions}
          and {StudyFilterSql.AnyPart}
        """;

    public const string List = $"""
        select dataset.version as dataset_version,
               case when @CountTotal then (select count(*) from api_outcome as item where {Filter}) end as total_count,
               array(
                   select 'study=' || asked.id from unnest(@Study::text[]) as asked (id) where not exists (select from study where study.id = asked.id)
                   union all
                   select 'measure=' || asked.id from unnest(@Measure::text[]) as asked (id) where not exists (select from measure where measure.id = asked.id)
               ) as unknown_ids,
               page.key,
               page.document::text as document
        from current_dataset as dataset
        left join lateral (
            select item.key, item.document
            from api_outcome as item
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
                   from api_outcome as item
                   where item.id = @Id
                     and item.include_unverified = @IncludeUnverified
               ) as document
        from current_dataset as dataset
        """;
}
