using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Http;
using EvidenceApi.Tests.Import;
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

    [Fact]
    public async Task Examples_values_of_parameters_and_links_work_as_documented()
    {
        var crawl = await Crawl.OfAsync(service.Http);
        var links = new HashSet<string>();
        foreach (var operation in crawl.Operations.Where(operation => operation.Method == "get"))
        {
            links.UnionWith(await crawl.GoAsync(operation.Example));
            foreach (var url in operation.EachValue.Where((_, number) => number % OneOf == 0))
                await crawl.GoAsync(url);
        }
        foreach (var link in crawl.Some(links, LinksOfEach))
            await crawl.GoAsync(link);
        crawl.AssertAsDocumented();
        Assert.True(crawl.Count > TestSize.Of(usual: 150, full: 500), $"{crawl.Count} requests");
    }

    [Fact]
    public async Task What_is_served_of_imported_records_is_as_documented()
    {
        var database = await Databases.SeededAsync();
        await database.ImportedAsync([Imports.CompleteRecord(), Imports.Reported(2), .. AlteredRecords.Make(OneOf == 1 ? 40 : 4, seed: 20260102)]);
        await using var imported = await Served.StartAsync(database);
        var crawl = await Crawl.OfAsync(imported.Http);
        var links = new HashSet<string>();
        foreach (var id in await database.ListAsync("select id from study where id like 'nct%' order by id"))
        {
            links.UnionWith(await crawl.GoAsync($"/v1/studies/{id}"));
            links.UnionWith(await crawl.GoAsync($"/v1/trials/{id}"));
        }
        Assert.True(links.Count > 10, $"{links.Count} links");
        foreach (var link in links)
            await crawl.GoAsync(link);
        crawl.AssertAsDocumented();
    }

    [Fact]
    public async Task Errors_of_each_kind_are_returned_as_documented()
    {
        var crawl = await Crawl.OfAsync(service.Http);
        foreach (var operation in crawl.Operations)
        {
            var get = operation.Method == "get";
            await crawl.Answers.ExpectAsync(operation, Asked(operation.Method, operation.Asking("pagesize=10"), get ? null : "{}"), 400);
            await crawl.Answers.ExpectAsync(operation, Asked("DELETE", operation.Example), 405);
            await crawl.Answers.ExpectAsync(operation, Asked(operation.Method, operation.Example, get ? null : """{"text":"x"}""", accept: "text/plain"), 406);
            if (operation.Path.Contains('{', StringComparison.Ordinal))
                await crawl.Answers.ExpectAsync(operation, Asked("GET", operation.Path.Replace("{id}", "no-such-id", StringComparison.Ordinal)), 404);
            if (operation.Parameters.Any(parameter => parameter["name"]!.ToString() == "cursor"))
                await crawl.Answers.ExpectAsync(operation, Asked("GET", operation.Asking("cursor=x")), 400);
            if (operation.Path.StartsWith("/v1/studies/{id}", StringComparison.Ordinal) || operation.Path.StartsWith("/v1/trials/{id}", StringComparison.Ordinal))
                await crawl.Answers.ExpectAsync(operation, Asked("GET", operation.Path.Replace("{id}", "NCT00273364", StringComparison.Ordinal)), 308);
            if (get && operation.Path.StartsWith("/v1", StringComparison.Ordinal))
                await crawl.Answers.ExpectAsync(operation, Asked("GET", operation.Example, tag: "*"), 304);
            if (!get)
            {
                await crawl.Answers.ExpectAsync(operation, Asked("POST", operation.Example, "{"), 400);
                await crawl.Answers.ExpectAsync(operation, Asked("POST", operation.Example, "{}", type: "text/plain"), 415);
                await crawl.Answers.ExpectAsync(operation, Asked("POST", operation.Example, new string(' ', 300_000)), 413);
                await crawl.Answers.ExpectAsync(operation, Asked("POST", operation.Example, operation.Document["requestBody"]!["content"]!["application/json"]!["example"]!.ToJsonString()), 200);
            }
        }
        crawl.AssertAsDocumented();
    }

    [Fact]
    public async Task Too_many_requests_and_a_changed_dataset_return_what_is_documented()
    {
        var crawl = await Crawl.OfAsync(service.Http);
        var list = crawl.Operations.Single(operation => operation is { Path: "/v1/sources", Method: "get" });
        await using var small = await SmallService.StartAsync();
        var next = JsonNode.Parse((await small.AskAsync("/v1/sources?pageSize=1&consistent=true")).Body)!["next"]!.ToString();
        await small.LoadAsync("Title 2");
        await small.KnowsAsync(2);
        await crawl.Answers.ExpectAsync(list, Asked("GET", next), 410, small.Http);
        await using var limited = await SmallService.StartAsync("--Evidence:RateLimitRequests", "1", "--Evidence:RateLimitSeconds", "600");
        await limited.AskAsync("/v1/measures");
        await crawl.Answers.ExpectAsync(list, Asked("GET", "/v1/sources"), 429, limited.Http);
        crawl.AssertAsDocumented();
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
}
