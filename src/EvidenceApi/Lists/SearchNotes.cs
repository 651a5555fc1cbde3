using System.Buffers;
using System.Text.Json;
using EvidenceApi.Contract;

namespace EvidenceApi.Lists;

/// <summary>What a search says beside its items: words that were left out, and filters that say the same as its words.</summary>
internal sealed record SearchNotes(IReadOnlyList<string> Ignored, IReadOnlyList<SearchHint> Hints)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the members <c>ignored</c> and <c>hints</c>, each with a comma before it, where there is something to say.</summary>
    public void WriteTo(IBufferWriter<byte> body)
    {
        if (Ignored.Count > 0)
            Write(body, ",\"ignored\":"u8, Ignored);
        if (Hints.Count > 0)
            Write(body, ",\"hints\":"u8, Hints);
    }

    private static void Write<T>(IBufferWriter<byte> body, ReadOnlySpan<byte> name, T value)
    {
        body.Write(name);
        using var json = new Utf8JsonWriter(body);
        JsonSerializer.Serialize(json, value, Options);
    }
}
