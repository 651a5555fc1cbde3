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

    // The key is study and position; the first condition is what an index can use.
    private const string AfterCursor = $"""
              and item.study_id >= coalesce(split_part(@After, '/', 1), '')
              and (item.study_id, item.position) > (coalesce(split_part(@After, '/', 1), ''), coalesce(split_part(@After, '/', 2)::int, -1))
            order by item.study_id, item.position
        {ListSql.End}
        """;

    public const string List = $"""
        {ListSql.Begin},
               case when @CountTotal then (select count(*) from api_outcome as item where {Filter}) end as total_count,
               array({ListSql.UnknownStudies} union all {ListSql.UnknownMeasures}) as unknown_ids
        {ListSql.Page}
            from api_outcome as item
            where {Filter}
        {AfterCursor}
        """;

    public const string One = $"""
        {DocumentSql.Begin}
                   from api_outcome as item
                   where item.id = @Id
                     and item.include_unverified = @IncludeUnverified
        {DocumentSql.End}
        """;
}
