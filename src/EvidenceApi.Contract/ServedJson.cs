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
[JsonSerializable(typeof(TrialSummary))]
[JsonSerializable(typeof(Trial))]
[JsonSerializable(typeof(StatusObservation))]
[JsonSerializable(typeof(Gap))]
[JsonSerializable(typeof(QualityCheck))]
[JsonSerializable(typeof(CoverageOfDataset))]
[JsonSerializable(typeof(Match[]))]
[JsonSerializable(typeof(SearchHint[]))]
public sealed partial class ServedJson : JsonSerializerContext
{
    // The encoder belongs to the writer: named in the options, it would turn the generated writing code off.
    /// <summary>For whoever writes documents: letters of all languages as they are.</summary>
    public static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The record in UTF-8, without spaces.</summary>
    public static byte[] Write<T>(T record, JsonTypeInfo<T> type)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(buffer, Writing);
        JsonSerializer.Serialize(json, record, type);
        return buffer.WrittenSpan.ToArray();
    }
}
