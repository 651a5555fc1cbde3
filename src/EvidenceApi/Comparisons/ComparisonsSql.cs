using EvidenceApi.Database;

namespace EvidenceApi.Comparisons;

internal static class ComparisonsSql
{
    public const string One = $"""
        {DocumentSql.Begin}
                   from (
                       select {DocumentSql.Whole} as document
                       from served_document as shown
                       where shown.kind = 'COMPARISON'
                         and shown.id = @Id) as item
        {DocumentSql.End}
        """;
}
