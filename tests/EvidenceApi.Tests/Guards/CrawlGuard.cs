using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Http;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Guards;

/// <summary>
/// A crawl of everything that the served document describes: its examples, values of its parameters, links of the examples' responses (all of both with <c>scripts/test --all</c>), and errors of each kind. Each
/// response has a documented status, content type, headers and body.
/// </summary>
public sealed class CrawlGuard(RunningService service) : IClassFixture<RunningService>
{
    private static readonly int OneOf = TestSize.Of(usual: 24, full: 1);

    // Of the links to one operation with the same parameters, so many are followed.
    private static readonly int LinksOfEach = TestSize.Of(usual: 2, full: int.MaxValue);

    private readonly HashSet<string> asked = [];

    [Fact]
    public async Task Examples_values_of_parameters_and_links_work_as_documented()
    {
        var (answers, operations) = await DocumentAsync();
        var links = new HashSet<string>();
        foreach (var operation in operations.Where(operation => operation.Method == "get"))
        {
            await GoAsync(answers, operations, operation.Example, links);
            foreach (var url in operation.EachValue.Where((_, number) => number % OneOf == 0))
                await GoAsync(answers, operations, url, []);
        }
        foreach (var some in links.GroupBy(link => (Serving(operations, link)?.Id, Parameters(link))).ToList())
            foreach (var link in some.Order(StringComparer.Ordinal).Take(LinksOfEach))
                await GoAsync(answers, operations, link, []);
        Assert.True(answers.Wrong.Count == 0, $"{answers.Wrong.Count} of {asked.Count} answers:\n{string.Join('\n', answers.Wrong.Take(20))}");
        Assert.True(asked.Count > TestSize.Of(usual: 150, full: 500), $"{asked.Count} requests");
    }

    [Fact]
    public async Task Errors_of_each_kind_are_returned_as_documented()
    {
        var (answers, operations) = await DocumentAsync();
        foreach (var operation in operations)
        {
            var get = operation.Method == "get";
            await answers.ExpectAsync(operation, Asked(operation.Method, operation.Asking("pagesize=10"), get ? null : "{}"), 400);
            await answers.ExpectAsync(operation, Asked("DELETE", operation.Example), 405);
            await answers.ExpectAsync(operation, Asked(operation.Method, operation.Example, get ? null : """{"text":"x"}""", accept: "text/plain"), 406);
            if (operation.Path.Contains('{', StringComparison.Ordinal))
                await answers.ExpectAsync(operation, Asked("GET", operation.Path.Replace("{id}", "no-such-id", StringComparison.Ordinal)), 404);
            if (operation.Parameters.Any(parameter => parameter["name"]!.ToString() == "cursor"))
                await answers.ExpectAsync(operation, Asked("GET", operation.Asking("cursor=x")), 400);
            if (operation.Path.StartsWith("/v1/studies/{id}", StringComparison.Ordinal) || operation.Path.StartsWith("/v1/trials/{id}", StringComparison.Ordinal))
                await answers.ExpectAsync(operation, Asked("GET", operation.Path.Replace("{id}", "NCT00273364", StringComparison.Ordinal)), 308);
            if (get && operation.Path.StartsWith("/v1", StringComparison.Ordinal))
                await answers.ExpectAsync(operation, Asked("GET", operation.Example, tag: "*"), 304);
            if (!get)
            {
                await answers.ExpectAsync(operation, Asked("POST", operation.Example, "{"), 400);
                await answers.ExpectAsync(operation, Asked("POST", operation.Example, "{}", type: "text/plain"), 415);
                await answers.ExpectAsync(operation, Asked("POST", operation.Example, new string(' ', 300_000)), 413);
                await answers.ExpectAsync(operation, Asked("POST", operation.Example, operation.Document["requestBody"]!["content"]!["application/json"]!["example"]!.ToJsonString()), 200);
            }
        }
        Assert.True(answers.Wrong.Count == 0, $"{answers.Wrong.Count} answers:\n{string.Join('\n', answers.Wrong)}");
    }

    [Fact]
    public async Task Too_many_requests_and_a_changed_dataset_return_what_is_documented()
    {
        var (answers, operations) = await DocumentAsync();
        var list = operations.Single(operation => operation is { Path: "/v1/sources", Method: "get" });
        await using var small = await SmallService.StartAsync();
        var next = JsonNode.Parse((await small.AskAsync("/v1/sources?pageSize=1&consistent=true")).Body)!["next"]!.ToString();
        await small.LoadAsync("Title 2");
        await small.KnowsAsync(2);
        await answers.ExpectAsync(list, Asked("GET", next), 410, small.Http);
        await using var limited = await SmallService.StartAsync("--Evidence:RateLimitRequests", "1", "--Evidence:RateLimitSeconds", "600");
        await limited.AskAsync("/v1/measures");
        await answers.ExpectAsync(list, Asked("GET", "/v1/sources"), 429, limited.Http);
        Assert.True(answers.Wrong.Count == 0, string.Join('\n', answers.Wrong));
    }

    private async Task<(DocumentedAnswers Answers, IReadOnlyList<Operation> Operations)> DocumentAsync()
    {
        var document = JsonNode.Parse(await service.Http.GetStringAsync(new Uri("/openapi.json", UriKind.Relative)))!;
        return (new DocumentedAnswers(document, service.Http), Operation.Of(document));
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

    private async Task GoAsync(DocumentedAnswers answers, IReadOnlyList<Operation> operations, string url, HashSet<string> links)
    {
        if (!asked.Add(url))
            return;
        var operation = Serving(operations, url);
        if (operation is null)
            answers.Complain($"{url} is no documented operation");
        else if (await answers.ExpectAsync(operation, Asked("GET", url == operation.Path ? operation.Example : url), 200) is { } body) // with what is required
            links.UnionWith(Links(body));
    }

    private static string Parameters(string link) => string.Join('&', link.Split('?', '&').Skip(1).Select(part => part.Split('=')[0]).Order(StringComparer.Ordinal));

    // The more exact one of /v1/studies/facets and /v1/studies/{id}.
    private static Operation? Serving(IReadOnlyList<Operation> operations, string url) =>
        operations.Where(one => one.Method == "get" && one.Serves(url)).OrderBy(one => one.Path.Count(letter => letter == '{')).FirstOrDefault();

    private static IEnumerable<string> Links(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Links(member.Value)),
        JsonArray items => items.SelectMany(Links),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String && value.ToString() is ['/', 'v', '1', ..] and var link && !link.Contains('{', StringComparison.Ordinal) => [link],
        _ => [],
    };
}
