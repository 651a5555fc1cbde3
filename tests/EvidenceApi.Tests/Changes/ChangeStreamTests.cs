using System.Text;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Changes;

/// <summary>The stream sends the events of a load to all listeners, and to those that were away; nothing is lost and nothing comes twice.</summary>
public sealed class ChangeStreamTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private TestDatabase database = null!;

    private Served served = null!;

    public async ValueTask InitializeAsync()
    {
        database = await Databases.SmallAsync();
        served = await Served.StartAsync(database);
        await served.KnowsVersionAsync();
    }

    public ValueTask DisposeAsync() => served.DisposeAsync();

    [Fact]
    public async Task What_a_load_says_comes_to_every_listener_and_a_cut_stream_goes_on_where_it_was()
    {
        using var all = await ListenAsync("?includeRegister=true");
        using var statuses = await ListenAsync("?includeRegister=true&type=STATUS_CHANGED");
        await database.ImportedAsync(State(1, "2021-01-05", "RECRUITING"), State(2, "2021-01-05", "RECRUITING"));
        var first = await all.NextAsync();
        Assert.Equal(("STUDY_ADDED", "nct99000001"), (first.Type, first.Study));

        // This one is cut in the middle of an event, after the first one was read whole.
        all.Dispose();
        await database.ImportedAsync(State(1, "2022-01-05", "COMPLETED"), State(2, "2022-01-05", "TERMINATED"));
        using var again = await ListenAsync("?includeRegister=true", first.Id);
        var missed = new List<string>();
        for (var more = 0; more < 3; more++)
            missed.Add(Short(await again.NextAsync()));
        Assert.Equal(["STUDY_ADDED nct99000002", "STATUS_CHANGED nct99000001", "STATUS_CHANGED nct99000002"], missed);
        Assert.Equal(["STATUS_CHANGED nct99000001", "STATUS_CHANGED nct99000002"], [Short(await statuses.NextAsync()), Short(await statuses.NextAsync())]);

        await database.ImportedAsync(State(3, "2022-01-05", "COMPLETED"));
        Assert.Equal("STUDY_ADDED nct99000003", Short(await again.NextAsync()));
    }

    [Fact]
    public async Task A_stream_that_is_cut_at_any_byte_goes_on_without_loss_or_repeat()
    {
        await database.ImportedAsync([.. Enumerable.Range(1, 4).Select(number => State(number, "2021-01-05", "RECRUITING"))]);
        await database.ImportedAsync([.. Enumerable.Range(1, 4).Select(number => State(number, "2022-01-05", "COMPLETED"))]);
        const int events = 8;
        var whole = await BytesAsync(null, text => IdsIn(text).Count == events);
        var ids = IdsIn(Encoding.UTF8.GetString(whole));
        Assert.Distinct(ids);
        // Every byte of the first two events, and some of all others.
        var second = Encoding.UTF8.GetString(whole).IndexOf(ids[2], StringComparison.Ordinal);
        foreach (var cut in Enumerable.Range(0, whole.Length).Where(at => at % 53 == 0 || (at < second && at % 7 == 0) || whole[at] == '\n'))
        {
            var read = IdsIn(Encoding.UTF8.GetString(whole.AsSpan(0, cut)));
            var rest = read.Count == events ? [] : IdsIn(Encoding.UTF8.GetString(await BytesAsync(read.LastOrDefault(), text => IdsIn(text).Count == events - read.Count)));
            Assert.Equal(ids, [.. read, .. rest]);
        }
    }

    [Fact]
    public async Task The_headers_alone_end_at_once_and_so_does_a_stream_when_the_service_ends()
    {
        using var http = new HttpClient { BaseAddress = served.Address, Timeout = Patience };
        using var asked = new HttpRequestMessage(HttpMethod.Head, "/v1/changes/stream");
        using (var head = await http.SendAsync(asked))
            Assert.Equal("text/event-stream", head.Content.Headers.ContentType!.MediaType);
        Assert.Equal(200, await served.StatusAsync("/health/live")); // on the same connection, perhaps
        using var open = await ListenAsync("");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await served.StopAsync();
        await Assert.ThrowsAsync<EndOfStreamException>(open.NextAsync);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Fact]
    public async Task The_same_question_is_read_once_whatever_the_order_of_its_parameters()
    {
        string[] questions = ["?type=STATUS_CHANGED&includeRegister=true&type=STUDY_ADDED", "?includeRegister=true&type=STUDY_ADDED&type=STATUS_CHANGED&type=STUDY_ADDED"];
        using var one = await ListenAsync(questions[0]);
        using var other = await ListenAsync(questions[1]);
        Assert.Equal(1, served.Service<EvidenceApi.Changes.ChangeStreams>().Questions);
        await database.ImportedAsync(State(1, "2021-01-05", "RECRUITING"));
        Assert.Equal(["STUDY_ADDED nct99000001", "STUDY_ADDED nct99000001"], [Short(await one.NextAsync()), Short(await other.NextAsync())]);
    }

    [Fact]
    public async Task A_proxy_is_asked_not_to_hold_the_stream_back()
    {
        using var http = new HttpClient { BaseAddress = served.Address };
        using var answer = await http.GetAsync(new Uri("/v1/changes/stream", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["no"], answer.Headers.GetValues("X-Accel-Buffering"));
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_study_is_meant_by_any_of_its_names_and_one_that_is_unknown_is_refused()
    {
        await database.ImportedAsync(State(1, "2021-01-05", "RECRUITING"), State(2, "2021-01-05", "RECRUITING"));
        using var one = await ListenAsync("?study=NCT99000002");
        await database.ImportedAsync(State(1, "2022-01-05", "COMPLETED"), State(2, "2022-01-05", "TERMINATED"));
        Assert.Equal("STATUS_CHANGED nct99000002", Short(await one.NextAsync()));
        Assert.Equal(400, await served.StatusAsync("/v1/changes/stream?study=nct99000003"));
    }

    [Fact]
    public async Task A_malformed_point_is_refused_and_a_stream_has_no_other_format()
    {
        Assert.Equal(400, await served.StatusAsync("/v1/changes/stream?since=yesterday"));
        Assert.Equal(400, await served.StatusAsync("/v1/changes?since=1-2-3"));
        Assert.Equal(400, await served.StatusAsync("/v1/changes?since=99999999999999999999"));
        Assert.Equal(200, await served.StatusAsync("/v1/changes?since=2026-01-31T12:00:00Z"));
    }

    private static System.Text.Json.Nodes.JsonObject State(int number, string updated, string status) =>
        MadeRecord.Of(number).Set("protocolSection.statusModule.lastUpdatePostDateStruct.date", updated).Set("protocolSection.statusModule.overallStatus", status);

    // As a client reads it: an event counts when its empty line has come.
    private static List<string> IdsIn(string text) =>
        [.. text.Split("\n\n").SkipLast(1).SelectMany(frame => frame.Split('\n')).Where(line => line.StartsWith("id: ", StringComparison.Ordinal)).Select(line => line["id: ".Length..])];

    private async Task<byte[]> BytesAsync(string? lastId, Func<string, bool> isEnough)
    {
        using var http = new HttpClient { BaseAddress = served.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/v1/changes/stream?includeRegister=true&since=1", UriKind.Relative));
        if (lastId is not null)
            request.Headers.Add("Last-Event-ID", lastId);
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var stream = await answer.Content.ReadAsStreamAsync();
        using var patience = new CancellationTokenSource(Patience);
        var (read, piece) = (new MemoryStream(), new byte[4096]);
        while (!isEnough(Encoding.UTF8.GetString(read.GetBuffer(), 0, (int)read.Length)))
            await read.WriteAsync(piece.AsMemory(0, await stream.ReadAsync(piece, patience.Token)), patience.Token);
        return read.ToArray();
    }

    private static string Short(HeardChange change) => $"{change.Type} {change.Study}";

    private async Task<StreamReaderOfChanges> ListenAsync(string query, string? lastId = null) => await StreamReaderOfChanges.OpenAsync(served.Address, query, lastId, Patience);
}
