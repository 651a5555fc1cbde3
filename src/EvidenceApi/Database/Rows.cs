namespace EvidenceApi.Database;

/// <summary>One document, UTF-8, and the dataset version that it was read in; the document is null when nothing has that id.</summary>
internal sealed record DocumentRow
{
    public required long DatasetVersion { get; init; }

    public byte[]? Document { get; init; }
}
