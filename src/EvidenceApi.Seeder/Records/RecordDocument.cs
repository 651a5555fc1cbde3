using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>
/// A record as it is kept: canonical JSON without persons, and the digest by which a change is seen. The day of the register's data is stored beside it: it changes
/// daily, without a change of the record.
/// </summary>
internal sealed record RecordDocument(string Text, string Sha256, PartialDate? SeenOn)
{
    public static JsonWriterOptions Format { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static RecordDocument Of(JsonElement json)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var writer = new Utf8JsonWriter(buffer, Format))
            Persons.WriteWithout(writer, json);
        return new RecordDocument(Encoding.UTF8.GetString(buffer.WrittenSpan), Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan)), DayOf(json));
    }

    /// <summary>Day of the register's data that a record comes from; null when it does not say.</summary>
    public static PartialDate? DayOf(JsonElement json)
    {
        foreach (var member in (string[])["derivedSection", "miscInfoModule", "versionHolder"])
        {
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(member, out json))
                return null;
        }
        return json.ValueKind == JsonValueKind.String && PartialDate.TryParse(json.GetString(), out var day) ? day : null;
    }
}
