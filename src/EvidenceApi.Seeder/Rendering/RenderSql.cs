namespace EvidenceApi.Seeder.Rendering;

internal static class RenderSql
{
    public const string Studies = "select studies from dataset_size";

    public const string Batch = """
        select study.id,
               array(select record.nct_id::text from registry_record as record where record.study_id = study.id) as numbers
        from study
        where study.id > @After
        order by study.id
        limit @Count
        """;

    public sealed record StudyRow
    {
        public required string Id { get; init; }

        public required string[] Numbers { get; init; }
    }
}
