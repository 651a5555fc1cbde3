namespace EvidenceApi.Seeder.Import;

internal static class ImportSql
{
    public const string RecountItems = "select recount_items()";

    public const string StoredStates = """
        select kind, id, sha256
        from entity_state
        where kind = 'REGISTRY_RECORD'
          and last_version is null
          and id = any(@Ids)
        """;

    public const string StoredDocuments = """
        select id, document::text as document
        from entity_state
        where kind = 'REGISTRY_RECORD'
          and last_version is null
          and id = any(@Ids)
        """;

    // An interrupted run over the same inputs continues where it was.
    public const string Unfinished = """
        select id, entries_done, leaves::text as leaves
        from import_run
        where inputs_sha256 = @Inputs
          and full_load = @Full
          and finished_at is null
          and not exists (select from import_run as later where later.id > import_run.id)
        order by id desc
        limit 1
        """;

    public const string FillCountries = """
        insert into country (code, name)
        select code, name
        from unnest(@Codes::text[], @Names::text[]) as known (code, name)
        on conflict do nothing
        """;

    public const string AnySeen = "select exists (select from import_seen where run_id = @Run)";

    public const string Seen = "select nct_id from import_seen where run_id = @Run";

    public const string Begin = """
        insert into import_run (inputs_sha256, full_load, started_at, entries_done, added, changed, unchanged, leaves)
        values (@Inputs, @Full, @At, 0, 0, 0, 0, '{}')
        returning id
        """;

    public const string Progress = """
        update import_run
        set entries_done = @EntriesDone,
            added = added + @Added,
            changed = changed + @Changed,
            unchanged = unchanged + @Unchanged,
            leaves = @Leaves::json
        where id = @Run
        """;

    // In one transaction, because both statements are sent together: a run that ended remembers nothing.
    public const string Finish = """
        update import_run
        set finished_at = @At
        where id = @Run;
        delete from import_seen where run_id in (select id from import_run where finished_at is not null)
        """;

    public const string Totals = """
        select run.added,
               run.changed,
               run.unchanged,
               (select count(*) from import_complaint as complaint where complaint.run_id = run.id and not complaint.record_kept) as broken
        from import_run as run
        where run.id = @Run
        """;

    public const string Flags = """
        select flag.code || ' ' || count(*)
        from import_seen as seen
        join registry_flag as flag on flag.nct_id = seen.nct_id
        where seen.run_id = @Run
        group by flag.code
        order by flag.code
        """;

    public const string Times = """
        select count(*) as outcomes,
               count(*) filter (where exists (select from result where result.outcome_id = outcome.id and result.months is not null)) as with_months
        from import_seen as seen
        join outcome on outcome.record = seen.nct_id
        where seen.run_id = @Run
          and outcome.stage = 'REPORTED'
          and outcome.type <> 'BASELINE'
          and exists (select from result where result.outcome_id = outcome.id)
        """;

    // Records that a full load did not meet. One that it held and could not read is not gone.
    public const string NowGone = """
        select state.id
        from entity_state as state
        where state.kind = 'REGISTRY_RECORD'
          and state.last_version is null
          and not exists (select from import_seen as seen where seen.run_id = @Run and seen.nct_id = state.id)
          and not exists (select from registry_gone as gone where gone.nct_id = state.id)
          and exists (select from import_seen as seen where seen.run_id = @Run)
          and state.id <> all (@Unreadable)
        """;

    public const string Complaints = "select entry from import_complaint where run_id = @Run";

    public const string MarkGone = "insert into registry_gone (nct_id, since_version) select id, @Version from unnest(@Ids::text[]) as now_gone (id)";

    public const string UnmarkGone = "delete from registry_gone where nct_id = any(@Ids)";

    public const string UpsertSources = """
        insert into source (id, kind, title, publisher, published, url)
        select id, 'REGISTRY_RECORD', title, publisher, published, url
        from unnest(@Ids::text[], @Titles::text[], @Publishers::text[], @Dates::text[], @Urls::text[]) as record (id, title, publisher, published, url)
        on conflict (id) do update
        set published = excluded.published
        where source.published is distinct from excluded.published
        """;

    public const string AnalyzeAll = "analyze (skip_locked)";

    // The sample is as large as the statistics are fine.
    public const string AnalyzeRoughly = """
        set default_statistics_target = 10;
        analyze (skip_locked);
        reset default_statistics_target
        """;
}
