using System.Text.Json.Nodes;
using EvidenceApi.Telemetry;

namespace EvidenceApi.OpenApi.Shaping;

/// <summary>The headers of responses, each described once.</summary>
internal static class DocumentHeaders
{
    /// <summary>Of every successful response of a dataset version, as the counts of facets show them.</summary>
    public static readonly string[] OfAnswers = ["Dataset-Version", "ETag", "Last-Modified", "Cache-Control", "RateLimit-Policy", "Link", RequestId.Header];

    public static readonly string[] OfProblems = ["RateLimit-Policy", "RateLimit", "Link", RequestId.Header];

    public static readonly string[] OfRefusals = [.. OfProblems, "Allow", "Retry-After"];

    private static readonly (string Name, string Type, string Text)[] Described =
    [
        ("Dataset-Version", "integer", "The dataset version that the response was read in."),
        ("ETag", "string", "Tag of this response and its encoding; send it back as If-None-Match. Weak where it has ages."),
        ("Last-Modified", "string", "When the dataset version was made, to the second; weaker than the ETag."),
        ("Cache-Control", "string", "For how many seconds the response may be reused; no-store where it may not be kept."),
        ("RateLimit-Policy", "string", "Requests (q) that one client may make in so many seconds (w): \"default\";q=3000;w=60."),
        ("RateLimit", "string", "How many of them are left (r), and in how many seconds all are there again (t); where no cache may keep the response."),
        ("Link", "string", "The next page of a list (rel=\"next\"), the licence of the data (rel=\"license\") and the index (rel=\"describedby\")."),
        (RequestId.Header, "string", "Id of the request: its trace id, which a client chooses with traceparent."),
        ("Location", "string", "Path and query under the permanent id."),
        ("Allow", "string", "With 405: the methods of the resource."),
        ("Retry-After", "integer", "With 429 and 503: seconds until the next request may be made."),
    ];

    public static JsonObject All() => new(Described.Select(header => KeyValuePair.Create(header.Name, (JsonNode?)new JsonObject
    {
        ["description"] = header.Text, ["schema"] = new JsonObject { ["type"] = header.Type },
    })));

    public static JsonObject Of(IEnumerable<string> names) => new(names.Select(name => KeyValuePair.Create(name, (JsonNode?)DocumentNodes.Reference("headers", name))));
}
