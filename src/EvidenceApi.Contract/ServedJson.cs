using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace EvidenceApi.Contract;

/// <summary>How served records become JSON: members in camelCase and never left out, enumerations by name, numbers with their original digits.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(StudySummary))]
[JsonSerializable(typeof(Study))]
[JsonSerializable(typeof(StudyNumbers))]
[JsonSerializable(typeof(OutcomeItem))]
[JsonSerializable(typeof(Outcome))]
[JsonSerializable(typeof(ResultItem))]
[JsonSerializable(typeof(Result))]
[JsonSerializable(typeof(ComparisonItem))]
[JsonSerializable(typeof(Comparison))]
[JsonSerializable(typeof(Measure))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(ClaimItem))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Relation))]
[JsonSerializable(typeof(FinderScope))]
[JsonSerializable(typeof(TrialSummary))]
[JsonSerializable(typeof(TrialSlip))]
[JsonSerializable(typeof(SlipSummary))]
[JsonSerializable(typeof(Trial))]
[JsonSerializable(typeof(StatusObservation))]
[JsonSerializable(typeof(ServiceIndex))]
[JsonSerializable(typeof(Term))]
[JsonSerializable(typeof(Found))]
[JsonSerializable(typeof(Change))]
[JsonSerializable(typeof(Gap))]
[JsonSerializable(typeof(QualityCheck))]
[JsonSerializable(typeof(CoverageOfDataset))]
[JsonSerializable(typeof(AdverseEventsOfStudy))]
[JsonSerializable(typeof(AdverseEventItem))]
[JsonSerializable(typeof(OutcomeChangeItem))]
[JsonSerializable(typeof(ParticipantFlowOfStudy))]
[JsonSerializable(typeof(BaselineOfStudy))]
[JsonSerializable(typeof(RecordsOfStudy))]
[JsonSerializable(typeof(OutcomeChangesOfStudy))]
[JsonSerializable(typeof(EligibilityOfStudy))]
[JsonSerializable(typeof(System.Text.Json.JsonElement))]
[JsonSerializable(typeof(Match[]))]
[JsonSerializable(typeof(SearchHint[]))]
public sealed partial class ServedJson : JsonSerializerContext
{
    // The encoder belongs to the writer: named in the options, it would turn the generated writing code off.
    /// <summary>For writing documents: letters of all languages as they are.</summary>
    public static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // A load writes millions of documents, one after the other.
    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json)? pen;

    /// <summary>The record in UTF-8, without spaces.</summary>
    public static byte[] Write<T>(T record, JsonTypeInfo<T> type)
    {
        var (buffer, json) = pen ??= Pen();
        buffer.ResetWrittenCount();
        json.Reset();
        JsonSerializer.Serialize(json, record, type);
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static (ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Json) Pen()
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        return (buffer, new Utf8JsonWriter(buffer, Writing));
    }
}
