using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EvidenceApi.Tests.Http.Limits;

/// <summary>No request loses a place to a slow client, or to requests of another kind.</summary>
public sealed class PlacesByKindTests
{
    [Fact]
    public async Task Lists_that_wait_for_the_database_do_not_stop_documents_and_computations()
    {
        await using var service = await SmallService.StartAsync("--Evidence:ConcurrentRequests", "1", "--Evidence:QueuedRequests", "4");
        Task<Answer>[] lists;
        await using (await BlockedDatabase.BlockAsync(service.Database))
        {
            lists = [.. Enumerable.Range(1, 2).Select(size => service.AskAsync($"/v1/studies?pageSize={size}"))];
            await Task.Delay(200);
            Assert.Equal(HttpStatusCode.NotFound, (await service.AskAsync("/v1/measures/none").WaitAsync(TimeSpan.FromSeconds(5))).Status);
            Assert.Equal(HttpStatusCode.OK, (await service.AskAsync("/health/ready").WaitAsync(TimeSpan.FromSeconds(5))).Status);
            Assert.DoesNotContain(lists, list => list.IsCompleted);
        }
        Assert.All(await Task.WhenAll(lists), list => Assert.Equal(HttpStatusCode.OK, list.Status));
    }

    [Fact]
    public async Task Bodies_that_come_slowly_take_no_place()
    {
        await using var service = await SmallService.StartAsync("--Evidence:ConcurrentRequests", "1", "--Evidence:QueuedRequests", "0");
        var slow = new List<TcpClient>();
        for (var client = 0; client < 20; client++)
        {
            slow.Add(new TcpClient());
            await slow[client].ConnectAsync(IPAddress.Loopback, service.Http.BaseAddress!.Port);
            await slow[client].GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                "POST /v1/claims/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 6000\r\n\r\n{\"text\": \""));
        }
        using var answer = await service.Http.PostAsync(
            new Uri("/v1/claims/check", UriKind.Relative), new StringContent("""{ "text": "73 % in the trial" }""", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        slow.ForEach(client => client.Dispose());
    }

    [Theory]
    [InlineData("80000000")]
    [InlineData("7FFFFFFF")]
    [InlineData("FFFFFFFF")]
    [InlineData("100000000")]
    [InlineData("8000000000000000")]
    [InlineData("-1")]
    [InlineData("G")]
    public async Task A_chunk_of_a_size_that_cannot_be_is_the_clients_fault(string size)
    {
        var service = await SmallService.SharedAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, service.Http.BaseAddress!.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /v1/claims/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n{size}\r\n{{}}\r\n0\r\n\r\n"));
        var buffer = new byte[4096];
        var read = await client.GetStream().ReadAsync(buffer);
        Assert.Matches("^HTTP/1.1 4(00|08|13) ", Encoding.ASCII.GetString(buffer, 0, read));
    }

    [Theory]
    [InlineData("/v1/studies/%2500")]
    [InlineData("/v1/results/%250a")]
    [InlineData("/v1/studies/a%252500")]
    [InlineData("/v1/trials/%257f/history")]
    public async Task A_path_that_is_escaped_twice_is_the_clients_fault(string path)
    {
        var service = await SmallService.SharedAsync();
        var answer = await service.AskAsync(path);
        Assert.True(answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.NotFound, $"{path}: {answer.Status}");
        Assert.Equal(("application/problem+json", "nosniff"), (answer.Headers["Content-Type"], answer.Headers["X-Content-Type-Options"]));
    }
}
