using EvidenceApi.Database;

namespace EvidenceApi.Claims;

internal static class ClaimsSql
{
    public const string One = $"""
        {DocumentSql.Begin}
                   from api_claim as item
                   where item.id = @Id
                     and item.include_unverified = @IncludeUnverified
        {DocumentSql.End}
        """;
}
