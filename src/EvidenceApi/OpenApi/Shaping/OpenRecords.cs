using System.Text.Json.Nodes;

namespace EvidenceApi.OpenApi.Shaping;

/// <summary>
/// Responses are open: members that are not described may be there, codes may be added, and with <c>fields=</c> any member may be absent. So a record of a response requires
/// none; requests, problems and what <c>fields=</c> does not thin out do.
/// </summary>
internal static class OpenRecords
{
    private static readonly HashSet<string> Whole =
    [
        "Problem", "ParameterError", "Page", "FacetCounts", "Facet", "Health", "SynthesisRequest", "SynthesisRequestRow", "ClaimCheckRequest",
    ];

    // Clients take these for numbers without being asked.
    private static readonly HashSet<string> UsualFormats = ["int32", "double", "float"];

    public static void Apply(JsonObject document)
    {
        foreach (var (name, schema) in document.Schemas())
        {
            if (!Whole.Contains(name) && !name.EndsWith("Page", StringComparison.Ordinal))
                schema!.AsObject().Remove("required");
            foreach (var part in DocumentNodes.Objects(schema))
                Open(part);
        }
        foreach (var operation in document.Operations())
            foreach (var part in DocumentNodes.Objects(operation.Node["parameters"]))
                Open(part);
    }

    private static void Open(JsonObject part)
    {
        if (part["additionalProperties"] is JsonValue)
            part.Remove("additionalProperties");
        if (part["format"] is JsonValue format && UsualFormats.Contains(format.ToString()))
            part.Remove("format");
        if (part["schema"] is JsonObject schema && part["example"] is not null)
            schema.Remove("examples"); // of the same docstring
    }
}
