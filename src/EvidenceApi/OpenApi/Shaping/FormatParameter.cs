using System.Text.Json.Nodes;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.OpenApi.Shaping;

/// <summary>
/// <c>format</c> is one enumeration of all formats; which of them an operation has are the examples of its parameter. <c>fields</c> has a schema of its own too.
/// </summary>
internal static class FormatParameter
{
    private const string Formats = "Format", Fields = "FieldNames";

    public static void Apply(JsonObject document)
    {
        var schemas = document.Schemas();
        var formats = document.Operations().SelectMany(operation => operation.Parameters).Where(parameter => IsNamed(parameter, ServedFormats.Parameter)).ToList();
        schemas[Formats] = new JsonObject
        {
            ["type"] = "string",
            ["description"] = "Format of a response. The parameter of an operation says which formats it has.",
            ["enum"] = new JsonArray([.. formats.SelectMany(Names).Distinct().Select(name => (JsonNode)name)]),
        };
        foreach (var parameter in formats)
        {
            parameter["examples"] = new JsonObject(Names(parameter).Select(name => KeyValuePair.Create(name, (JsonNode?)new JsonObject { ["value"] = name })));
            parameter["schema"] = DocumentNodes.Reference("schemas", Formats);
        }
        schemas[Fields] = new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = "^[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*(,[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*)*$",
            ["description"] = "Names with commas between, and a dot before a part: the response has these members only, each as in the whole record.",
        };
        foreach (var parameter in document.Operations().SelectMany(operation => operation.Parameters).Where(parameter => IsNamed(parameter, "fields")))
            parameter["schema"] = DocumentNodes.Reference("schemas", Fields);
    }

    private static bool IsNamed(JsonObject parameter, string name) => parameter["name"]?.ToString() == name;

    private static IEnumerable<string> Names(JsonObject parameter) => parameter["schema"]?["enum"]?.AsArray().Select(name => name!.ToString()) ?? [];
}
