using System.Text.Json.Serialization;

namespace EvidenceApi.Lists.Facets;

/// <summary>How counts are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FacetCounts))]
[JsonSerializable(typeof(Dictionary<string, int>))]
internal sealed partial class FacetJson : JsonSerializerContext;
