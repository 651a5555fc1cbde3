using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace EvidenceApi.Tests.Replicas;

/// <summary>A standby that lags holds another dataset version than its primary; what a client sees is one of them, and the headers say which.</summary>
[Collection(nameof(ReplicasCollection))]
public sealed class LaggingStandbyTests(ReplicatedService service) : IAsyncLifetime
{
    private const string OldTitle = "Cells against drugs";

    private const string NewTitle = "Cells against drugs, corrected";

    private long older;

    private long newer;

    public async ValueTask InitializeAsync()
    {
        await service.WholeAsync();
        older = await VersionAsync(service.Standby);
        await service.Standby.Database.RunAsync("select pg_wal_replay_pause()");
        await service.SeedTitleAsync(OldTitle, NewTitle);
        newer = await VersionAsync(service.Primary);
    }

    public async ValueTask DisposeAsync()
    {
        await service.Standby.Database.RunAsync("select pg_wal_replay_resume()");
        await service.SeedTitleAsync(NewTitle, OldTitle);
    }

    [Fact]
    public async Task Every_response_is_of_the_version_that_its_node_has()
    {
        Assert.Equal([older, newer], new[] { await VersionAsync(service.Standby), await VersionAsync(service.Primary) });
        var titles = new Dictionary<long, string> { [older] = OldTitle, [newer] = NewTitle };
        var seen = new HashSet<long>();
        await Parallel.ForAsync(0, 200, async (_, _) =>
        {
            var (version, index) = await AskAsync(service.AnyNode, "/v1");
            Assert.Equal(version, index["datasetVersion"]!.GetValue<long>());
            var (of, study) = await AskAsync(service.AnyNode, "/v1/studies/trial");
            Assert.Equal(titles[of], study["title"]!.ToString());
            lock (seen)
                seen.Add(of);
        });
        Assert.Equal(2, seen.Count);
    }

    [Fact]
    public async Task Where_the_standby_is_preferred_its_version_is_served_until_it_has_caught_up()
    {
        for (var request = 0; request < 20; request++)
            Assert.Equal(older, (await AskAsync(service.Http, "/v1")).Version);
        await service.Standby.Database.RunAsync("select pg_wal_replay_resume()");
        await ReplicatedService.UntilAsync("the new version is answered", async () => (await AskAsync(service.Http, "/v1")).Version == newer);
        Assert.Equal(NewTitle, (await AskAsync(service.Http, "/v1/studies/trial")).Body["title"]!.ToString());
    }

    [Fact]
    public async Task A_consistent_walk_is_refused_on_a_node_that_has_another_version()
    {
        var page = await AskAsync(service.AnyNode, "/v1/results?pageSize=1&consistent=true");
        var statuses = new ConcurrentBag<int>();
        await Parallel.ForAsync(0, 40, async (_, stop) => // at once, because one after the other may meet the same node each time
        {
            using var next = await service.AnyNode.GetAsync(new Uri(page.Body["next"]!.ToString(), UriKind.Relative), stop);
            statuses.Add((int)next.StatusCode);
            if (next.IsSuccessStatusCode)
                Assert.Equal(page.Version, VersionOf(next));
            else
                Assert.Equal("/problems/dataset-changed", JsonNode.Parse(await next.Content.ReadAsStringAsync(stop))!["type"]!.ToString());
        });
        Assert.Equal([200, 410], statuses.Distinct().Order());
    }

    [Fact]
    public async Task A_walk_over_both_nodes_says_where_it_crossed_a_version()
    {
        var page = await AskAsync(service.AnyNode, "/v1/results?pageSize=1");
        var crossed = new ConcurrentBag<bool>();
        await Parallel.ForAsync(0, 40, async (_, _) =>
        {
            var (version, body) = await AskAsync(service.AnyNode, page.Body["next"]!.ToString());
            Assert.Equal(version == page.Version ? null : page.Version, body["beganInVersion"]?.GetValue<long>());
            crossed.Add(version != page.Version);
        });
        Assert.Equal([false, true], crossed.Distinct().Order());
    }

    private static Task<long> VersionAsync(Node node) => node.Database.AskAsync<long>("select version from current_dataset");

    private static async Task<(long Version, JsonNode Body)> AskAsync(HttpClient http, string url)
    {
        using var answer = await http.GetAsync(new Uri(url, UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, $"{url} answered {(int)answer.StatusCode}");
        return (VersionOf(answer), JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    private static long VersionOf(HttpResponseMessage answer) =>
        long.Parse(Assert.Single(answer.Headers.GetValues("Dataset-Version")), CultureInfo.InvariantCulture);
}
