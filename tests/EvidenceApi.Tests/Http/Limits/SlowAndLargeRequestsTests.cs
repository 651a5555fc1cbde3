using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EvidenceApi.Tests.Http.Limits;

/// <summary>Clients that hold a connection with next to nothing, and requests that are too large, on a real socket.</summary>
public sealed class SlowAndLargeRequestsTests : IAsyncLifetime
{
    private const string NeverEnding = "GET /v1 HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private SmallService service = null!;

    public async ValueTask InitializeAsync() => service = await SmallService.StartAsync(
        "--Evidence:RequestHeadersTimeoutSeconds", "1", "--Evidence:KeepAliveSeconds", "1");

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task Headers_that_come_letter_by_letter_are_given_up_and_delay_no_other_client()
    {
        var slow = Enumerable.Range(0, 50).Select(_ => TrickleAsync(NeverEnding)).ToList();
        for (var time = 0; time < 20; time++)
            Assert.Equal(HttpStatusCode.OK, (await service.AskAsync("/v1")).Status);
        foreach (var answer in await Task.WhenAll(slow))
            Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 408 ", StringComparison.Ordinal), answer);
    }

    [Fact]
    public async Task A_body_that_comes_letter_by_letter_is_a_408()
    {
        var answer = await TrickleAsync(
            "POST /v1/claims/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{\"text\": \"");
        Assert.StartsWith("HTTP/1.1 408 ", answer, StringComparison.Ordinal);
        Assert.Contains("/problems/bad-request", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_idle_connection_is_closed()
    {
        using var client = await ConnectAsync();
        await client.GetStream().WriteAsync("GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray());
        Assert.StartsWith("HTTP/1.1 200 ", await ReadToEndAsync(client), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_that_are_too_large_or_too_many_are_a_431()
    {
        Assert.Equal(HttpStatusCode.OK, await WithHeadersAsync(count: 1, length: 20_000));
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, await WithHeadersAsync(count: 1, length: 40_000));
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, await WithHeadersAsync(count: 101, length: 1));
    }

    private async Task<HttpStatusCode> WithHeadersAsync(int count, int length)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1");
        for (var number = 0; number < count; number++)
            request.Headers.Add($"X-Large-{number}", new string('a', length));
        using var answer = await service.Http.SendAsync(request);
        return answer.StatusCode;
    }

    /// <summary>Sends a beginning and then a letter every tenth of a second until the service ends the connection; returns all that came back.</summary>
    private async Task<string> TrickleAsync(string beginning)
    {
        using var client = await ConnectAsync();
        var answer = ReadToEndAsync(client);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(beginning));
        try
        {
            for (var watch = Stopwatch.StartNew(); !answer.IsCompleted; await Task.Delay(100))
            {
                Assert.True(watch.Elapsed < Patience, "the service waits for ever");
                await client.GetStream().WriteAsync("a"u8.ToArray());
            }
        }
        catch (IOException)
        {
            // Closed by the service, which is what is asked for.
        }
        return await answer;
    }

    private async Task<TcpClient> ConnectAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, service.Http.BaseAddress!.Port);
        return client;
    }

    private static async Task<string> ReadToEndAsync(TcpClient client)
    {
        using var patience = new CancellationTokenSource(Patience);
        var text = new StringBuilder();
        var buffer = new byte[4096];
        try
        {
            for (int count; (count = await client.GetStream().ReadAsync(buffer, patience.Token)) > 0;)
                text.Append(Encoding.UTF8.GetString(buffer, 0, count));
        }
        catch (IOException)
        {
            // Reset by the service: what came before counts.
        }
        return text.ToString();
    }
}
