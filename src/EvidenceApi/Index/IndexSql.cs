namespace EvidenceApi.Index;

internal static class IndexSql
{
    public const string One = """
        select dataset.version as dataset_version,
               to_char(dataset.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as dataset_date,
               (
                   select dataset_version.content_sha256
                   from dataset_version
                   where dataset_version.version = dataset.version) as content_sha256,
               size.studies,
               size.trials,
               size.outcomes,
               size.listed_results as results,
               size.listed_comparisons as comparisons,
               coalesce((select coverage.relations from curated_coverage as coverage), 0)::bigint as relations,
               (select count(*) from measure) as measures,
               (select count(*) from source) as sources,
               (select count(*) from claim) as claims
        from current_dataset as dataset
        cross join dataset_size as size
        """;
}
