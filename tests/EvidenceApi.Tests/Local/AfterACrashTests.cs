using System.Diagnostics;
using System.Globalization;
using EvidenceApi.Local;
using static EvidenceApi.Tests.Local.ServerData;

namespace EvidenceApi.Tests.Local;

public sealed class AfterACrashTests
{
    [Fact]
    public async Task A_server_that_was_killed_starts_again_with_its_data()
    {
        using var data = new ServerData();
        await using (var server = await data.StartAsync())
        {
            await server.CreateDatabaseAsync("kept", CancellationToken.None);
            Process.GetProcessById(server.ProcessId).Kill();
        }
        Assert.True(File.Exists(data.PidFile));

        await using var again = await data.StartAsync();
        Assert.Equal("kept", await AskAsync(again.OwnerConnectionString("kept"), "select current_database()"));
    }

    [Fact]
    public async Task A_server_that_was_left_running_is_replaced()
    {
        using var data = new ServerData();
        var left = await LeaveRunningAsync(data);

        await using var next = await data.StartAsync();
        Assert.NotEqual(left, next.ProcessId);
        Assert.Equal(1L, await AskAsync(next.OwnerConnectionString("postgres"), "select count(*) from pg_stat_activity where pid = pg_backend_pid()"));
    }

    [Fact]
    public async Task A_process_that_now_has_the_id_of_a_dead_server_is_left_alone()
    {
        using var data = new ServerData();
        await (await data.StartAsync()).DisposeAsync();
        using var stranger = Process.Start("sleep", "60");
        await File.WriteAllLinesAsync(data.PidFile, [stranger.Id.ToString(CultureInfo.InvariantCulture), data.Cluster, "1", "5432", "", "", "0 0", "ready"]);

        await (await data.StartAsync()).DisposeAsync();
        Assert.False(stranger.HasExited);
        stranger.Kill();
    }

    [Fact]
    public async Task The_folder_of_a_dead_test_run_is_swept_at_the_next_start()
    {
        using var data = new ServerData();
        using var dead = Process.Start("true");
        await dead.WaitForExitAsync();
        var folder = data.Folder.Replace($"-{Environment.ProcessId}-", $"-{dead.Id}-", StringComparison.Ordinal);
        await (await StartAsync(folder)).DisposeAsync();
        Assert.True(Directory.Exists(folder));

        await TemporaryFolders.SweepAsync(PostgresBinaries.Find(), ServerAccount.Current(), CancellationToken.None);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task Several_sweepers_at_once_do_not_disturb_each_other()
    {
        using var data = new ServerData();
        using var dead = Process.Start("true");
        await dead.WaitForExitAsync();
        var folder = data.Folder.Replace($"-{Environment.ProcessId}-", $"-{dead.Id}-", StringComparison.Ordinal);
        var folders = new[] { folder, folder[..^1] + (folder[^1] == '0' ? '1' : '0') };
        foreach (var one in folders)
            await (await StartAsync(one)).DisposeAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            Task.Run(() => TemporaryFolders.SweepAsync(PostgresBinaries.Find(), ServerAccount.Current(), CancellationToken.None))));
        Assert.All(folders, one => Assert.False(Directory.Exists(one)));
    }

    /// <summary>A server whose starter has gone without stopping it; returns its process id.</summary>
    private static async Task<int> LeaveRunningAsync(ServerData data)
    {
        await (await data.StartAsync()).DisposeAsync();
        var account = ServerAccount.Current();
        using var folder = await ServerFolder.OpenAsync(data.Folder, account, CancellationToken.None);
        return (await ServerProcess.StartAsync(folder, PostgresBinaries.Find(), account, watch: false, CancellationToken.None)).ProcessId;
    }
}
