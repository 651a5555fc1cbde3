using System.Data.Common;
using System.Text.Json;
using CommunityToolkit.HighPerformance.Buffers;
using EvidenceApi.Contract;

namespace EvidenceApi.Lists;

/// <summary>Writes the items of a statement, one after the other, each as a document of its own.</summary>
internal sealed class ItemWriter : IDisposable
{
    private const int UsualBytes = 2 * 1024;

    private readonly ArrayPoolBufferWriter<byte> item = new(UsualBytes);
    private readonly Utf8JsonWriter json;
    private readonly Action<DbDataReader, Utf8JsonWriter> write;

    public ItemWriter(ItemRows rows, DbDataReader reader, int first)
    {
        json = new Utf8JsonWriter(item, ServedJson.Writing);
        write = rows.Writer(reader, first);
    }

    /// <summary>The item of the row that the reader is at, until the next.</summary>
    public ReadOnlyMemory<byte> Write(DbDataReader reader)
    {
        item.Clear();
        json.Reset();
        write(reader, json);
        json.Flush();
        return item.WrittenMemory;
    }

    public void Dispose()
    {
        json.Dispose();
        item.Dispose();
    }
}
