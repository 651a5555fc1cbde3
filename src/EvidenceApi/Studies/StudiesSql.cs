using EvidenceApi.Database;

namespace EvidenceApi.Studies;

internal static class StudiesSql
{
    private const string Filter = $"""
        item.include_unverified = @IncludeUnverified
          and (cardinality(@Phase::text[]) = 0 or item.phases && @Phase)
          and {StudyFilterSql.Conditions}
          and {StudyFilterSql.AnyPart}
          and (cardinality(@Measure::text[]) = 0 or exists (
              select from outcome
              where outcome.study_id = item.study_id
                and outcome.measure_id = any(@Measure)))
          and (cardinality(@Source::text[]) = 0 or exists (
              select from report
              where report.study_id = item.study_id
                and report.source_id = any(@Source)))
        """;

    public const string List = $"""
        select dataset.version as dataset_version,
               case when @CountTotal then (select count(*) from api_study as item where {Filter}) end as total_count,
               array(
                   select 'measure=' || asked.id from unnest(@Measure::text[]) as asked (id) where not exists (select from measure where measure.id = asked.id)
                   union all
                   select 'source=' || asked.id from unnest(@Source::text[]) as asked (id) where not exists (select from source where source.id = asked.id)
               ) as unknown_ids,
               page.key,
               page.document::text as document
        from current_dataset as dataset
        left join lateral (
            select item.key, item.summary as document
            from api_study as item
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
                   from api_study as item
                   where item.study_id = @Id
                     and item.include_unverified = @IncludeUnverified
               ) as document
        from current_dataset as dataset
        """;

    // The whole study in one page row a outcome; a study that is not there is told by unknown_ids.
    public const string Outcomes = """
        select dataset.version as dataset_version,
               case when @CountTotal then (select count(*) from outcome where outcome.study_id = @Id) end as total_count,
               array(select 'id=' || @Id where not exists (select from study where study.id = @Id)) as unknown_ids,
               page.key,
               page.document::text as document
        from current_dataset as dataset
        left join lateral (
            select item.key, item.document
            from api_outcome as item
            where item.study_id = @Id
              and item.include_unverified = @IncludeUnverified
              and (@After::text is null or item.key > @After)
            order by item.key
            limit @Limit
        ) as page on true
        order by page.key
        """;
}
