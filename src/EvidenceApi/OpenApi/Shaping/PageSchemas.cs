using System.Text.Json.Nodes;

namespace EvidenceApi.OpenApi.Shaping;

/// <summary>What pages have beside their items is one schema, <c>Page</c>, and each kind of page adds its items.</summary>
internal static class PageSchemas
{
    private const string Name = "Page";

    public static void Apply(JsonObject document)
    {
        var schemas = document.Schemas();
        foreach (var (name, schema) in schemas.ToList())
        {
            if (!name.EndsWith(Name, StringComparison.Ordinal) || schema is not JsonObject page || page["properties"]?["items"] is not { } items)
                continue;
            page["properties"]!.AsObject().Remove("items");
            page["required"] = new JsonArray("next");
            schemas.TryAdd(Name, page.DeepClone());
            schemas[name] = new JsonObject
            {
                ["description"] = "A page of a list",
                ["allOf"] = new JsonArray(
                    DocumentNodes.Reference("schemas", Name),
                    new JsonObject { ["type"] = "object", ["required"] = new JsonArray("items"), ["properties"] = new JsonObject { ["items"] = items.DeepClone() } }),
            };
        }
    }
}
