namespace EvidenceApi.Health;

internal static class HealthSql
{
    public const string Ready = """
        select dataset.version as dataset_version,
               json_build_object('status', 'ready', 'datasetVersion', dataset.version)::text as document
        from current_dataset as dataset
        """;
}
