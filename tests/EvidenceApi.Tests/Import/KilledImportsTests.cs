using System.Diagnostics;
using System.Globalization;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Import;

/// <summary>An import that dies goes on where it was, and ends where one that did not die ends.</summary>
public sealed class KilledImportsTests(ITestOutputHelper output)
{
    private static readonly int Records = TestSize.Of(usual: 150, full: 1500);

    private static readonly string Ended = string.Create(CultureInfo.InvariantCulture, $"{Records:N0} added, 0 changed, 0 unchanged, 0 could not be read");

    /// <summary>How many times an import is killed in all.</summary>
    private static readonly int Kills = TestSize.Of(usual: 3, full: 100);

    private const string Name = "killed_import";

    private const string Backends = $"select count(*) from pg_stat_activity where application_name = '{Name}'";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task An_import_that_is_killed_again_and_again_ends_with_the_content_of_one_that_was_not()
    {
        using var records = new ManyRecords(Records);
        var clean = await Databases.SmallAsync();
        var watch = Stopwatch.StartNew();
        using (var process = await AtWorkAsync(clean, records.File))
        {
            watch.Restart();
            await EndAsync(process, 0);
        }
        var time = watch.Elapsed;

        var (random, killed) = (new Random(20260101), 0);
        while (killed < Kills)
            killed += await KilledAsync(clean, records.File, random, time, killed);
        output.WriteLine($"killed {killed} times in all; a whole run took {time.TotalMilliseconds:0} ms");
    }

    /// <summary>Kills one import at random moments, each time over what the last left, until it has come to its end; returns how many times.</summary>
    private async Task<int> KilledAsync(TestDatabase clean, string file, Random random, TimeSpan time, int before)
    {
        var database = await Databases.SmallAsync();
        var (done, killed, lines) = (0L, 0, Array.Empty<string>());
        while (before + killed < Kills && !await EndedAsync(database))
        {
            using var process = await AtWorkAsync(database, file);
            if (killed % 3 == 2)
                await ProgressAsync(database, process, done);
            await Task.Delay(time * (random.NextDouble() / 2));
            process.Kill(); // SIGKILL, unless it has ended
            lines = await EndAsync(process, null);
            AssertGoesOn(lines, done);
            await GoneAsync(database);
            var now = await ManyRecords.AssertWholeBatchesAsync(database);
            Assert.InRange(now, done, Records);
            (done, killed) = (now, killed + 1);
        }
        output.WriteLine($"{killed} times, the last after {done} of {Records} entries");
        if (!await EndedAsync(database))
        {
            using var process = await AtWorkAsync(database, file);
            lines = await EndAsync(process, 0);
            AssertGoesOn(lines, done);
        }
        Assert.Contains(Ended, lines);
        await Imports.AssertSameContentAsync(clean, database);
        Assert.Equal(0, await database.AskAsync<long>("select count(*) from import_seen"));
        return killed;
    }

    private static Task<bool> EndedAsync(TestDatabase database) => database.AskAsync<bool>("select exists (select from import_run where finished_at is not null)");

    // A run that died at once has said nothing.
    private static void AssertGoesOn(string[] lines, long done)
    {
        if (done > 0 && lines.Length > 0)
            Assert.Equal($"an earlier run over the same files was broken off; going on after {done:N0} entries", lines[0]);
    }

    /// <summary>Starts an import, and returns when it has come to the database.</summary>
    private static async Task<Process> AtWorkAsync(TestDatabase database, string file)
    {
        var connection = new NpgsqlConnectionStringBuilder(database.Owner) { ApplicationName = Name }.ConnectionString;
        var folder = AppContext.BaseDirectory;
        string[] arguments =
        [
            // In this folder the seeder's libraries are those of the tests, and some of them come with the tests' runtime.
            "exec", "--runtimeconfig", Path.Combine(folder, "EvidenceApi.Tests.runtimeconfig.json"),
            "--depsfile", Path.Combine(folder, "EvidenceApi.Tests.deps.json"), Path.Combine(folder, "EvidenceApi.Seeder.dll"),
            "import", "ctgov", file, .. ManyRecords.BatchOf, "--connection", connection, "--db", Repository.PathOf("db"),
        ];
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var watch = Stopwatch.StartNew();
        while (await database.AskAsync<long>(Backends) == 0)
        {
            Assert.False(process.HasExited || watch.Elapsed > Patience, "the import does not come to the database");
            await Task.Delay(5);
        }
        return process;
    }

    // Every third is let alone until it has written a batch, so that the next ones go on.
    private static async Task ProgressAsync(TestDatabase database, Process process, long done)
    {
        while (!process.HasExited && await database.AskAsync<long>("select coalesce(max(entries_done), 0) from import_run") <= done)
            await Task.Delay(10);
    }

    private static async Task<string[]> EndAsync(Process process, int? code)
    {
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(code is null || process.ExitCode == code, text);
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    // The server takes note of a dead client in its own time.
    private static async Task GoneAsync(TestDatabase database)
    {
        var watch = Stopwatch.StartNew();
        while (await database.AskAsync<long>(Backends) > 0)
        {
            Assert.True(watch.Elapsed < Patience, "the server still works for a process that is dead");
            await Task.Delay(5);
        }
    }
}
