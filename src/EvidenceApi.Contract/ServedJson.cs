using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace EvidenceApi.Contract;

/// <summary>How served records become JSON: members in camelCase and never left out, enumerations by name, numbers with the digits that they were read with.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(StudySummary))]
[JsonSerializable(typeof(Study))]
[JsonSerializable(typeof(StudyNumbers))]
public sealed partial class ServedJson : JsonSerializerContext
{
    // The encoder belongs to the writer: named in the options, it would turn the generated writing code off.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The record in UTF-8, without spaces.</summary>
    public static byte[] Write<T>(T record, JsonTypeInfo<T> type)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(buffer, Relaxed);
        JsonSerializer.Serialize(json, record, type);
        return buffer.WrittenSpan.ToArray();
    }
}
