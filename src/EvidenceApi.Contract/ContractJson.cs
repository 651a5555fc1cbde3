using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EvidenceApi.Contract;

/// <summary>How served records are written: camelCase, members that are null too, enumerations by name, no spaces.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Gap))]
[JsonSerializable(typeof(QualityCheck))]
[JsonSerializable(typeof(CoverageOfDataset))]
[JsonSerializable(typeof(Match[]))]
[JsonSerializable(typeof(SearchHint[]))]
public sealed partial class ContractJson : JsonSerializerContext
{
    /// <summary>For the writer of a document: letters of all languages as they are.</summary>
    public static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
}
