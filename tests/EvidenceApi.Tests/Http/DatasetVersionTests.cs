using System.Net;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Http;

public sealed class DatasetVersionTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("/v1")]
    [InlineData("/v1/studies")]
    [InlineData("/v1/studies/mist")]
    [InlineData("/health/ready")]
    public async Task Every_response_names_the_dataset_version_that_it_was_read_in(string url)
    {
        using var answer = await service.Http.GetAsync(new Uri(url, UriKind.Relative));
        Assert.Equal(await service.Database.AskAsync<long>("select max(version) from dataset_version"),
            long.Parse(Assert.Single(answer.Headers.GetValues("Dataset-Version"))));
    }

    [Fact]
    public async Task HEAD_returns_the_headers_of_GET_and_no_body()
    {
        using var get = await service.Http.GetAsync(new Uri("/v1/studies/mist", UriKind.Relative));
        using var head = await service.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/v1/studies/mist"));
        Assert.Equal(200, (int)head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Any_page_on_the_web_may_read_the_responses()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/studies/mist");
        request.Headers.Add("Origin", "https://charity.example");
        using var answer = await service.Http.SendAsync(request);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("Dataset-Version", Assert.Single(answer.Headers.GetValues("Access-Control-Expose-Headers")), StringComparison.Ordinal);
    }
}

/// <summary>What a new dataset version does to responses that a client already has.</summary>
public sealed class ChangedDatasetTests
{
    [Fact]
    public async Task A_cursor_of_an_earlier_dataset_version_is_gone_where_one_version_is_requested()
    {
        await using var service = await RunningService.ApartAsync();
        var next = (await service.GetAsync("/v1/studies?pageSize=1&consistent=true"))["next"]!.ToString();
        await service.Database.RunAsync("""
            insert into dataset_version (version, created_at, content_sha256, added, changed, removed)
            select max(version) + 1, now(), repeat('0', 64), 1, 0, 0 from dataset_version
            """);
        var (status, problem) = await service.RefuseAsync(next);
        Assert.Equal(410, status);
        Assert.Equal("/problems/dataset-changed", problem["type"]!.ToString());
    }

    [Fact]
    public async Task A_trial_that_only_grew_older_keeps_its_tag()
    {
        await using var service = await RunningService.ApartAsync();
        var before = await service.Http.AskAsync("/v1/trials/mist");
        await service.Database.RunAsync("""
            insert into dataset_version (version, created_at, content_sha256, added, changed, removed)
            select max(version) + 1, now() + interval '3 days', repeat('0', 64), 1, 0, 0 from dataset_version;
            notify evidence_dataset_version
            """);
        var after = before;
        for (var wait = 0; after.Version == before.Version && wait < 500; wait++)
        {
            await Task.Delay(20);
            after = await service.Http.AskAsync("/v1/trials/mist");
        }
        Assert.Equal(before.Version + 1, after.Version);
        Assert.Equal(3, AgeIn(after) - AgeIn(before));
        Assert.StartsWith("W/\"", before.Tag, StringComparison.Ordinal);
        Assert.Equal(before.Tag, after.Tag);
        Assert.Equal(HttpStatusCode.NotModified, (await service.Http.AskAsync("/v1/trials/mist", before.Tag)).Status);
    }

    private static int AgeIn(Answer answer) => JsonNode.Parse(answer.Body)!["status"]!["ageDays"]!.GetValue<int>();
}

public sealed class UnreachableDatabaseTests
{
    [Fact]
    public async Task Without_its_database_the_service_lives_but_is_not_ready_and_says_when_to_come_back()
    {
        await using var app = EvidenceService.Build(
            ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"], "Host=/nowhere;Username=nobody;Database=none");
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Assert.Equal(200, (int)(await http.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode);
        foreach (var url in new[] { "/health/ready", "/v1/studies", "/v1/studies/mist" })
        {
            using var answer = await http.GetAsync(new Uri(url, UriKind.Relative));
            Assert.Equal(503, (int)answer.StatusCode);
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            Assert.NotNull(answer.Headers.RetryAfter);
        }
    }
}
