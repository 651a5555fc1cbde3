using EvidenceApi.Database;

namespace EvidenceApi.Citations;

internal static class CitationsSql
{
    public const string Source = $"""
        {DocumentSql.Begin}
                   from api_reference as item
                   where item.kind = 'SOURCE'
                     and item.id = @Id
                     and item.include_unverified = @IncludeUnverified
        {DocumentSql.End}
        """;

    public const string Study = $"""
        {DocumentSql.Begin}
                   from api_reference as item
                   where item.kind = 'STUDY'
                     and item.id = @Id
                     and item.include_unverified = @IncludeUnverified
        {DocumentSql.End}
        """;
}
