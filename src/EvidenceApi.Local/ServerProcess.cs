using System.Diagnostics;

namespace EvidenceApi.Local;

/// <summary>
/// The running server and the small shell that watches over it. The shell reads its standard input, which ends with this process however
/// this process ends (kill -9 included), and then stops the server.
/// </summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    // pg_ctl puts the server into a session of its own, so Ctrl-C reaches only the service, which closes before its database does.
    // The process id is compared before the stop, because by then another run may have started a server on the same data.
    private const string Watch = """
        trap '' INT TERM HUP
        "$0" start --silent --wait --timeout=60 -D "$1" -l "$2" </dev/null >/dev/null 2>&1 || { echo failed; exit 1; }
        read -r mine < "$1/postmaster.pid"
        echo "ready $mine"
        [ "$3" = watch ] || exit 0
        read -r line
        read -r now < "$1/postmaster.pid" && [ "$now" = "$mine" ] && exec "$0" stop --silent --wait --mode=fast -D "$1" >/dev/null 2>&1
        """;

    private readonly Process shell;
    private readonly ServerFolder folder;
    private readonly PostgresBinaries binaries;
    private readonly ServerAccount account;

    private ServerProcess(Process shell, int processId, ServerFolder folder, PostgresBinaries binaries, ServerAccount account)
    {
        this.shell = shell;
        this.folder = folder;
        this.binaries = binaries;
        this.account = account;
        ProcessId = processId;
    }

    /// <summary>The process id of the server itself, not of the shell.</summary>
    internal int ProcessId { get; }

    internal static async Task<ServerProcess> StartAsync(
        ServerFolder folder, PostgresBinaries binaries, ServerAccount account, bool watch, CancellationToken cancellationToken)
    {
        File.Delete(folder.Log);
        var shell = account.Start("/bin/sh", ["-c", Watch, binaries.PgCtl, folder.Cluster, folder.Log, watch ? "watch" : "leave"]);
        try
        {
            var answer = await shell.StandardOutput.ReadLineAsync(cancellationToken);
            if (answer?.Split(' ') is ["ready", var id] && int.TryParse(id, out var processId))
                return new ServerProcess(shell, processId, folder, binaries, account);
        }
        catch (OperationCanceledException)
        {
            shell.Dispose(); // closes its standard input: the shell stops what it started
            throw;
        }
        shell.Dispose();
        throw new PrivateServerException($"PostgreSQL did not start on {folder.Root}: {ReasonInLog(folder)}.");
    }

    public async ValueTask DisposeAsync()
    {
        shell.StandardInput.Close();
        await shell.WaitForExitAsync(CancellationToken.None);
        shell.Dispose();
        if (LeftOver.RunningServer(folder) is not null) // not watched, or the shell was killed
            await LeftOver.StopAsync(folder, binaries, account, CancellationToken.None);
    }

    private static string ReasonInLog(ServerFolder folder) =>
        File.Exists(folder.Log) ? ErrorText.Cause(File.ReadAllText(folder.Log)) : "it wrote no log";
}
