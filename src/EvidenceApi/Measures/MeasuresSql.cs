using EvidenceApi.Database;

namespace EvidenceApi.Measures;

internal static class MeasuresSql
{
    public const string One = $"""
        {DocumentSql.Begin}
                   from (
                       select {DocumentSql.Whole} as document
                       from served_document as shown
                       where shown.kind = 'MEASURE'
                         and shown.id = @Id) as item
        {DocumentSql.End}
        """;
}
