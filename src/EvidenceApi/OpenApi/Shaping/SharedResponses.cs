using System.Text.Json.Nodes;
using EvidenceApi.Http;

namespace EvidenceApi.OpenApi.Shaping;

/// <summary>
/// The responses beside a 200 are components. A 404 is named where there is an id; the other problems are the default, with an example of each kind. Facets have one response.
/// </summary>
internal static class SharedResponses
{
    private const string Kind = "responses";

    private static readonly ProblemKind[] Named = [ProblemKind.NotFound];

    public static void Apply(JsonObject document)
    {
        document["components"]!["headers"] = DocumentHeaders.All();
        var components = document.Components(Kind);
        components["Moved"] = new JsonObject { ["description"] = "The id is another name of the study; Location has the permanent one.", ["headers"] = DocumentHeaders.Of(["Location"]) };
        foreach (var kind in Named)
            components[Name(kind)] = Response(kind.Meaning, [kind]);
        components["Problem"] = Response($"A problem: {string.Join(", ", ProblemKind.All.Except(Named).Select(kind => $"{kind.Name} ({kind.Status})"))}. {ProblemKind.Pages} explains each.", [ProblemKind.InvalidParameter, ProblemKind.TooManyRequests]);
        foreach (var operation in document.Operations())
            Describe(operation);
        foreach (var operation in document.Operations().Where(operation => operation.Path.EndsWith("/facets", StringComparison.Ordinal)))
        {
            if (components.TryAdd("Counts", operation.Node[Kind]!["200"]!.DeepClone()))
                components["Counts"]!["headers"] = DocumentHeaders.Of(DocumentHeaders.OfAnswers);
            operation.Node[Kind]!["200"] = DocumentNodes.Reference(Kind, "Counts");
        }
    }

    private static void Describe(DescribedOperation operation)
    {
        var responses = operation.Node.Member(Kind);
        var ok = responses.Member("200");
        ok["description"] = operation.IsList ? "A page" : "The response";
        foreach (var content in ok["content"]?.AsObject().ToList() ?? [])
            Unstructured(content.Key, content.Value!.AsObject());
        if (responses.ContainsKey("308"))
            responses["308"] = DocumentNodes.Reference(Kind, "Moved");
        responses["400"] = DocumentNodes.Reference(Kind, "Problem");
        if (operation.Path.Contains("/{id}", StringComparison.Ordinal))
            responses["404"] = DocumentNodes.Reference(Kind, Name(ProblemKind.NotFound));
        responses["default"] = DocumentNodes.Reference(Kind, "Problem");
    }

    // A media type without a schema is bytes (OpenAPI 3.1).
    private static void Unstructured(string type, JsonObject content)
    {
        if (content["schema"]?["format"]?.ToString() == "binary")
            content.Remove("schema");
        else if (!type.EndsWith("json", StringComparison.Ordinal))
            content["schema"] = new JsonObject { ["type"] = "string" };
    }

    private static string Name(ProblemKind kind) => string.Concat(kind.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static JsonObject Response(string description, IReadOnlyList<ProblemKind> kinds) => new()
    {
        ["description"] = description,
        ["headers"] = DocumentHeaders.Of(kinds.Count > 1 ? DocumentHeaders.OfRefusals : DocumentHeaders.OfProblems),
        ["content"] = new JsonObject
        {
            [Problems.ContentType] = new JsonObject
            {
                ["schema"] = DocumentNodes.Reference("schemas", "Problem"),
                ["examples"] = new JsonObject(kinds.Select(kind => KeyValuePair.Create(kind.Name, (JsonNode?)new JsonObject { ["value"] = ProblemExamples.Of(kind) }))),
            },
        },
    };
}
