using System.Text.Json.Serialization;

namespace EvidenceApi.Lists.Facets;

/// <summary>How counts are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FacetCounts))]
internal sealed partial class FacetJson : JsonSerializerContext;
