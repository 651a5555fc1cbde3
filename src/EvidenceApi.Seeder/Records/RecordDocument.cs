using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EvidenceApi.Seeder.Records;

/// <summary>A record as it is kept: canonical JSON without persons, and the digest by which a change is seen.</summary>
internal sealed record RecordDocument(string Text, string Sha256)
{
    public static JsonWriterOptions Format { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static RecordDocument Of(JsonElement json)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var writer = new Utf8JsonWriter(buffer, Format))
            Persons.WriteWithout(writer, json);
        return new RecordDocument(Encoding.UTF8.GetString(buffer.WrittenSpan), Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan)));
    }
}
