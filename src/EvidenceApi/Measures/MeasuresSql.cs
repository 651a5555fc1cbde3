using EvidenceApi.Database;

namespace EvidenceApi.Measures;

internal static class MeasuresSql
{
    private const string Filter = """
        item.include_unverified = @IncludeUnverified
          and (cardinality(@Domain::text[]) = 0 or item.domain = any(@Domain))
        """;

    public const string List = $"""
        {ListSql.Begin},
               case when @CountTotal then (select count(*) from api_measure as item where {Filter}) end as total_count,
               {ListSql.NoIds} as unknown_ids
        {ListSql.Page}
            from api_measure as item
            where {Filter}
        {ListSql.AfterCursor}
        """;

    public const string One = $"""
        {DocumentSql.Begin}
                   from api_measure as item
                   where item.id = @Id
                     and item.include_unverified = @IncludeUnverified
        {DocumentSql.End}
        """;
}
