using System.Data.Common;
using CommunityToolkit.HighPerformance.Buffers;

namespace EvidenceApi.Lists;

/// <summary>Writes the items of a statement, one after the other, each as a document of its own.</summary>
internal sealed class ItemWriter : IDisposable
{
    private const int UsualBytes = 2 * 1024;

    private readonly ArrayPoolBufferWriter<byte> item = new(UsualBytes);
    private readonly Action write;

    public ItemWriter(ItemRows rows, DbDataReader reader, int first) => write = rows.Writer(reader, first, item);

    /// <summary>The item of the row that the reader is at, until the next.</summary>
    public ReadOnlyMemory<byte> Write()
    {
        item.Clear();
        write();
        return item.WrittenMemory;
    }

    public void Dispose() => item.Dispose();
}
