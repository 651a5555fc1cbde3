using EvidenceApi.Database;

namespace EvidenceApi.Trials;

internal static class TrialsSql
{
    public const string One = $"""
        {DocumentSql.Begin}
                   from api_trial as item
                   where item.study_id = @Id
                     and item.include_unverified = @IncludeUnverified
        {DocumentSql.End}
        """;
}
