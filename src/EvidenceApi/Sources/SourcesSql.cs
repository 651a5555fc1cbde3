using EvidenceApi.Database;

namespace EvidenceApi.Sources;

internal static class SourcesSql
{
    public const string One = $"""
        {DocumentSql.Begin}
                   from (
                       select {DocumentSql.Whole} as document
                       from served_document as shown
                       where shown.kind = 'SOURCE'
                         and shown.id = @Id) as item
        {DocumentSql.End}
        """;
}
