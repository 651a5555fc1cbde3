using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Http;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Guards;

/// <summary>
/// A crawl of everything that the served document describes: its examples, values of every parameter (all with <c>scripts/test --all</c>), every link of the examples' answers, and errors of each kind. Each
/// answer has a documented status, content type, headers and body.
/// </summary>
public sealed class CrawlGuard(RunningService service) : IClassFixture<RunningService>
{
    // Of HTTP itself, and of every answer: the description of the document and the response Counts have these.
    private static readonly HashSet<string> General = new(StringComparer.OrdinalIgnoreCase)
    {
        "Date", "Server", "Transfer-Encoding", "Content-Type", "Content-Length", "Content-Encoding", "Content-Disposition", "Vary", "Allow", "Connection", "Pragma", "Expires",
        "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "X-Content-Type-Options",
        "Dataset-Version", "ETag", "Last-Modified", "Cache-Control", "Link", "Request-Id", "RateLimit", "RateLimit-Policy", "Retry-After", "Not-Coded", "Ignored-Words",
    };

    private static readonly int OneOf = TestSize.Of(usual: 8, full: 1);

    private readonly List<string> wrong = [];

    private readonly HashSet<string> asked = [];

    [Fact]
    public async Task Examples_values_of_parameters_and_links_are_answered_as_documented()
    {
        var (document, operations) = await DocumentAsync();
        var links = new HashSet<string>();
        foreach (var operation in operations.Where(operation => operation.Method == "get"))
        {
            await GoAsync(document, operations, operation.Example, links);
            foreach (var url in operation.EachValue.Where((_, number) => number % OneOf == 0))
                await GoAsync(document, operations, url, []);
        }
        foreach (var link in links.ToList())
            await GoAsync(document, operations, link, []);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {asked.Count} answers:\n{string.Join('\n', wrong.Take(20))}");
        Assert.True(asked.Count > 500, $"{asked.Count} requests");
    }

    [Fact]
    public async Task Errors_of_each_kind_are_answered_as_documented()
    {
        var (document, operations) = await DocumentAsync();
        foreach (var operation in operations)
        {
            var get = operation.Method == "get";
            await ExpectAsync(document, operation, Asked(operation.Method, operation.Asking("pagesize=10"), get ? null : "{}"), 400);
            await ExpectAsync(document, operation, Asked("DELETE", operation.Example), 405);
            await ExpectAsync(document, operation, Asked(operation.Method, operation.Example, get ? null : """{"text":"x"}""", accept: "text/plain"), 406);
            if (operation.Path.Contains('{', StringComparison.Ordinal))
                await ExpectAsync(document, operation, Asked("GET", operation.Path.Replace("{id}", "no-such-id", StringComparison.Ordinal)), 404);
            if (operation.Parameters.Any(parameter => parameter["name"]!.ToString() == "cursor"))
                await ExpectAsync(document, operation, Asked("GET", operation.Asking("cursor=x")), 400);
            if (operation.Path.StartsWith("/v1/studies/{id}", StringComparison.Ordinal) || operation.Path.StartsWith("/v1/trials/{id}", StringComparison.Ordinal))
                await ExpectAsync(document, operation, Asked("GET", operation.Path.Replace("{id}", "NCT00273364", StringComparison.Ordinal)), 308);
            if (get && operation.Path.StartsWith("/v1", StringComparison.Ordinal))
                await ExpectAsync(document, operation, Asked("GET", operation.Example, tag: "*"), 304);
            if (!get)
            {
                await ExpectAsync(document, operation, Asked("POST", operation.Example, "{"), 400);
                await ExpectAsync(document, operation, Asked("POST", operation.Example, "{}", type: "text/plain"), 415);
                await ExpectAsync(document, operation, Asked("POST", operation.Example, new string(' ', 300_000)), 413);
                await ExpectAsync(document, operation, Asked("POST", operation.Example, operation.Document["requestBody"]!["content"]!["application/json"]!["example"]!.ToJsonString()), 200);
            }
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count} answers:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public async Task Too_many_requests_and_a_changed_dataset_are_answered_as_documented()
    {
        var (document, operations) = await DocumentAsync();
        var list = operations.Single(operation => operation is { Path: "/v1/sources", Method: "get" });
        await using var small = await SmallService.StartAsync();
        var next = JsonNode.Parse((await small.AskAsync("/v1/sources?pageSize=1&consistent=true")).Body)!["next"]!.ToString();
        await small.LoadAsync("Title 2");
        await small.KnowsAsync(2);
        await ExpectAsync(document, list, Asked("GET", next), 410, small.Http);
        await using var limited = await SmallService.StartAsync("--Evidence:RateLimitRequests", "1", "--Evidence:RateLimitSeconds", "600");
        await limited.AskAsync("/v1/measures");
        await ExpectAsync(document, list, Asked("GET", "/v1/sources"), 429, limited.Http);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private async Task<(JsonNode Document, IReadOnlyList<Operation> Operations)> DocumentAsync()
    {
        var document = JsonNode.Parse(await service.Http.GetStringAsync(new Uri("/openapi.json", UriKind.Relative)))!;
        return (document, Operation.Of(document));
    }

    private static HttpRequestMessage Asked(string method, string url, string? body = null, string? accept = null, string? tag = null, string type = "application/json")
    {
        var request = new HttpRequestMessage(new HttpMethod(method.ToUpperInvariant()), url);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type));
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return request;
    }

    private async Task GoAsync(JsonNode document, IReadOnlyList<Operation> operations, string url, HashSet<string> links)
    {
        if (!asked.Add(url))
            return;
        // The more exact one of /v1/studies/facets and /v1/studies/{id}.
        var operation = operations.Where(one => one.Method == "get" && one.Serves(url)).OrderBy(one => one.Path.Count(letter => letter == '{')).FirstOrDefault();
        if (operation is null)
            wrong.Add($"{url} is no documented operation");
        else if (await ExpectAsync(document, operation, Asked("GET", url == operation.Path ? operation.Example : url), 200) is { } body) // with what is required
            links.UnionWith(Links(body));
    }

    private async Task<JsonNode?> ExpectAsync(JsonNode document, Operation operation, HttpRequestMessage request, int status, HttpClient? http = null)
    {
        using (request)
        {
            using var answer = await (http ?? service.Http).SendAsync(request);
            var what = $"{request.Method} {request.RequestUri}";
            if ((int)answer.StatusCode != status)
                wrong.Add($"{what} answered {(int)answer.StatusCode} and not {status}");
            if ((int)answer.StatusCode == 304)
                return null; // of HTTP itself
            var documented = operation.Document["responses"]![$"{(int)answer.StatusCode}"] ?? operation.Document["responses"]!["default"]!;
            var undocumented = answer.Headers.Concat(answer.Content.Headers).Select(header => header.Key)
                .Where(name => !General.Contains(name) && documented["headers"]?[name] is null);
            wrong.AddRange(undocumented.Select(name => $"{what} {status}: the header {name} is not documented"));
            return await BodyAsync(document, documented, what, answer);
        }
    }

    private async Task<JsonNode?> BodyAsync(JsonNode document, JsonNode documented, string what, HttpResponseMessage answer)
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
        wrong.AddRange(new SchemaValidator(document).Errors(body, schema).Take(3).Select(error => $"{what} {(int)answer.StatusCode}: {error}"));
        return body;
    }

    private static IEnumerable<string> Links(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Links(member.Value)),
        JsonArray items => items.SelectMany(Links),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String && value.ToString() is ['/', 'v', '1', ..] and var link && !link.Contains('{', StringComparison.Ordinal) => [link],
        _ => [],
    };
}
