using EvidenceApi.Database;

namespace EvidenceApi.Quality;

internal static class QualitySql
{
    private const string Filter = """
        (cardinality(@Severity::text[]) = 0 or item.severity = any(@Severity))
        """;

    public const string List = $"""
        {ListSql.Begin},
               case when @CountTotal then (select count(*) from api_quality_check as item where {Filter}) end as total_count,
               {ListSql.NoIds} as unknown_ids
        {ListSql.Page}
            from api_quality_check as item
            where {Filter}
        {ListSql.AfterCursor}
        """;
}
