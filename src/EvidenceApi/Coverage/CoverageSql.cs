namespace EvidenceApi.Coverage;

internal static class CoverageSql
{
    public const string One = """
        select dataset.version as dataset_version,
               coverage.document::text as document
        from current_dataset as dataset
        cross join api_coverage as coverage
        """;
}
