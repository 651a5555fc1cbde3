using System.Diagnostics;
using EvidenceApi.Tests.Seeds;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Loading;

/// <summary>A load is there wholly or not at all, at whatever moment its process dies.</summary>
public sealed class KilledTests(ITestOutputHelper output)
{
    private static readonly int Kills = TestSize.Of(usual: 4, full: 100);

    private const string Name = "killed_seeder";

    private const string Backends = $"select count(*) from pg_stat_activity where application_name = '{Name}'";

    private const string OpenTransaction = $"select count(*) > 0 from pg_stat_activity where application_name = '{Name}' and xact_start is not null";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_seeder_that_is_killed_leaves_the_last_whole_version()
    {
        using var small = SeedFolder.Valid();
        using var changed = SeedFolder.Valid();
        changed.Change("id: trial\n    title: Cells against drugs", "id: trial\n    title: Drugs against cells");
        string[] seeds = [small.Path, TestSize.IsFull ? Repository.PathOf("seeds") : changed.Path];
        Load[] clean = [await CleanAsync(seeds[0]), await CleanAsync(seeds[1])];
        Assert.NotEqual(clean[0].Digest, clean[1].Digest);

        var database = await Databases.MigratedAsync();
        await SeederRuns.SucceedAsync("seed", "--connection", database.Owner, "--seeds", seeds[0]);
        var (stored, beforeCommit, inTransaction) = (0, 0, 0);
        // One moment at random in each equal part of a run, and a little beyond its end, in a random order.
        var random = new Random(20260101);
        var moments = Enumerable.Range(0, Kills).Select(part => (part + random.NextDouble()) / Kills * 1.1).ToArray();
        random.Shuffle(moments);
        foreach (var moment in moments)
        {
            var next = 1 - stored; // the other seeds than those that are there, so that every run has all to write
            var version = await database.VersionAsync();
            var open = await KillAsync(database, seeds[next], clean[next].Time * moment);

            var after = await database.VersionAsync();
            Assert.InRange(after, version, version + 1);
            if (after > version)
                stored = next;
            else
                (beforeCommit, inTransaction) = (beforeCommit + 1, inTransaction + (open ? 1 : 0));
            Assert.Equal(clean[stored].Digest, await database.StoredDigestAsync());
            Assert.Equal(clean[stored].Digest, await database.DigestAsync());
            Assert.Equal(clean[stored].Rows, await database.RowsAsync());
        }
        output.WriteLine($"{Kills} killed: {beforeCommit} before the commit, {inTransaction} of these in the open transaction; "
            + $"a whole run took {clean[0].Time.TotalMilliseconds:0} and {clean[1].Time.TotalMilliseconds:0} ms");
        Assert.InRange(beforeCommit, 1, Kills);
    }

    /// <summary>Loads into a database of its own without a mishap, and measures.</summary>
    private static async Task<Load> CleanAsync(string seeds)
    {
        var database = await Databases.MigratedAsync();
        var watch = Stopwatch.StartNew();
        using var process = Start(database, seeds);
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var time = watch.Elapsed;
        Assert.True(process.ExitCode == 0, text);
        return new Load(await database.DigestAsync(), await database.RowsAsync(), time);
    }

    /// <summary>Kills a run after a time, and returns whether it had a transaction open. When this returns, the server has noticed.</summary>
    private static async Task<bool> KillAsync(TestDatabase database, string seeds, TimeSpan time)
    {
        using var process = Start(database, seeds);
        await Task.Delay(time);
        var open = await database.AskAsync<bool>(OpenTransaction);
        process.Kill(); // SIGKILL
        await process.WaitForExitAsync();
        var watch = Stopwatch.StartNew();
        while (await database.AskAsync<long>(Backends) > 0)
        {
            Assert.True(watch.Elapsed < Patience, "the server still works for a process that is dead");
            await Task.Delay(5);
        }
        return open;
    }

    private static Process Start(TestDatabase database, string seeds)
    {
        var connection = new NpgsqlConnectionStringBuilder(database.Owner) { ApplicationName = Name }.ConnectionString;
        var folder = AppContext.BaseDirectory;
        string[] arguments =
        [
            // In this folder the seeder's libraries are those of the tests, and some of them come with the tests' runtime.
            "exec", "--runtimeconfig", Path.Combine(folder, "EvidenceApi.Tests.runtimeconfig.json"),
            "--depsfile", Path.Combine(folder, "EvidenceApi.Tests.deps.json"), Path.Combine(folder, "EvidenceApi.Seeder.dll"),
            "seed", "--connection", connection, "--seeds", seeds, "--db", Repository.PathOf("db"),
        ];
        return Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
    }

    private sealed record Load(string Digest, IReadOnlyDictionary<string, string> Rows, TimeSpan Time);
}
