
namespace EvidenceApi.Tests.Replicas;

/// <summary>Nodes die and come back under load: no request fails, and every response is right.</summary>
[Collection(nameof(ReplicasCollection))]
public sealed class FailingNodesTests(ReplicatedService service, ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly TimeSpan AWhile = TimeSpan.FromSeconds(0.5);

    // The recheck of a node that was away, and a little more for a busy machine.
    private static readonly TimeSpan Soon = ReplicatedService.Recheck + TimeSpan.FromSeconds(6);

    public async ValueTask InitializeAsync() => await service.WholeAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Reads_go_to_the_standby()
    {
        var before = DateTime.UtcNow;
        await using (var load = await Load.StartAsync(await service.ServeAsync())) // by a service that has seen no failure yet
        {
            await Task.Delay(AWhile);
            await load.StopAsync();
            Assert.Empty(load.Failures);
        }
        Assert.InRange(await ReplicatedService.StatementsAsync(service.Standby, before), 1, long.MaxValue);
        Assert.Equal(0, await ReplicatedService.StatementsAsync(service.Primary, before));
    }

    [Fact]
    public async Task A_standby_that_dies_under_load_costs_no_request_and_is_used_again_when_it_is_back()
    {
        await using var load = await Load.StartAsync(service.Http);
        await Task.Delay(AWhile);
        await service.Standby.KillAsync();
        var killed = DateTime.UtcNow;
        await ReplicatedService.UntilAsync("the primary is asked", async () => await ReplicatedService.StatementsAsync(service.Primary, killed) > 0);

        await service.Standby.StartAsync();
        var back = await service.UntilStandbyRespondsAsync();
        await load.StopAsync();
        output.WriteLine($"Standby killed: {load}; back, it answered after {back.TotalSeconds:0.0} s");
        Assert.Empty(load.Failures);
        Assert.True(back < Soon, $"the standby was asked again after {back.TotalSeconds:0.0} s");
    }

    [Fact]
    public async Task Reads_go_on_without_the_primary_even_when_the_standby_breaks_all_connections_off()
    {
        await using var load = await Load.StartAsync(service.Http);
        await Task.Delay(AWhile);
        await service.Primary.KillAsync();
        var answers = load.Answers;
        await Task.Delay(AWhile);
        // The standby looks lost too for a moment, though it can be reached again at once.
        await service.Standby.Database.RunAsync("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'evidence-api'");
        await Task.Delay(AWhile);
        await load.StopAsync();
        output.WriteLine($"Primary killed: {load}");
        Assert.Empty(load.Failures);
        Assert.True(load.Answers > answers);
    }

    [Fact]
    public async Task A_statement_that_blocks_replication_is_run_again()
    {
        await SetStreamingDelayAsync("= 0");
        const string conflicts = "select confl_lock from pg_stat_database_conflicts where datname = 'evidence'";
        var before = await service.Standby.Database.AskAsync<long>(conflicts);
        await using var load = await Load.StartAsync(service.Http);
        var cancelled = 0L;
        for (var change = 0; change < 8 || (cancelled == 0 && change < 100); change++)
        {
            // Each statement reads the first. One after the other: a reader of both would lock them the other way round.
            foreach (var table in new[] { "dataset_version", "study" })
                await service.Primary.Database.RunAsync($"begin; lock table {table} in access exclusive mode; commit");
            await Task.Delay(100);
            cancelled = await service.Standby.Database.AskAsync<long>(conflicts) - before;
        }
        await load.StopAsync();
        await SetStreamingDelayAsync("to default");
        cancelled = await service.Standby.Database.AskAsync<long>(conflicts) - before;
        output.WriteLine($"{cancelled} statements were cancelled for replication: {load}");
        Assert.Empty(load.Failures);
        Assert.InRange(cancelled, 1, long.MaxValue);
    }

    // How long the standby lets a statement block what it has to replay; half a minute by default.
    private async Task SetStreamingDelayAsync(string value)
    {
        await service.Standby.Database.RunAsync($"alter system set max_standby_streaming_delay {value}");
        await service.Standby.Database.RunAsync("select pg_reload_conf()");
    }
}
