using EvidenceApi.Database;

namespace EvidenceApi.Results;

internal static class ResultsSql
{
    public const string One = $"""
        {DocumentSql.Begin}
                   from (
                       select {DocumentSql.Whole} as document
                       from served_document as shown
                       where shown.kind = 'RESULT'
                         and shown.id = @Id) as item
        {DocumentSql.End}
        """;
}
