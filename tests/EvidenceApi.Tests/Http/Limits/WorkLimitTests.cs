using System.Net;
using System.Text.Json.Nodes;

namespace EvidenceApi.Tests.Http.Limits;

/// <summary>What happens when all clients together ask more than the service can handle, or the database takes too long.</summary>
public sealed class WorkLimitTests
{
    [Fact]
    public async Task Requests_beyond_the_limit_and_the_queue_are_refused_at_once_and_cached_ones_are_still_served()
    {
        await using var service = await SmallService.StartAsync("--Evidence:ConcurrentRequests", "1", "--Evidence:QueuedRequests", "1");
        var known = await service.AskAsync("/v1/results");
        var unkept = await service.AskAsync("/v1/measures");
        List<Task<Answer>> waiting;
        await using (await BlockedDatabase.BlockAsync(service.Database))
        {
            waiting = [.. Enumerable.Range(1, 3).Select(size => service.AskAsync($"/v1/studies?pageSize={size}"))];
            var refused = await await Task.WhenAny(waiting);
            waiting.RemoveAll(task => task.IsCompleted);
            Assert.Equal(2, waiting.Count);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "5"), (refused.Status, refused.Headers["Retry-After"]));
            Assert.Equal("/problems/overloaded", JsonNode.Parse(refused.Body)!["type"]!.ToString());
            Assert.Equal(HttpStatusCode.OK, (await service.AskAsync("/v1/results")).Status);
            Assert.Equal(HttpStatusCode.NotModified, (await service.AskAsync("/v1/measures", unkept.Tag)).Status);
            Assert.Equal(HttpStatusCode.OK, (await service.AskAsync("/health/live")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await service.AskAsync("/v1/nothing")).Status);
            Assert.Equal(HttpStatusCode.BadRequest, (await service.AskAsync("/v1/studies?pagesize=1")).Status);
        }
        Assert.All(await Task.WhenAll(waiting), answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(HttpStatusCode.OK, (await service.AskAsync("/v1/studies/trial")).Status);
        Assert.NotEqual(known.Tag, unkept.Tag);
    }

    [Fact]
    public async Task A_client_that_goes_away_gives_its_place_to_the_next()
    {
        await using var service = await SmallService.StartAsync("--Evidence:ConcurrentRequests", "1", "--Evidence:QueuedRequests", "0");
        await using (await BlockedDatabase.BlockAsync(service.Database))
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => service.Http.GetAsync(new Uri("/v1/studies", UriKind.Relative), patience.Token));
        }
        var answer = await service.AskAsync("/v1/measures");
        for (var end = DateTime.UtcNow.AddSeconds(10); answer.Status != HttpStatusCode.OK && DateTime.UtcNow < end; await Task.Delay(20))
            answer = await service.AskAsync("/v1/measures");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task A_response_that_does_not_begin_in_time_is_a_503_and_the_next_one_may()
    {
        await using var service = await SmallService.StartAsync("--Evidence:RequestTimeoutSeconds", "0.5");
        await using (await BlockedDatabase.BlockAsync(service.Database))
        {
            var late = await service.AskAsync("/v1/studies");
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "5"), (late.Status, late.Headers.GetValueOrDefault("Retry-After")));
            Assert.Equal("/problems/unavailable", JsonNode.Parse(late.Body)!["type"]!.ToString());
        }
        Assert.Equal(HttpStatusCode.OK, (await service.AskAsync("/v1/studies")).Status);
    }

    [Fact]
    public async Task Every_limit_can_be_turned_off()
    {
        await using var service = await SmallService.StartAsync(
            "--Evidence:ConcurrentRequests", "0", "--Evidence:RequestTimeoutSeconds", "0", "--Evidence:MinDataBytesPerSecond", "0");
        Assert.Equal(HttpStatusCode.OK, (await service.AskAsync("/v1/studies")).Status);
    }

    [Theory]
    [InlineData("RateLimitRequests", "many")]
    [InlineData("RateLimitRequests", "-1")]
    [InlineData("RateLimitSeconds", "0")]
    [InlineData("ConcurrentRequests", "-1")]
    [InlineData("QueuedRequests", "1e3")]
    [InlineData("RequestTimeoutSeconds", "-1")]
    [InlineData("RequestHeadersTimeoutSeconds", "0")]
    [InlineData("KeepAliveSeconds", "0")]
    [InlineData("MinDataBytesPerSecond", "fast")]
    public void A_limit_that_cannot_be_is_refused_by_name(string name, string value)
    {
        var refused = Assert.Throws<UnusableSettingException>(() => EvidenceService.Build([$"--Evidence:{name}", value], "Host=/nowhere"));
        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
    }
}
