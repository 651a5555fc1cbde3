using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace EvidenceApi.Tests.Guards;

/// <summary>
/// Validates JSON against the schemas of an OpenAPI 3.1 document. Its records are open, so that clients take members which are not described; the service has none of these, so here
/// they are closed.
/// </summary>
internal sealed class SchemaValidator
{
    private const string Id = "https://evidence.example/openapi", Components = "#/components/";

    private static readonly EvaluationOptions Evaluating = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly BuildOptions building = new() { SchemaRegistry = new SchemaRegistry(), Dialect = Dialect.Draft202012 };

    private readonly Dictionary<string, JsonSchema> built = [];

    public SchemaValidator(JsonNode document)
    {
        var components = document["components"]!.DeepClone();
        var schemas = components["schemas"]!.AsObject();
        var extended = schemas.SelectMany(schema => schema.Value!["allOf"]?.AsArray() ?? []).Select(part => $"{part!["$ref"]}").ToHashSet();
        foreach (var (name, schema) in schemas)
            Close(schema!, isPart: extended.Contains($"{Components}schemas/{name}"));
        JsonSchema.FromText(new JsonObject { ["$id"] = Id, ["components"] = components }.ToJsonString(), building);
    }

    /// <summary>What does not fit, the innermost first; empty when all fits.</summary>
    public IReadOnlyList<string> Errors(JsonNode? value, JsonNode schema)
    {
        using var instance = JsonDocument.Parse(value?.ToJsonString() ?? "null");
        var results = Built(schema).Evaluate(instance.RootElement, Evaluating);
        return results.IsValid ? [] :
        [
            .. (results.Details ?? []).Where(detail => detail.Errors is { Count: > 0 }).OrderByDescending(detail => detail.InstanceLocation.SegmentCount)
                .Select(detail => $"{detail.InstanceLocation} {string.Join("; ", detail.Errors!.Select(error => $"{error.Key}: {error.Value}"))}"),
        ];
    }

    private JsonSchema Built(JsonNode schema)
    {
        var text = schema.ToJsonString();
        if (built.TryGetValue(text, out var known))
            return known;
        var closed = schema.DeepClone();
        Close(closed, isPart: false);
        return built[text] = JsonSchema.FromText(closed.ToJsonString().Replace($"\"{Components}", $"\"{Id}{Components}", StringComparison.Ordinal), building);
    }

    // A part of another schema does not know the members of the whole.
    private static void Close(JsonNode schema, bool isPart)
    {
        if (!isPart && schema["additionalProperties"] is null && schema["oneOf"] is null && (schema["properties"] ?? schema["allOf"]) is not null)
            schema["unevaluatedProperties"] = false;
        foreach (var part in schema["allOf"]?.AsArray() ?? [])
            Close(part!, isPart: true);
        foreach (var choice in schema["oneOf"]?.AsArray() ?? [])
            Close(choice!, isPart: false);
        foreach (var member in schema["properties"]?.AsObject() ?? [])
            Close(member.Value!, isPart: false);
        foreach (var inner in new[] { schema["items"], schema["additionalProperties"] }.OfType<JsonObject>())
            Close(inner, isPart: false);
    }
}
