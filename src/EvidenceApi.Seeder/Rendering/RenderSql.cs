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

    public const string Shared = """
        select kind, id, md5(concat_ws(E'\n', item, unverified_item, document, unverified_document)) as digest
        from served_document
        where study_id is null
        """;

    public const string IsPending = "select exists (select from render_pending)";

    /// <summary>Whether rows have to be written again too, after a migration.</summary>
    public const string AreRowsPending = "select exists (select from render_pending where of_rows)";

    public const string Done = "delete from render_pending";

    public sealed record SharedRow
    {
        public required string Kind { get; init; }

        public required string Id { get; init; }

        public required string Digest { get; init; }
    }

    public sealed record StudyRow
    {
        public required string Id { get; init; }

        public required string[] Numbers { get; init; }
    }
}
