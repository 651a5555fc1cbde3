namespace EvidenceApi.Seeder;

internal static class StatusSql
{
    public const string Version = """
        select version, created_at at time zone 'utc' as created_at
        from current_dataset
        """;

    public const string Counts = """
        select size.kind, size.count
        from dataset_size
        cross join lateral (values
            ('STUDY', dataset_size.studies),
            ('OUTCOME', dataset_size.outcomes),
            ('RESULT', dataset_size.results),
            ('COMPARISON', (select count(*) from comparison)),
            ('REGISTRY_RECORD', (select count(*) from registry_record)),
            ('SOURCE', (select count(*) from source)),
            ('MEASURE', (select count(*) from measure)),
            ('TERM', (select count(*) from term)),
            ('CLAIM', (select count(*) from claim))) as size (kind, count)
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
