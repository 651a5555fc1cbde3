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

    /// <summary>The document of what is <c>shown</c>, a row of study_document or served_document.</summary>
    public const string Whole = "case when @IncludeUnverified then coalesce(shown.unverified_document, shown.document) else shown.document end";

    /// <summary>Selects what a list shows of its item; the kind of document follows.</summary>
    public const string Item = "select case when {0} then coalesce(shown.unverified_item, shown.item) else shown.item end from served_document as shown where shown.id = page.id and shown.kind = ";

    /// <summary>The same where lists show the whole.</summary>
    public const string WholeItem = "select case when {0} then coalesce(shown.unverified_document, shown.document) else shown.document end from served_document as shown where shown.id = page.id and shown.kind = ";

    public const string End = """
               ) as document
        from current_dataset as dataset
        """;
}
