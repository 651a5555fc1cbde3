using System.Text.Json.Nodes;

namespace EvidenceApi.Tests.Guards;

/// <summary>One operation of the served document, with what it refers to put in, and the requests that its documentation leads to.</summary>
internal sealed record Operation(string Path, string Method, JsonNode Document, JsonNode Whole)
{
    public string Id => Document["operationId"]!.ToString();

    public IEnumerable<JsonNode> Parameters => (Document["parameters"]?.AsArray() ?? []).Select(parameter => parameter!);

    /// <summary>Media type of its 200, the first one.</summary>
    public string? Answer => (Document["responses"]!["200"]!["content"] as JsonObject)?.First().Key;

    /// <summary>The example of its body; null when it has none.</summary>
    public string? Body => Document["requestBody"]?["content"]!["application/json"]!["example"]!.ToJsonString();

    private IEnumerable<JsonNode> QueryParameters => Parameters.Where(parameter => parameter["in"]!.ToString() == "query");

    /// <summary>The documented example, with what is required or asks a question.</summary>
    public string Example
    {
        get
        {
            var path = Parameters.Where(parameter => parameter["in"]!.ToString() == "path").Aggregate(
                Path, (url, parameter) => url.Replace($"{{{parameter["name"]}}}", (parameter["example"] ?? parameter["schema"]!["enum"]?[0])!.ToString(), StringComparison.Ordinal));
            var required = QueryParameters.SelectMany(parameter => Examples(parameter).Select(value => $"{parameter["name"]}={value}")).ToList();
            return required.Count > 0 ? $"{path}?{string.Join('&', required)}" : path;
        }
    }

    /// <summary>Every documented value of every parameter, one at a time; of numbers the limits.</summary>
    public IEnumerable<string> EachValue => QueryParameters.SelectMany(parameter => Values(parameter).Where(_ => !Example.Contains($"{parameter["name"]}=", StringComparison.Ordinal)).Select(value => Asking($"{With(parameter)}{parameter["name"]}={Uri.EscapeDataString(value)}")));

    // A byte order mark goes with a text only, and a width with a picture.
    private string With(JsonNode parameter) => parameter["name"]!.ToString() switch
    {
        "bom" => "format=csv&",
        "width" when QueryParameters.Any(other => other["name"]!.ToString() == "format") => "format=svg&",
        _ => "",
    };

    public string Asking(string query) => $"{Example}{(Example.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}";

    public bool Serves(string path)
    {
        var (given, segments) = (path.Split('?')[0].Split('/'), Path.Split('/'));
        return given.Length == segments.Length && given.Zip(segments).All(pair => pair.First == pair.Second || pair.Second.StartsWith('{'));
    }

    public static IReadOnlyList<Operation> Of(JsonNode document) => [.. document["paths"]!.AsObject().SelectMany(path =>
        path.Value!.AsObject().Where(operation => operation.Key is "get" or "post").Select(operation => new Operation(path.Key, operation.Key, WithParts(operation.Value!, document), document)))];

    // Parameters, responses and headers are components; schemas stay references.
    private static JsonNode WithParts(JsonNode node, JsonNode document) => node switch
    {
        JsonObject reference when reference["$ref"]?.ToString() is { } target && !target.StartsWith("#/components/schemas/", StringComparison.Ordinal) => WithParts(Referred(target, document), document),
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : WithParts(member.Value, document)))),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : WithParts(item, document))]),
        _ => node.DeepClone(),
    };

    private static JsonNode Referred(string target, JsonNode document) => target.Split('/').Skip(1).Aggregate(document, (node, name) => node[name]!);

    private IEnumerable<string> Values(JsonNode parameter)
    {
        if (parameter["examples"] is JsonObject named)
            return named.Select(example => example.Value!["value"]!.ToString());
        var schema = Resolved(parameter["schema"]!);
        var codes = (schema["enum"] ?? (schema["items"] is { } items ? Resolved(items)["enum"] : null))?.AsArray();
        if (codes is not null)
            return codes.OfType<JsonNode>().Select(code => code.ToString());
        return schema["type"]?.ToString() switch
        {
            "boolean" => ["true", "false"],
            "integer" => new[] { schema["minimum"], schema["maximum"], schema["default"] }.OfType<JsonNode>().Select(number => number.ToString()),
            _ => Examples(parameter).Concat(new[] { schema["default"] }.OfType<JsonNode>().Select(example => example.ToString())),
        };
    }

    private static IEnumerable<string> Examples(JsonNode parameter) => parameter["example"] switch
    {
        null => [],
        JsonArray several => several.Select(value => value!.ToString()),
        var one => [one.ToString()],
    };

    private JsonNode Resolved(JsonNode schema) => schema["$ref"]?.ToString() is { } target ? Referred(target, Whole) : schema;
}
