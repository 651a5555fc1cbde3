using System.Diagnostics;
using System.Globalization;
using EvidenceApi.Tests.Seeds;
using EvidenceApi.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace EvidenceApi.Tests.Replicas;

/// <summary>A primary, its streaming standby, and two services over both: one that prefers the standby, as usual, and one that reads from any node.</summary>
public sealed class ReplicatedService : IAsyncLifetime
{
    /// <summary>How soon a node that was away is asked again; five seconds by default, less here to save time.</summary>
    public static readonly TimeSpan Recheck = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SeedFolder seeds = SeedFolder.Valid();

    private readonly List<WebApplication> apps = [];

    public Node Primary { get; private set; } = null!;

    public Node Standby { get; private set; } = null!;

    /// <summary>Prefers the standby.</summary>
    public HttpClient Http { get; private set; } = null!;

    /// <summary>Takes the nodes in turn.</summary>
    public HttpClient AnyNode { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Primary = await Node.PrimaryAsync();
        await SeederRuns.SucceedAsync("migrate", "--connection", Primary.Database.Owner);
        await SeedAsync();
        Standby = await Node.StandbyOfAsync(Primary);
        Http = await ServeAsync();
        AnyNode = await ServeAsync("Target Session Attributes=any");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var app in apps)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }
        if (Standby is not null)
            await Standby.DisposeAsync();
        if (Primary is not null)
            await Primary.DisposeAsync();
        seeds.Dispose();
    }

    /// <summary>Loads the seeds into the primary.</summary>
    public async Task SeedAsync() => await SeederRuns.SucceedAsync("seed", "--connection", Primary.Database.Owner, "--seeds", seeds.Path);

    /// <summary>Loads a dataset in which the study has another title, and so makes a new dataset version.</summary>
    public async Task SeedTitleAsync(string before, string after)
    {
        seeds.Change($"    title: {before}\n    acronym", $"    title: {after}\n    acronym");
        await SeedAsync();
    }

    /// <summary>Both nodes run and hold the same, and the service reads from the standby: what every test begins with.</summary>
    public async Task WholeAsync()
    {
        await Primary.StartAsync();
        await Standby.StartAsync();
        await UntilAsync("the standby has caught up", async () =>
            await Standby.Database.AskAsync<bool>($"select pg_last_wal_replay_lsn() >= '{await Primary.Database.AskAsync<string>("select pg_current_wal_lsn()::text")}'"));
        await UntilStandbyRespondsAsync();
    }

    /// <summary>Returns the time that it took until the standby was asked again.</summary>
    public async Task<TimeSpan> UntilStandbyRespondsAsync() => await UntilAsync("the standby answers", async () =>
    {
        var before = DateTime.UtcNow;
        using var answer = await Http.GetAsync(new Uri("/v1", UriKind.Relative));
        return await StatementsAsync(Standby, before) > 0;
    });

    /// <summary>How many connections of the service to a node have read evidence since a moment.</summary>
    public static Task<long> StatementsAsync(Node node, DateTime since) => node.Database.AskAsync<long>($"""
        select count(*)
        from pg_stat_activity
        where application_name = 'evidence-api'
          and query like 'select dataset.version %'
          and query_start > '{since.ToString("O", CultureInfo.InvariantCulture)}'
        """);

    public static async Task<TimeSpan> UntilAsync(string what, Func<Task<bool>> holds)
    {
        var watch = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(watch.Elapsed < Patience, $"waited {watch.Elapsed.TotalSeconds:0} s until {what}");
            await Task.Delay(20);
        }
        return watch.Elapsed;
    }

    /// <summary>Another service over both nodes. It has no response cache, so that every request reaches a node.</summary>
    public async Task<HttpClient> ServeAsync(string options = "")
    {
        var hosts = $"Host={Primary.Host},{Standby.Host};Username=evidence_service;Database=evidence;Host Recheck Seconds={Recheck.TotalSeconds};{options}";
        string[] args = ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Critical", "--Evidence:ResponseCacheBytes", "0", .. NoLimits.Settings];
        var app = EvidenceService.Build(args, hosts);
        apps.Add(app);
        await app.StartAsync();
        return new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }
}
