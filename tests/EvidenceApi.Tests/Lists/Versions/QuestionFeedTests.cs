using System.Net;
using EvidenceApi.Tests.Http;
using EvidenceApi.Tests.Lists.Exports;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists.Versions;

/// <summary>A question as a feed: what people read in it, and what a reader of feeds that asks again and again gets.</summary>
public sealed class QuestionFeedTests
{
    [Fact]
    public async Task It_says_what_entered_left_and_changed_the_latest_first()
    {
        await using var service = await SmallService.StartAsync();
        await LoadedAsync(service, "Title 2", 2);
        await LoadedAsync(service, "Title 3", 3);

        var changed = await service.Http.FeedAsync("/v1/studies/changes?format=atom&design=RANDOMIZED_TRIAL&country=SE");
        AtomRules.AssertKept(changed);
        Assert.Equal("EvidenceApi: changes of studies with country=SE, design=RANDOMIZED_TRIAL", changed.Text("title"));
        Assert.Equal(
            [("CHANGED", "TRIAL changed: title from Title 2 to Title 3", "/studies/trial"), ("CHANGED", "TRIAL changed: title from Title 1 to Title 2", "/studies/trial")],
            changed.Entries().Select(entry => (entry.Kind(), entry.Text("title"), entry.Link())));
        Assert.Equal("tag:127.0.0.1,2026:/v1/studies/changes/3/trial?country=SE&design=RANDOMIZED_TRIAL", changed.Entries()[0].Text("id"));
        Assert.Equal("trial: title from Title 2 to Title 3. Dataset version 3.", changed.Entries()[0].Text("content"));
        Assert.Equal(
            await service.Database.AskAsync<DateTime>("select date_trunc('second', created_at) from dataset_version where version = 3"),
            DateTimeOffset.Parse(changed.Text("updated"), System.Globalization.CultureInfo.InvariantCulture).UtcDateTime);

        var came = await service.Http.FeedAsync("/v1/studies/changes?filter=title%3D%22Title%202%22&format=atom");
        Assert.Equal(
            [("LEFT", "TRIAL left: Title 2", "/v1/studies?filter=title%3D%22Title%202%22"), ("ENTERED", "TRIAL entered: Title 2", "/studies/trial")],
            came.Entries().Select(entry => (entry.Kind(), entry.Text("title"), entry.Link())));

        var results = (await service.Http.FeedAsync("/v1/results/changes?format=atom&includeUnverified=true&since=2")).Entries();
        Assert.All(results, entry => Assert.StartsWith("/v1/results/trial.", entry.Link(), StringComparison.Ordinal));
        Assert.All(results, entry => Assert.EndsWith("?includeUnverified=true", entry.Link(), StringComparison.Ordinal));
        Assert.Contains("study.title from Title 2 to Title 3", results[0].Text("title"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_question_has_the_same_ids_whatever_its_order_and_whatever_asks_for_the_format()
    {
        await using var service = await SmallService.StartAsync();
        await LoadedAsync(service, "Title 2", 2);
        using var byHeader = new HttpClient { BaseAddress = service.Http.BaseAddress, DefaultRequestHeaders = { { "Accept", "application/atom+xml" } } };
        FeedIds[] ids =
        [
            FeedIds.Of(await service.Http.FeedAsync("/v1/studies/changes?country=SE&country=GB&design=RANDOMIZED_TRIAL&format=atom")),
            FeedIds.Of(await service.Http.FeedAsync("/v1/studies/changes?format=atom&design=RANDOMIZED%5FTRIAL&country=GB&country=SE")),
            FeedIds.Of(await byHeader.FeedAsync("/V1/Studies/changes?design=RANDOMIZED_TRIAL&country=GB&country=SE&country=GB")),
        ];
        Assert.Single(ids.Distinct());
    }

    [Fact]
    public async Task A_load_of_something_else_leaves_it_as_it_is()
    {
        await using var service = await SmallService.StartAsync();
        const string studies = "/v1/studies/changes?format=atom", measures = "/v1/measures/changes?format=atom";
        var (ofStudies, ofMeasures) = (await service.AskAsync(studies), await service.AskAsync(measures));
        AtomRules.AssertKept(await service.Http.FeedAsync(measures)); // without entries
        await Task.Delay(1100); // Last-Modified has whole seconds only
        await LoadedAsync(service, "Title 2", 2);
        Assert.Equal(HttpStatusCode.NotModified, (await service.AskAsync(measures, ofMeasures.Tag)).Status);
        Assert.Equal(HttpStatusCode.NotModified, (await service.AskAsync(measures, since: ofMeasures.Headers["Last-Modified"])).Status);
        Assert.Equal(ofMeasures.Headers["Last-Modified"], (await service.AskAsync(measures)).Headers["Last-Modified"]);
        Assert.Equal(HttpStatusCode.OK, (await service.AskAsync(studies, ofStudies.Tag)).Status);
        Assert.Equal(HttpStatusCode.OK, (await service.AskAsync(studies, since: ofStudies.Headers["Last-Modified"])).Status);
    }

    [Fact]
    public async Task As_a_table_each_change_is_a_row()
    {
        await using var service = await SmallService.StartAsync();
        await LoadedAsync(service, "Title 2", 2);
        var row = Assert.Single(TableReader.Read((await service.AskAsync("/v1/studies/changes?since=1&format=csv")).Body));
        Assert.Equal(("trial", "CHANGED", "1", "2"), (row["id"], row["change"], row["since"], row["until"]));
        Assert.Contains("\"title\":\"Title 1\"", row["before"], StringComparison.Ordinal);
        Assert.Contains("\"title\":\"Title 2\"", row["after"], StringComparison.Ordinal);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(row["after"]))), row["afterSha256"]);
    }

    private static async Task LoadedAsync(SmallService service, string title, long version)
    {
        await service.LoadAsync(title);
        await service.KnowsAsync(version);
    }

    private sealed record FeedIds(string Feed, string Entries)
    {
        public static FeedIds Of(System.Xml.Linq.XElement feed) => new(feed.Text("id"), string.Join(' ', feed.Entries().Select(entry => entry.Text("id"))));
    }
}
