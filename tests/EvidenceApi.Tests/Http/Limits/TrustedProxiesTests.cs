using System.Net;

namespace EvidenceApi.Tests.Http.Limits;

/// <summary>Whose word on the client's address counts. The tests themselves are the proxy, on 127.0.0.1.</summary>
public sealed class TrustedProxiesTests
{
    [Fact]
    public async Task From_a_peer_that_is_not_trusted_the_header_is_ignored()
    {
        await using var service = await OneRequestEachAsync("10.1.2.0/24");
        Assert.True(await MayAskAsync(service, "192.0.2.1"));
        Assert.False(await MayAskAsync(service, "192.0.2.2"));
        Assert.False(await MayAskAsync(service, null));
    }

    [Fact]
    public async Task By_default_no_proxy_is_trusted_not_even_this_machine()
    {
        await using var service = await OneRequestEachAsync("");
        Assert.True(await MayAskAsync(service, "192.0.2.1"));
        Assert.False(await MayAskAsync(service, "192.0.2.2"));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("fd00::/8, 127.0.0.0/8")]
    public async Task From_a_trusted_proxy_each_address_is_a_client(string trusted)
    {
        await using var service = await OneRequestEachAsync(trusted);
        Assert.True(await MayAskAsync(service, "192.0.2.1"));
        Assert.True(await MayAskAsync(service, "192.0.2.2"));
        Assert.False(await MayAskAsync(service, "192.0.2.1"));
        Assert.True(await MayAskAsync(service, null)); // the proxy itself
        Assert.False(await MayAskAsync(service, "nonsense"));
    }

    [Fact]
    public async Task What_a_client_puts_before_its_own_address_is_ignored()
    {
        await using var service = await OneRequestEachAsync("127.0.0.1 10.0.0.0/8");
        Assert.True(await MayAskAsync(service, "198.51.100.1, 192.0.2.1"));
        Assert.False(await MayAskAsync(service, "198.51.100.2, 192.0.2.1"));
        Assert.False(await MayAskAsync(service, "192.0.2.1, 10.9.9.9")); // a second trusted proxy before the first
    }

    [Fact]
    public async Task IPv6_clients_of_one_64_are_one()
    {
        await using var service = await OneRequestEachAsync("127.0.0.1");
        Assert.True(await MayAskAsync(service, "2001:db8:0:1::1"));
        Assert.False(await MayAskAsync(service, "2001:db8:0:1:ffff:ffff:ffff:ffff"));
        Assert.True(await MayAskAsync(service, "2001:db8:0:2::1"));
        Assert.True(await MayAskAsync(service, "::ffff:192.0.2.1"));
        Assert.True(await MayAskAsync(service, "::ffff:192.0.2.2"));
        Assert.False(await MayAskAsync(service, "192.0.2.2"));
    }

    [Theory]
    [InlineData("10")]
    [InlineData("10.0.0")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.0/")]
    [InlineData("10/8")]
    [InlineData("proxy.example")]
    [InlineData("10.0.0.1:80")]
    [InlineData("[::1]:80")]
    [InlineData("127.0.0.1, nonsense")]
    public void What_is_no_address_and_no_network_is_refused_at_the_start(string trusted)
    {
        var refused = Assert.Throws<UnusableSettingException>(() => EvidenceService.Build(["--Evidence:TrustedProxies", trusted], "Host=/nowhere"));
        Assert.Contains("Evidence__TrustedProxies", refused.Message, StringComparison.Ordinal);
    }

    private static Task<SmallService> OneRequestEachAsync(string trusted) => SmallService.StartAsync(
        "--Evidence:RateLimitRequests", "1", "--Evidence:RateLimitSeconds", "86400", "--Evidence:TrustedProxies", trusted);

    private static async Task<bool> MayAskAsync(SmallService service, string? forwardedFor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1");
        if (forwardedFor is not null)
            request.Headers.Add("X-Forwarded-For", forwardedFor);
        using var answer = await service.Http.SendAsync(request);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.TooManyRequests, $"{answer.StatusCode}");
        return answer.StatusCode == HttpStatusCode.OK;
    }
}
