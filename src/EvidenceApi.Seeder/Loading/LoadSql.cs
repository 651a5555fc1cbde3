namespace EvidenceApi.Seeder.Loading;

internal static class LoadSql
{
    public const string CurrentStates = """
        select kind, id, sha256, document::text as document
        from entity_state
        where last_version is null
        """;

    public const string LastVersion = "select coalesce(max(version), 0) from dataset_version";

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

    public const string AddStates = """
        insert into entity_state (kind, id, first_version, sha256, document)
        select kind, id, @Version, sha256, document::json
        from unnest(@Kinds::text[], @Ids::text[], @Sha256s::text[], @Documents::text[]) as added (kind, id, sha256, document)
        """;

    public const string AddEvents = """
        insert into change_event (version, position, kind, entity_id, type, path, before, after)
        select @Version, position, kind, entity_id, type, path, before::json, after::json
        from unnest(@Positions::int[], @Kinds::text[], @Ids::text[], @Types::text[], @Paths::text[], @Befores::text[], @Afters::text[])
            as event (position, kind, entity_id, type, path, before, after)
        """;

    // Everything of a study cascades from it; studies that point to it are checked when the transaction ends.
    public const string DeleteStudies = "delete from study where id = any(@Ids)";

    // Claims and the parts of vocabulary and documents are few and are written anew with every load that changes anything.
    public const string DeleteSharedParts = """
        delete from claim;
        delete from term_code;
        delete from measure_code;
        delete from publication;
        """;

    public const string DeleteGone = """
        delete from term where scheme || '.' || code <> all (@Terms);
        delete from measure where id <> all (@Measures);
        delete from source where id <> all (@Sources);
        """;

    public const string Notify = "select pg_notify('evidence_dataset_version', @Version::text)";
}
