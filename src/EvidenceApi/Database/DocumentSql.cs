namespace EvidenceApi.Database;

/// <summary>
/// The frame of every document: one statement, and so one dataset version; the document is null when nothing has that id. A resource puts its own view
/// and condition between the two.
/// </summary>
internal static class DocumentSql
{
    public const string Begin = """
        select dataset.version as dataset_version,
               (
                   select item.document
        """;

    public const string End = """
               ) as document
        from current_dataset as dataset
        """;
}
