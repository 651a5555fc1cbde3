using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using EvidenceApi.Contract;

namespace EvidenceApi.Syntheses;

/// <summary>How syntheses are written: numbers with all their digits, codes by name.</summary>
internal static class SynthesisJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(), new FiniteNumbers() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Of(SynthesisOfStudies synthesis) => JsonSerializer.SerializeToUtf8Bytes(synthesis, Options);

    // No number of a result should be infinite; one that is anyway cannot be written in JSON, and must not make a response fail.
    private sealed class FiniteNumbers : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (double.IsFinite(value))
                writer.WriteNumberValue(value);
            else
                writer.WriteNullValue();
        }
    }
}
