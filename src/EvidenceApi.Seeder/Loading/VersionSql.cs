namespace EvidenceApi.Seeder.Loading;

/// <summary>Dataset versions and the states that end with them.</summary>
internal static class VersionSql
{
    // Versions before the first state say nothing of the content.
    public const string LastVersion = """
        select coalesce(max(version), 0) as version,
               (select content_sha256
                from dataset_version
                where exists (select from entity_state)
                order by version desc
                limit 1) as content_sha256
        from dataset_version
        """;

    public const string AddVersion = """
        insert into dataset_version (version, created_at, content_sha256, added, changed, removed)
        values (@Version, @CreatedAt, @ContentSha256, @Added, @Changed, @Removed)
        """;

    public const string EndStates = """
        update entity_state
        set last_version = @Version - 1
        from unnest(@Kinds::text[], @Ids::text[]) as ended (kind, id)
        where entity_state.kind = ended.kind
          and entity_state.id = ended.id
          and entity_state.last_version is null
        """;

    public const string Notify = "select pg_notify('evidence_dataset_version', @Version::text)";
}
