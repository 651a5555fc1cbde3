using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using EvidenceApi.Http.Limits;
using Microsoft.Extensions.DependencyInjection;

namespace EvidenceApi.Tests.Http.Limits;

/// <summary>How much one client may ask, and how the headers report it.</summary>
public sealed class RateLimitTests
{
    [Fact]
    public async Task Who_asks_too_much_is_refused_with_a_problem_that_says_when_to_come_back()
    {
        await using var service = await LimitedAsync(requests: 3, seconds: 3600);
        for (var left = 2; left >= 0; left--)
        {
            var answer = await service.AskAsync("/v1/no-such-path");
            Assert.Equal(HttpStatusCode.NotFound, answer.Status);
            Assert.Equal("\"default\";q=3;w=3600", answer.Headers["RateLimit-Policy"]);
            Assert.Equal($"\"default\";r={left};t={(3 - left) * 1200}", answer.Headers["RateLimit"]);
        }
        var refused = await service.AskAsync("/v1/studies/trial");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal("application/problem+json", refused.Headers["Content-Type"]);
        Assert.Equal(("1200", "no-store"), (refused.Headers["Retry-After"], refused.Headers["Cache-Control"]));
        Assert.Equal("\"default\";r=0;t=3600", refused.Headers["RateLimit"]);
        var problem = JsonNode.Parse(refused.Body)!;
        Assert.Equal("/problems/too-many-requests", problem["type"]!.ToString());
        Assert.Equal("allowed are 3 requests in 3600 s, responses with 304 not counted; the next one in 1200 s", problem["detail"]!.ToString());
    }

