namespace EvidenceApi.Seeder;

internal static class StatusSql
{
    public const string Version = """
        select version, created_at at time zone 'utc' as created_at
        from current_dataset
        """;

    public const string Counts = """
        select kind, count(*) as count
        from entity_state
        where last_version is null
        group by kind
        order by kind
        """;

    public sealed record VersionRow
    {
        public required long Version { get; init; }

        public DateTime? CreatedAt { get; init; }
    }

    public sealed record CountRow
    {
        public required string Kind { get; init; }

        public required long Count { get; init; }
    }
}
