using EvidenceApi.Database;

namespace EvidenceApi.Comparisons;

internal static class ComparisonsSql
{
    public const string One = $"""
        {DocumentSql.Begin}
                   from api_comparison as item
                   where item.id = @Id
                     and (@IncludeUnverified or item.verification <> 'UNVERIFIED')
        {DocumentSql.End}
        """;
}
