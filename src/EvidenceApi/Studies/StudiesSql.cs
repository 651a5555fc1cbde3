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
        {ListSql.Begin},
               case when @CountTotal then (select count(*) from api_study_summary as item where {Filter}) end as total_count,
               array({ListSql.UnknownMeasures} union all {ListSql.UnknownSources}) as unknown_ids
        {ListSql.Page}
            from api_study_summary as item
            where {Filter}
        {ListSql.AfterCursor}
        """;

    public const string One = $"""
        {DocumentSql.Begin}
                   from api_study as item
                   where item.study_id = @Id
                     and item.include_unverified = @IncludeUnverified
        {DocumentSql.End}
        """;

    // A study that is not there is told by unknown_ids.
    public const string Outcomes = $"""
        {ListSql.Begin},
               case when @CountTotal then (select count(*) from outcome where outcome.study_id = @Id) end as total_count,
               array(select 'id=' || @Id where not exists (select from study where study.id = @Id)) as unknown_ids
        {ListSql.Page}
            from api_outcome as item
            where item.study_id = @Id
              and item.include_unverified = @IncludeUnverified
        {ListSql.AfterCursor}
        """;
}