    [Fact]
    public async Task A_304_costs_nothing_until_nothing_is_left()
    {
        await using var service = await LimitedAsync(requests: 3, seconds: 3600);
        var known = await service.AskAsync("/v1/results");
        foreach (var method in new[] { "GET", "HEAD", "GET", "HEAD" })
            Assert.Equal(HttpStatusCode.NotModified, (await service.AskAsync("/v1/results", known.Tag, method)).Status);
        await service.AskAsync("/v1/results", method: "HEAD");
        Assert.Equal(0, Left(await service.AskAsync("/v1/no-such-path")));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await service.AskAsync("/v1/results", known.Tag)).Status);
    }

    [Theory]
    [InlineData("/v1/studies/trial", 200)]
    [InlineData("/v1/results?format=csv", 200)]
    [InlineData("/v1/studies/ISRCTN00000001", 308)]
    public async Task What_a_client_has_left_is_never_in_a_response_that_a_shared_cache_may_keep(string url, int status)
    {
        await using var service = await LimitedAsync(requests: 10, seconds: 3600);
        for (var time = 0; time < 3; time++) // from the database, from memory, and by tag
        {
            var answer = await service.AskAsync(url);
            Assert.Equal(status, (int)answer.Status);
            Assert.DoesNotContain("RateLimit", answer.Headers.Keys);
            Assert.Equal("\"default\";q=10;w=3600", answer.Headers["RateLimit-Policy"]);
            if (answer.Headers.TryGetValue("ETag", out var tag))
                Assert.DoesNotContain("RateLimit", (await service.AskAsync(url, tag)).Headers.Keys);
        }
        Assert.Equal(6, Left(await service.AskAsync("/v1/no-such-path"))); // counted all the same
    }

    [Fact]
    public async Task Health_Swagger_and_preflights_are_never_refused()
    {
        await using var service = await LimitedAsync(requests: 1, seconds: 3600);
        await service.AskAsync("/v1");
        foreach (var counted in new[] { "/V1", "/openapi.json", "/swagger/v1/swagger.yaml" })
            Assert.Equal(HttpStatusCode.TooManyRequests, (await service.AskAsync(counted)).Status);
        foreach (var url in new[] { "/health/live", "/health/ready", "/swagger/index.html" })
        {
            var answer = await service.AskAsync(url);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.DoesNotContain("RateLimit", answer.Headers.Keys);
        }
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/v1");
        preflight.Headers.Add("Origin", "https://charity.example");
        preflight.Headers.Add("Access-Control-Request-Method", "GET");
        using var allowed = await service.Http.SendAsync(preflight);
        Assert.Equal(HttpStatusCode.NoContent, allowed.StatusCode);
    }

    [Fact]
    public async Task A_page_of_another_origin_sees_the_refusal_and_the_limit()
    {
        await using var service = await LimitedAsync(requests: 1, seconds: 3600);
        await service.AskAsync("/v1");
        var refused = await service.AskAsync("/v1");
        Assert.Equal("*", refused.Headers["Access-Control-Allow-Origin"]);
        Assert.Subset(
            refused.Headers["Access-Control-Expose-Headers"].Split(',').ToHashSet(), new HashSet<string> { "RateLimit", "RateLimit-Policy", "Retry-After" });
    }

    [Fact]
    public async Task After_a_while_the_client_may_ask_again_and_never_more_than_agreed()
    {
        await using var service = await LimitedAsync(requests: 4, seconds: 2);
        var (good, watch) = (0, Stopwatch.StartNew());
        while (good < 7 && watch.Elapsed < TimeSpan.FromSeconds(60))
        {
            good += (await service.AskAsync("/v1")).Status == HttpStatusCode.OK ? 1 : 0;
            await Task.Delay(5);
        }
        Assert.InRange(good, 7, 5 + (2 * watch.Elapsed.TotalSeconds)); // the bucket of 4, and 2 a second
    }

    [Fact]
    public async Task A_client_that_leaves_before_the_response_is_still_counted()
    {
        await using var service = await LimitedAsync(requests: 10, seconds: 36000);
        await using (await BlockedDatabase.BlockAsync(service.Database))
        {
            for (var time = 1; time <= 3; time++)
            {
                using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
                await Assert.ThrowsAnyAsync<OperationCanceledException>(
                    () => service.Http.GetAsync(new Uri($"/v1/studies?pageSize={time}", UriKind.Relative), patience.Token));
            }
        }
        var (quota, client) = (service.Services.GetRequiredService<ClientQuota>(), Loopback);
        for (var end = DateTime.UtcNow.AddSeconds(10); quota.Left(client) != 7 && DateTime.UtcNow < end;)
            await Task.Delay(20);
        Assert.Equal(7, quota.Left(client));
    }

    [Fact]
    public async Task The_limit_of_an_operator_who_sets_none_is_3000_a_minute()
    {
        await using var service = await SmallService.StartAsync("--Evidence:RateLimitRequests", "3000");
        var answer = await service.AskAsync("/v1/no-such-path");
        Assert.Equal(new EvidenceOptions(), new EvidenceOptions { RateLimitRequests = 3000, RateLimitSeconds = 60 });
        Assert.Equal(("\"default\";q=3000;w=60", "\"default\";r=2999;t=1"), (answer.Headers["RateLimit-Policy"], answer.Headers["RateLimit"]));
    }

    [Fact]
    public async Task Without_a_limit_no_limit_is_reported()
    {
        await using var service = await SmallService.StartAsync("--Evidence:RateLimitRequests", "0");
        Assert.DoesNotContain((await service.AskAsync("/v1")).Headers.Keys, name => name.StartsWith("RateLimit", StringComparison.Ordinal));
    }

    private static readonly UInt128 Loopback = new(0, 0xFFFF_7F00_0001); // 127.0.0.1 as IPv6 has it

    private static int Left(Answer answer) => int.Parse(answer.Headers["RateLimit"].Split(";r=")[1].Split(';')[0], CultureInfo.InvariantCulture);

    private static Task<SmallService> LimitedAsync(int requests, int seconds) =>
        SmallService.StartAsync("--Evidence:RateLimitRequests", $"{requests}", "--Evidence:RateLimitSeconds", $"{seconds}");
}
