using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Http;

/// <summary>What browsers let pages of other origins send and see.</summary>
public sealed class OtherOriginsTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task Pages_of_other_origins_may_send_tags_and_see_them()
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/v1/studies/mist");
        preflight.Headers.Add("Origin", "https://charity.example");
        preflight.Headers.Add("Access-Control-Request-Method", "GET");
        preflight.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        using var allowed = await service.Http.SendAsync(preflight);
        Assert.Contains("If-None-Match", allowed.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.Ordinal);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/studies/mist");
        request.Headers.Add("Origin", "https://charity.example");
        using var asked = await service.Http.SendAsync(request);
        Assert.Equal("Dataset-Version,ETag,Last-Modified,Cache-Control,Content-Disposition,Link,Retry-After,RateLimit-Policy,RateLimit,Ignored-Words,Not-Coded,Request-Id", asked.Headers.NonValidated["Access-Control-Expose-Headers"].ToString());
        var unasked = await service.Http.AskAsync("/v1/studies/mist");
        Assert.Equal("*", unasked.Headers["Access-Control-Allow-Origin"]);
    }
}
