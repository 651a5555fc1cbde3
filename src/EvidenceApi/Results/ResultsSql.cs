using EvidenceApi.Database;

namespace EvidenceApi.Results;

internal static class ResultsSql
{
    public const string One = $"""
        {DocumentSql.Begin}
                   from api_result as item
                   where item.id = @Id
                     and (@IncludeUnverified or item.verification <> 'UNVERIFIED')
        {DocumentSql.End}
        """;
}
