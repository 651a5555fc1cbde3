using EvidenceApi.Database;

namespace EvidenceApi.Measures;

internal static class MeasuresSql
{
    public const string One = $"""
        {DocumentSql.Begin}
                   from api_measure as item
                   where item.id = @Id
                     and item.include_unverified = @IncludeUnverified
        {DocumentSql.End}
        """;
}
