using System.Xml.Linq;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Records;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Changes;

/// <summary>The stream sends what a load says to whoever listens, and to whoever was away; nothing is lost and nothing comes twice.</summary>
public sealed class ChangeStreamTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private TestDatabase database = null!;

    private Served served = null!;

    public async Task InitializeAsync()
    {
        database = await Imports.SeededAsync();
        served = await Served.StartAsync(database);
    }

    public async Task DisposeAsync() => await served.DisposeAsync();

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
    public async Task A_study_is_meant_by_any_of_its_names_and_one_that_is_unknown_is_refused()
    {
        await database.ImportedAsync(State(1, "2021-01-05", "RECRUITING"), State(2, "2021-01-05", "RECRUITING"));
        using var one = await ListenAsync("?study=NCT99000002");
        await database.ImportedAsync(State(1, "2022-01-05", "COMPLETED"), State(2, "2022-01-05", "TERMINATED"));
        Assert.Equal("STATUS_CHANGED nct99000002", Short(await one.NextAsync()));
        Assert.Equal(400, await served.StatusAsync("/v1/changes/stream?study=nct99000003"));
    }

    [Fact]
    public async Task A_point_that_is_none_is_refused_and_a_stream_is_of_no_other_format()
    {
        Assert.Equal(400, await served.StatusAsync("/v1/changes/stream?since=yesterday"));
        Assert.Equal(400, await served.StatusAsync("/v1/changes?since=1-2-3"));
        Assert.Equal(400, await served.StatusAsync("/v1/changes?since=99999999999999999999"));
        Assert.Equal(200, await served.StatusAsync("/v1/changes?since=2026-01-31T12:00:00Z"));
    }

    [Fact]
    public async Task The_feed_has_the_latest_events_first_with_ids_that_stay()
    {
        await database.ImportedAsync(State(1, "2021-01-05", "RECRUITING"));
        await database.ImportedAsync(State(1, "2022-01-05", "COMPLETED"));
        XNamespace atom = "http://www.w3.org/2005/Atom";
        using var http = new HttpClient { BaseAddress = served.Address };
        var feed = XDocument.Parse(await http.GetStringAsync(new Uri("/v1/changes?format=atom&study=nct99000001", UriKind.Relative))).Root!;
        Assert.Equal(atom + "feed", feed.Name);
        var entries = feed.Elements(atom + "entry").ToList();
        Assert.Equal(["STATUS_CHANGED", "STUDY_ADDED"], entries.Select(entry => entry.Element(atom + "category")!.Attribute("term")!.Value));
        Assert.Equal(["tag:127.0.0.1,2026:changes/3-0", "tag:127.0.0.1,2026:changes/2-0"], entries.Select(entry => entry.Element(atom + "id")!.Value));
        Assert.Equal("Made-up trial 1: status changed, from RECRUITING to COMPLETED", entries[0].Element(atom + "title")!.Value);
        Assert.All([feed, .. entries], part => Assert.True(DateTimeOffset.TryParse(part.Element(atom + "updated")!.Value, out _)));
        Assert.EndsWith("/v1/studies/nct99000001", entries[0].Element(atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal);
    }

    private static System.Text.Json.Nodes.JsonObject State(int number, string updated, string status) =>
        MadeRecord.Of(number).Set("protocolSection.statusModule.lastUpdatePostDateStruct.date", updated).Set("protocolSection.statusModule.overallStatus", status);

    private static string Short(HeardChange change) => $"{change.Type} {change.Study}";

    private async Task<StreamReaderOfChanges> ListenAsync(string query, string? lastId = null) => await StreamReaderOfChanges.OpenAsync(served.Address, query, lastId, Patience);
}
