using EvidenceApi.Database;

namespace EvidenceApi.Claims;

internal static class ClaimsSql
{
    public const string One = $"""
        {DocumentSql.Begin}
                   from (
                       select {DocumentSql.Whole} as document
                       from served_document as shown
                       where shown.kind = 'CLAIM'
                         and shown.id = @Id) as item
        {DocumentSql.End}
        """;
}
