using System.Text.Json.Serialization;
using EvidenceApi.ClaimCheck;

namespace EvidenceApi.Claims.Check;

/// <summary>How the parts of the response of a claim check are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(IReadOnlyList<ClaimField>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(ClaimUnderstanding))]
[JsonSerializable(typeof(ClaimStatement[]))]
[JsonSerializable(typeof(ClaimSummary))]
internal sealed partial class ClaimCheckJson : JsonSerializerContext;
