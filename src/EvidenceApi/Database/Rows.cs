using CommunityToolkit.HighPerformance.Buffers;

namespace EvidenceApi.Database;

/// <summary>
/// One document, UTF-8, and the dataset version that it was read in; the document is null when nothing has that id. Its bytes are lent until this is disposed of: some
/// documents have a megabyte.
/// </summary>
internal sealed record DocumentRow : IDisposable
{
    public required long DatasetVersion { get; init; }

    public MemoryOwner<byte>? Document { get; init; }

    /// <summary>The document, or an empty one.</summary>
    public ReadOnlyMemory<byte> Json => Document?.Memory ?? "{}"u8.ToArray();

    public void Dispose() => Document?.Dispose();
}
