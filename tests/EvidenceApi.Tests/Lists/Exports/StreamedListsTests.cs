using System.Net;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists.Exports;

/// <summary>A whole list of many rows: in little memory, for readers that are slow or go away, and never a part for the whole.</summary>
[Collection(ManyRowsCollection.Name)]
public sealed class StreamedListsTests(ManyRows many)
{
    // Not the workers of a parallel plan, which end with their leader.
    private const string Running = "from pg_stat_activity where datname = current_database() and usename <> current_user and state <> 'idle' and backend_type = 'client backend'";

    private const int PieceBytes = 1024 * 1024;

    private static readonly long MostGrowth = TestSize.Of(usual: 8, full: 16) * 1024L * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson&fields=id,value")]
    public async Task Memory_does_not_grow_with_the_rows_while_a_reader_is_slow(string format)
    {
        using var answer = await BeginAsync(format);
        await using var body = await answer.Content.ReadAsStreamAsync();
        var buffer = new byte[PieceBytes];
        long bytes = 0, rows = 0;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = before;
        for (int read, turn = 0; (read = await body.ReadAtLeastAsync(buffer, PieceBytes, throwOnEndOfStream: false)) > 0; turn++)
        {
            bytes += read;
            rows += buffer.AsSpan(0, read).Count((byte)'\n');
            if (turn == 1)
                await Task.Delay(500); // so that a service which reads ahead would show it
            if (turn % 8 == 1)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
        }
        Assert.Equal(ManyRows.Rows + 2 + (format == "csv" ? 1 : 0), rows);
        Assert.True(most - before < MostGrowth && (format != "csv" || bytes > 2 * MostGrowth), $"{bytes} bytes, and the memory grew by {most - before}");
    }

    [Fact]
    public async Task A_reader_beyond_the_share_of_a_client_waits_for_its_turn_and_more_that_wait_get_a_503()
    {
        using var first = await BeginAsync("csv");
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        var second = BeginAsync("ndjson");
        await Task.Delay(200);
        Assert.False(second.IsCompleted);
        using (var refused = await BeginAsync("ndjson"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal("5", refused.Headers.RetryAfter?.ToString());
            Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
            Assert.False(refused.Content.Headers.Contains("Content-Disposition") || refused.Headers.Contains("ETag"));
        }
        Assert.Equal(HttpStatusCode.OK, (await many.Service.AskAsync("/v1/results?pageSize=2")).Status);
        first.Dispose();
        using (var served = await second)
            Assert.Equal(HttpStatusCode.OK, served.StatusCode);
        await EventuallyAsync(async () => await RunningAsync() == 0);
    }

    [Theory]
    [InlineData("csv", null)]
    [InlineData("csv", "gzip")]
    [InlineData("csv", "br")]
    [InlineData("ndjson", null)]
    public async Task A_statement_that_breaks_off_breaks_the_body_off(string format, string? encoding)
    {
        await EventuallyAsync(async () => await RunningAsync() == 0);
        using var answer = await BeginAsync(format, encoding);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await using var body = await answer.Content.ReadAsStreamAsync();
        await body.ReadExactlyAsync(new byte[1000]);
        Assert.True(await many.Service.Database.AskAsync<bool>(
            $"select bool_and(pg_terminate_backend(pid)) {Running}"));
        await Assert.ThrowsAnyAsync<IOException>(() => body.CopyToAsync(Stream.Null));
        await EventuallyAsync(async () => (await many.Service.AskAsync("/v1/measures?format=csv")).Status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_headers_alone_and_a_304_do_not_wait_for_the_rows()
    {
        using var whole = await BeginAsync("csv");
        var tag = whole.Headers.ETag!.ToString();
        whole.Dispose();
        await EventuallyAsync(async () => await RunningAsync() == 0);
        Assert.Equal(tag, (await many.Service.AskAsync("/v1/results?format=csv", method: "HEAD")).Tag);
        Assert.Equal(HttpStatusCode.NotModified, (await many.Service.AskAsync("/v1/results?format=csv", tag)).Status);
        Assert.Equal(0, await RunningAsync());
    }

    private Task<long> RunningAsync() => many.Service.Database.AskAsync<long>($"select count(*) {Running}");

    private static async Task EventuallyAsync(Func<Task<bool>> holds)
    {
        for (var end = DateTime.UtcNow + Patience; !await holds(); await Task.Delay(50))
            Assert.True(DateTime.UtcNow < end, "it does not come to pass");
    }

    private Task<HttpResponseMessage> BeginAsync(string format, string? encoding = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/results?format={format}");
        if (encoding is not null)
            request.Headers.Add("Accept-Encoding", encoding);
        return many.Service.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
