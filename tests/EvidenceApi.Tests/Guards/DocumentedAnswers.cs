using System.Text.Json.Nodes;

namespace EvidenceApi.Tests.Guards;

/// <summary>Compares responses with what the served document says of them: status, content type, headers and body.</summary>
internal sealed class DocumentedAnswers(JsonNode document, HttpClient http)
{
    // Part of HTTP itself, and of every response: the description of the document and the response Counts have these.
    private static readonly HashSet<string> General = new(StringComparer.OrdinalIgnoreCase)
    {
        "Date", "Server", "Transfer-Encoding", "Content-Type", "Content-Length", "Content-Encoding", "Content-Disposition", "Vary", "Allow", "Connection", "Pragma", "Expires",
        "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "X-Content-Type-Options",
        "Dataset-Version", "ETag", "Last-Modified", "Cache-Control", "Link", "Request-Id", "RateLimit", "RateLimit-Policy", "Retry-After", "Not-Coded", "Ignored-Words",
    };

    private readonly SchemaValidator validator = new(document);

    private readonly List<string> wrong = [];

    /// <summary>What is not as documented, a line each.</summary>
    public IReadOnlyList<string> Wrong => wrong;

    public void Complain(string what) => wrong.Add(what);

    /// <summary>The body of a response that has one in JSON; null otherwise. <paramref name="other"/> is asked in place of the crawled service.</summary>
    public async Task<JsonNode?> ExpectAsync(Operation operation, HttpRequestMessage request, int status, HttpClient? other = null)
    {
        using (request)
        {
            using var answer = await (other ?? http).SendAsync(request);
            var what = $"{request.Method} {request.RequestUri}";
            if ((int)answer.StatusCode != status)
                wrong.Add($"{what} answered {(int)answer.StatusCode} and not {status}");
            if ((int)answer.StatusCode == 304)
                return null; // of HTTP itself
            var documented = operation.Document["responses"]![$"{(int)answer.StatusCode}"] ?? operation.Document["responses"]!["default"]!;
            var undocumented = answer.Headers.Concat(answer.Content.Headers).Select(header => header.Key)
                .Where(name => !General.Contains(name) && documented["headers"]?[name] is null);
            wrong.AddRange(undocumented.Select(name => $"{what} {status}: the header {name} is not documented"));
            return await BodyAsync(documented, what, answer);
        }
    }

    private async Task<JsonNode?> BodyAsync(JsonNode documented, string what, HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        if (answer.Content.Headers.ContentType?.MediaType is not { } type)
        {
            if (text.Length > 0 || documented["content"] is not null)
                wrong.Add($"{what} {(int)answer.StatusCode} has no content type");
            return null;
        }
        if (documented["content"]?[type] is null)
            wrong.Add($"{what} {(int)answer.StatusCode}: {type} is not documented");
        if (documented["content"]?[type]?["schema"] is not { } schema)
            return null; // bytes
        var body = type.EndsWith("json", StringComparison.Ordinal) && !type.EndsWith("ndjson", StringComparison.Ordinal) ? JsonNode.Parse(text)! : JsonValue.Create(text);
        wrong.AddRange(validator.Errors(body, schema).Take(3).Select(error => $"{what} {(int)answer.StatusCode}: {error}"));
        return body;
    }
}
