using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Http;

public sealed class MethodsAndFormatsTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("NONSENSE")]
    public async Task Another_method_than_GET_or_HEAD_is_a_405(string method)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), "/v1/studies") { Content = method == "POST" ? new StringContent("{") : null };
        var (status, problem) = await service.RefuseAsync(request);
        Assert.Equal(405, status);
        Assert.Equal(["GET", "HEAD"], problem["errors"]![0]!["allowed"]!.AsArray().Select(item => item!.ToString()));
    }

    [Theory]
    [InlineData("text/csv")]
    [InlineData("application/xml, text/html;q=0.9")]
    [InlineData("application/json;q=0")]
    [InlineData("nonsense")]
    public async Task An_Accept_that_allows_no_JSON_is_a_406(string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/v1/studies/mist");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        var (status, problem) = await service.RefuseAsync(request);
        Assert.Equal(406, status);
        Assert.Equal("Accept", problem["errors"]![0]!["parameter"]!.ToString());
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/*")]
    [InlineData("text/html, application/json;q=0.1")]
    public async Task An_Accept_that_allows_JSON_gets_it(string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/results");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await service.Http.SendAsync(request);
        Assert.Equal(200, (int)answer.StatusCode);
    }
}
