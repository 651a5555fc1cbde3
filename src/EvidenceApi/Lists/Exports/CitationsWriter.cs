using System.Text.Json;
using EvidenceApi.Citations;
using EvidenceApi.Http.Formats;
using Npgsql;

namespace EvidenceApi.Lists.Exports;

/// <summary>References for a reference manager.</summary>
internal sealed class CitationsWriter(Stream body, Format format) : IRowWriter
{
    private readonly ReferenceWriter writer = new(body, format);

    public void Write(NpgsqlDataReader reader)
    {
        if (JsonSerializer.Deserialize(reader.GetFieldValue<byte[]>(ListStatement.FirstShown), ReferenceJson.Default.Reference) is { } reference)
            writer.Write(reference);
    }

    public void End() => writer.End();

    public void Dispose() => writer.Dispose();
}
