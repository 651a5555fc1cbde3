using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Http;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Changes;

/// <summary>Events as a feed: its rules, and what a reader of feeds that asks again and again gets.</summary>
public sealed class FeedTests : IAsyncLifetime
{
    // Last-Modified has whole seconds only.
    private static readonly TimeSpan NextSecond = TimeSpan.FromSeconds(1.1);

    private TestDatabase database = null!;

    private Served served = null!;

    private HttpClient http = null!;

    public async ValueTask InitializeAsync()
    {
        database = await Databases.SmallAsync();
        served = await Served.StartAsync(database);
        http = new HttpClient { BaseAddress = served.Address };
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await served.DisposeAsync();
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    public async Task A_load_of_something_else_leaves_a_feed_as_it_is_and_one_of_its_study_does_not(string encoding)
    {
        const string feed = "/v1/changes?format=atom&study=nct99000001&study=trial"; // long enough to be compressed
        http.DefaultRequestHeaders.Add("Accept-Encoding", encoding);
        await database.ImportedAsync(State(1, "2021-01-05", "RECRUITING"));
        await KnowsAsync(2);
        var first = await http.AskAsync(feed);
        Assert.Equal(encoding == "gzip" ? encoding : null, first.Headers.GetValueOrDefault("Content-Encoding"));
        Assert.Equal((304, 304), await AgainAsync());

        await Task.Delay(NextSecond);
        await database.ImportedAsync(State(2, "2021-01-05", "RECRUITING"));
        await KnowsAsync(3);
        Assert.Equal((304, 304), await AgainAsync());
        var same = await http.AskAsync(feed);
        Assert.Equal((first.Tag, first.Headers["Last-Modified"], 3L), (same.Tag, same.Headers["Last-Modified"], same.Version));

        await Task.Delay(NextSecond);
        await database.ImportedAsync(State(1, "2022-01-05", "COMPLETED"));
        await KnowsAsync(4);
        Assert.Equal((200, 200), await AgainAsync());
        var changed = await http.AskAsync(feed);
        Assert.NotEqual((first.Tag, first.Headers["Last-Modified"]), (changed.Tag, changed.Headers["Last-Modified"]));

        async Task<(int ByTag, int ByDate)> AgainAsync() =>
            ((int)(await http.AskAsync(feed, first.Tag)).Status, (int)(await http.AskAsync(feed, since: first.Headers["Last-Modified"])).Status);
    }

    [Fact]
    public async Task A_feed_that_names_the_host_of_the_request_is_another_for_another_host()
    {
        await database.ImportedAsync(State(1, "2021-01-05", "RECRUITING"));
        await KnowsAsync(2);
        const string feed = "/v1/changes?format=atom&study=nct99000001";
        var here = await http.AskAsync(feed);
        using var elsewhere = new HttpClient { BaseAddress = served.Address, DefaultRequestHeaders = { Host = "evidence.example" } };
        var there = await elsewhere.AskAsync(feed);
        Assert.Contains("http://evidence.example/v1/studies/nct99000001", there.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.AskAsync(feed, here.Tag)).Status);
        Assert.Equal(HttpStatusCode.NotModified, (await elsewhere.AskAsync(feed, there.Tag)).Status);
    }

    [Theory]
    [InlineData("evidence.example:99999")]
    [InlineData("[::1")]
    [InlineData("")]
    public async Task A_malformed_host_is_refused_or_not_named(string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(served.Address.Host, served.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET /v1/changes?format=atom HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        Assert.Matches("^HTTP/1.1 (200|400) ", await reader.ReadLineAsync());
    }

    [Fact]
    public async Task What_a_table_says_beside_its_rows_is_said_from_memory_too()
    {
        const string table = "/v1/studies?format=csv&phenotype=SPMS";
        await KnowsAsync(1);
        var (first, again) = (await http.AskAsync(table), await http.AskAsync(table));
        Assert.True(first.Headers.ContainsKey("Not-Coded"));
        Assert.Equal((first.Headers["Not-Coded"], first.Headers["Content-Disposition"], first.Body), (again.Headers["Not-Coded"], again.Headers["Content-Disposition"], again.Body));
    }

    [Fact]
    public async Task The_feed_keeps_the_rules_of_Atom()
    {
        await database.ImportedAsync(State(1, "2021-01-05", "RECRUITING"), State(2, "2021-01-05", "RECRUITING"));
        await database.ImportedAsync(State(1, "2022-01-05", "COMPLETED"));
        var feed = await http.FeedAsync("/v1/changes?format=atom&includeRegister=true&since=1");
        AtomRules.AssertKept(feed);
        Assert.Equal(3, feed.Entries().Count);
    }

    [Fact]
    public async Task The_feed_has_the_latest_events_first_with_ids_that_stay()
    {
        await database.ImportedAsync(State(1, "2021-01-05", "RECRUITING"));
        await database.ImportedAsync(State(1, "2022-01-05", "COMPLETED"));
        var feed = await http.FeedAsync("/v1/changes?type=STUDY_ADDED&format=atom&study=nct99000001&type=STATUS_CHANGED");
        Assert.Equal("tag:127.0.0.1,2026:/v1/changes?study=nct99000001&type=STATUS_CHANGED&type=STUDY_ADDED", feed.Text("id"));
        var entries = feed.Entries();
        Assert.Equal(["STATUS_CHANGED", "STUDY_ADDED"], entries.Select(AtomRules.Kind));
        Assert.Equal(["tag:127.0.0.1,2026:changes/3-0", "tag:127.0.0.1,2026:changes/2-0"], entries.Select(entry => entry.Text("id")));
        Assert.Equal("Made-up trial 1: status changed, from RECRUITING to COMPLETED", entries[0].Text("title"));
        Assert.Equal("/v1/studies/nct99000001", entries[0].Link());
    }

    [Fact]
    public async Task A_character_that_XML_does_not_have_is_left_out()
    {
        await database.ImportedAsync(State(1, "2021-01-05", "RECRUITING").Set("protocolSection.identificationModule.briefTitle", "A\u0001 <b> & \uffff\U0001F9E0 title"));
        var feed = await http.FeedAsync("/v1/changes?format=atom&study=nct99000001");
        Assert.Equal("A <b> & \U0001F9E0 title: study added", Assert.Single(feed.Entries()).Text("title"));
    }

    private static JsonObject State(int number, string updated, string status) =>
        MadeRecord.Of(number).Set("protocolSection.statusModule.lastUpdatePostDateStruct.date", updated).Set("protocolSection.statusModule.overallStatus", status);

    private async Task KnowsAsync(long version)
    {
        for (var end = DateTime.UtcNow.AddSeconds(20); (await http.AskAsync("/v1/measures")).Version < version; await Task.Delay(20))
            Assert.True(DateTime.UtcNow < end, $"version {version} is not known");
    }
}
