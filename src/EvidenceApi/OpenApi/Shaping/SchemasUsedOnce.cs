using System.Text.Json.Nodes;

namespace EvidenceApi.OpenApi.Shaping;

/// <summary>A schema that one member alone refers to is written there.</summary>
internal static class SchemasUsedOnce
{
    public static void Apply(JsonObject document)
    {
        // The inner ones first: what was put in has nothing left to put in.
        while (InlineLeaves(document))
        {
        }
    }

    private static bool InlineLeaves(JsonObject document)
    {
        var schemas = document.Schemas();
        var references = DocumentNodes.Objects(document).Where(part => part["$ref"] is JsonValue).ToList();
        var once = references.GroupBy(part => part.Referred() ?? "").Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.Single());
        var leaves = once.Where(use => schemas[use.Key] is JsonObject schema && IsPlain(schema) && IsMember(use.Value)
            && !DocumentNodes.Objects(schema).Any(part => part["$ref"] is JsonValue && part.Referred() is { } inner && once.ContainsKey(inner) && schemas[inner] is JsonObject one && IsPlain(one))).ToList();
        foreach (var (name, use) in leaves)
            Inline(schemas, name, use);
        return leaves.Count > 0;
    }

    // The response type of an operation keeps its name.
    private static bool IsMember(JsonObject use) => !IsExtended(use) && use.GetPath().Contains("properties", StringComparison.Ordinal);

    // What another extends stays a schema of its own.
    private static bool IsExtended(JsonObject use) => use.Parent is JsonArray { Parent: JsonObject record } && record.ContainsKey("allOf");

    private static bool IsPlain(JsonObject schema) => schema["enum"] is not null || (schema["properties"] is not null && schema["allOf"] is null);

    private static void Inline(JsonObject schemas, string name, JsonObject use)
    {
        var schema = schemas[name]!.DeepClone().AsObject();
        schemas.Remove(name);
        var place = use.Parent is JsonArray { Parent: JsonObject nullable } ? nullable : use;
        if (place != use)
        {
            place.Remove("oneOf");
            schema["type"] = new JsonArray("null", schema["type"]!.ToString());
            (schema["enum"] as JsonArray)?.Add(null);
        }
        place.Remove("$ref");
        foreach (var (key, value) in schema)
            place.TryAdd(key, value?.DeepClone());
    }
}
