using EvidenceApi.Database;

namespace EvidenceApi.Sources;

internal static class SourcesSql
{
    public const string One = $"""
        {DocumentSql.Begin}
                   from api_source as item
                   where item.id = @Id
                     and item.include_unverified = @IncludeUnverified
        {DocumentSql.End}
        """;
}
