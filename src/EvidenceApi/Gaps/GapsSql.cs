using EvidenceApi.Database;

namespace EvidenceApi.Gaps;

internal static class GapsSql
{
    private const string Filter = """
        (cardinality(@Kind::text[]) = 0 or item.kind = any(@Kind))
          and (cardinality(@Study::text[]) = 0 or item.study_id = any(@Study))
        """;

    public const string List = $"""
        {ListSql.Begin},
               case when @CountTotal then (select count(*) from api_gap as item where {Filter}) end as total_count,
               array({ListSql.UnknownStudies}) as unknown_ids
        {ListSql.Page}
            from api_gap as item
            where {Filter}
        {ListSql.AfterCursor}
        """;
}
