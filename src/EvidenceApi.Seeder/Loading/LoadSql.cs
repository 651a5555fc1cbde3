namespace EvidenceApi.Seeder.Loading;

internal static class LoadSql
{
    public const string SeedStates = """
        select kind, id, sha256
        from entity_state
        where last_version is null
          and kind <> 'REGISTRY_RECORD'
        """;

    public const string Documents = """
        select kind, id, document::text as document
        from entity_state
        join unnest(@Kinds::text[], @Ids::text[]) as wanted (kind, id) using (kind, id)
        where last_version is null
        """;

    // Deleting a study deletes all its rows; foreign keys of other studies to it are checked when the transaction ends.
    public const string DeleteStudies = """
        select count_items(@Ids::text[], -1);
        update dataset_size
        set studies = studies - (select count(*) from study where study.id = any(@Ids)),
            trials = trials - (select count(*) from trial_study where trial_study.study_id = any(@Ids)),
            outcomes = outcomes - (select count(*) from outcome where outcome.study_id = any(@Ids)),
            results = results - (select count(*) from result where result.study_id = any(@Ids)),
            listed_results = listed_results - (select count(*) from result where result.study_id = any(@Ids) and result.verification <> 'UNVERIFIED'),
            listed_comparisons = listed_comparisons - (select count(*) from comparison where comparison.study_id = any(@Ids) and comparison.verification <> 'UNVERIFIED'),
            records = records - (select count(*) from registry_record where registry_record.study_id = any(@Ids));
        update registry_flag_count
        set flagged = registry_flag_count.flagged - gone.flagged
        from (
            select flag.code, count(*)::int as flagged
            from registry_record as record
            join registry_flag as flag on flag.nct_id = record.nct_id
            where record.study_id = any(@Ids)
            group by flag.code) as gone
        where gone.code = registry_flag_count.code;
        delete from study where id = any(@Ids)
        """;

    public const string AddToSize = """
        update dataset_size
        set studies = studies + @Studies,
            trials = trials + @Trials,
            outcomes = outcomes + @Outcomes,
            results = results + @Results,
            listed_results = listed_results + @ListedResults,
            listed_comparisons = listed_comparisons + @ListedComparisons,
            records = records + @Records;
        insert into registry_flag_count as counted (code, flagged, items)
        select flag.code, count(*), '{}'
        from registry_record as record
        join registry_flag as flag on flag.nct_id = record.nct_id
        where record.study_id = any(@Ids)
        group by flag.code
        on conflict (code) do update
        set flagged = counted.flagged + excluded.flagged;
        select count_items(@Ids::text[], 1)
        """;

    /// <summary>After a load of the seeds.</summary>
    public const string RefreshAll = """
        select refresh_trials(@Ids::text[]), refresh_search_of_studies(@Ids::text[]), refresh_search_of_others();
        select refresh_gaps(), refresh_quality_checks(), refresh_coverage(), refresh_flag_items()
        """;

    /// <summary>After studies were written.</summary>
    public const string Refresh = "select refresh_after_load(@Ids::text[])";

    // Claims and the child rows of terms, measures and sources are few, so every load of seeds that changes anything rewrites them all.
    public const string DeleteSharedParts = """
        delete from served_document where study_id is null;
        delete from claim;
        delete from coverage_search;
        delete from scope_rule;
        delete from term_code;
        delete from measure_code;
        delete from publication;
        delete from source_reading;
        delete from recommendation;
        """;

    // A source that was removed from the seeds may still be referred to by an imported registry record.
    public const string DeleteGone = """
        delete from term where scheme || '.' || code = any(@Terms);
        delete from measure where id = any(@Measures);
        delete from source where id = any(@Sources) and not exists (select from registry_record where registry_record.source_id = source.id);
        """;

    public const string RestoreSources = """
        update source
        set kind = record.kind,
            title = record.title,
            publisher = record.publisher,
            published = record.published,
            published_note = null,
            url = record.url,
            sha256 = null
        from unnest(@Ids::text[], @Kinds::text[], @Titles::text[], @Publishers::text[], @Dates::text[], @Urls::text[])
            as record (id, kind, title, publisher, published, url)
        where source.id = record.id
        """;

    public const string SeedDocuments = """
        select kind, document::text as document
        from entity_state
        where kind in ('MEASURE', 'SOURCE', 'STUDY', 'CLAIM')
          and last_version is null
        """;

    // Maps numbers of registry records to the studies of the seeds that have these numbers.
    public const string SeedStudiesByNumber = """
        select upper(registration.number) as nct_id, registration.study_id
        from entity_state
        join registration on registration.study_id = entity_state.id and registration.registry = 'CLINICALTRIALS_GOV'
        where entity_state.kind = 'STUDY'
          and entity_state.last_version is null
        """;

    public const string RecordHistory = """
        select id, document::text as document, sha256, seen_on, last_version is null as is_current
        from entity_state
        where kind = 'REGISTRY_RECORD'
          and id = any(@Ids)
        order by id, first_version
        """;

    public const string DeleteDocuments = """
        delete from study_document where study_id = any(@Studies::text[]);
        delete from served_document where study_id = any(@Studies::text[]);
        delete from study_name where study_id = any(@Studies::text[])
        """;

    public const string Gone = "select nct_id from registry_gone";
}
