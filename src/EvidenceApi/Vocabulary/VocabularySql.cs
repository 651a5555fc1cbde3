using EvidenceApi.Database;

namespace EvidenceApi.Vocabulary;

internal static class VocabularySql
{
    private const string Filter = """
        item.include_unverified = @IncludeUnverified
          and (cardinality(@Scheme::text[]) = 0 or item.scheme = any(@Scheme))
        """;

    public const string List = $"""
        {ListSql.Begin},
               case when @CountTotal then (select count(*) from api_term as item where {Filter}) end as total_count,
               {ListSql.NoIds} as unknown_ids
        {ListSql.Page}
            from api_term as item
            where {Filter}
        {ListSql.AfterCursor}
        """;
}
