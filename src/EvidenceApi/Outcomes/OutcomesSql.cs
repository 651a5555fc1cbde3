using EvidenceApi.Database;

namespace EvidenceApi.Outcomes;

internal static class OutcomesSql
{
    public const string One = $"""
        {DocumentSql.Begin}
                   from api_outcome as item
                   where item.id = @Id
                     and item.include_unverified = @IncludeUnverified
        {DocumentSql.End}
        """;
}
