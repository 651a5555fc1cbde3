namespace EvidenceApi.Coverage;

internal static class CoverageSql
{
    public static readonly string[] All = [Counts, Searches, Exclusions, WithoutResults, Scope];

    public const string Counts = """
        select dataset.version as dataset_version,
               coverage.known,
               coverage.not_curated_ids,
               coverage.registered,
               coverage.without_intervention_code,
               coverage.without_phenotype_code,
               coverage.without_design_code
        from current_dataset as dataset
        cross join curated_coverage as coverage
        """;

    public const string Searches = """
        select id, purpose, title, sources, searched_on, method, found, kept, limits
        from coverage_search
        order by position
        """;

    public const string Exclusions = """
        select search_id, reason, count, numbers
        from coverage_exclusion
        order by search_id, position
        """;

    public const string WithoutResults = """
        select search_id, study_id
        from coverage_without_results
        order by search_id, study_id
        """;

    public const string Scope = """
        select id, decision, title, reason, numbers
        from scope_rule
        order by position
        """;
}
