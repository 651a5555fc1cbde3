using System.Text.Json.Nodes;

namespace EvidenceApi.OpenApi.Shaping;

/// <summary>
/// Makes the document that is served of the one that is generated from the code: everything that several operations have is written once, and responses are open, so that what
/// is added later breaks no client.
/// </summary>
internal static class DocumentShape
{
    /// <summary>Changes the document in place. The order matters: later steps read what earlier ones made.</summary>
    public static void Apply(JsonObject document)
    {
        OpenRecords.Apply(document);
        ShortTexts.Apply(document);
        PageSchemas.Apply(document);
        SharedMembers.Apply(document);
        SchemasUsedOnce.Apply(document);
        SharedResponses.Apply(document);
        ExampleQuestions.Apply(document);
        FormatParameter.Apply(document);
        SharedParameters.Apply(document);
        AnswerExamples.Apply(document);
    }
}

/// <summary>Ways around the document.</summary>
internal static class DocumentNodes
{
    public static JsonObject Components(this JsonObject document, string kind)
    {
        var components = document.Member("components");
        return components.Member(kind);
    }

    public static JsonObject Schemas(this JsonObject document) => document.Components("schemas");

    /// <summary>The object of this name in another, made when it is not there.</summary>
    public static JsonObject Member(this JsonObject parent, string name)
    {
        if (parent[name] is not JsonObject member)
            parent[name] = member = [];
        return member;
    }

    public static IEnumerable<DescribedOperation> Operations(this JsonObject document) => document.Member("paths").SelectMany(path =>
        (path.Value as JsonObject ?? []).Where(operation => operation.Value is JsonObject).Select(operation => new DescribedOperation(path.Key, operation.Key, operation.Value!.AsObject())));

    public static JsonObject Reference(string kind, string name) => new() { ["$ref"] = $"#/components/{kind}/{name}" };

    /// <summary>Name of the schema that is referred to here, directly, as a list of it, or beside null; null when none is.</summary>
    public static string? Referred(this JsonObject schema) => true switch
    {
        _ when schema["$ref"] is { } reference => reference.ToString().Split('/')[^1],
        _ when schema["oneOf"] is JsonArray several => several.OfType<JsonObject>().Select(one => one["$ref"]?.ToString().Split('/')[^1]).FirstOrDefault(name => name is not null),
        _ when schema["items"] is JsonObject item => item.Referred(),
        _ => null,
    };

    /// <summary>Every object within a node, itself included, the inner ones last.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.ToList().SelectMany(member => Objects(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}

/// <summary>One operation of the document.</summary>
internal sealed record DescribedOperation(string Path, string Method, JsonObject Node)
{
    public string Id => Node["operationId"]?.ToString() ?? "";

    public string Tag => Node["tags"]?[0]?.ToString() ?? "";

    public bool IsVersioned => Path.StartsWith("/v1", StringComparison.Ordinal);

    public bool HasBody => Node["requestBody"] is not null;

    public IEnumerable<JsonObject> Parameters => Node["parameters"]?.AsArray().OfType<JsonObject>() ?? [];

    /// <summary>Whether it comes page by page; ask before parameters are shared.</summary>
    public bool IsList => Parameters.Any(parameter => parameter["name"]?.ToString() == "cursor");
}
