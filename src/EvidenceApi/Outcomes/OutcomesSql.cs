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
        {ListSql.Begin},
               case when @CountTotal then (select count(*) from api_outcome as item where {Filter}) end as total_count,
               array({ListSql.UnknownStudies} union all {ListSql.UnknownMeasures}) as unknown_ids
        {ListSql.Page}
            from api_outcome as item
            where {Filter}
        {ListSql.AfterCursor}
        """;

    public const string One = $"""
        {DocumentSql.Begin}
                   from api_outcome as item
                   where item.id = @Id
                     and item.include_unverified = @IncludeUnverified
        {DocumentSql.End}
        """;
}
