using EvidenceApi.Database;

namespace EvidenceApi.Sources;

internal static class SourcesSql
{
    private const string Filter = """
        item.include_unverified = @IncludeUnverified
          and (cardinality(@Kind::text[]) = 0 or item.kind = any(@Kind))
          and (cardinality(@Study::text[]) = 0 or exists (
              select from report
              where report.source_id = item.id
                and report.study_id = any(@Study)))
        """;

    public const string List = $"""
        {ListSql.Begin},
               case when @CountTotal then (select count(*) from api_source as item where {Filter}) end as total_count,
               array({ListSql.UnknownStudies}) as unknown_ids
        {ListSql.Page}
            from api_source as item
            where {Filter}
        {ListSql.AfterCursor}
        """;

    public const string One = $"""
        {DocumentSql.Begin}
                   from api_source as item
                   where item.id = @Id
                     and item.include_unverified = @IncludeUnverified
        {DocumentSql.End}
        """;
}
