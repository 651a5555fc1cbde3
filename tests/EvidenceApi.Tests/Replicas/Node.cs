using System.Diagnostics;
using EvidenceApi.Local;
using EvidenceApi.Tests.Local;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Replicas;

/// <summary>One PostgreSQL server that can die and come back with its data.</summary>
public sealed class Node : IAsyncDisposable
{
    private const string Name = "evidence";

    private readonly ServerData data = new();

    private PrivateServer? server;

    // What a dead server leaves to be cleared up; some systems are slow to collect dead processes, and no test need wait for that.
    private Task cleared = Task.CompletedTask;

    /// <summary>What a connection string names as its host.</summary>
    public string Host => Path.Combine(data.Folder, "socket");

    internal TestDatabase Database => new($"Host={Host};Username=postgres;Database={Name};Pooling=false", $"Host={Host};Username=evidence_service;Database={Name}");

    public static async Task<Node> PrimaryAsync()
    {
        var primary = new Node();
        await primary.StartAsync();
        await primary.server!.CreateDatabaseAsync(Name, CancellationToken.None);
        return primary;
    }

    /// <summary>A streaming standby, begun with a copy of its primary.</summary>
    public static async Task<Node> StandbyOfAsync(Node primary)
    {
        var standby = new Node();
        var account = ServerAccount.Current();
        using (var folder = await ServerFolder.OpenAsync(standby.data.Folder, account, CancellationToken.None))
        {
            string[] copy =
            [
                "--host", primary.Host, "--username", Cluster.Superuser, "--pgdata", folder.Cluster,
                "--write-recovery-conf", "--wal-method", "stream", "--checkpoint", "fast", "--no-sync",
            ];
            var copied = await account.RunAsync(Path.Combine(PostgresBinaries.Find().Folder, "pg_basebackup"), copy, CancellationToken.None);
            Assert.True(copied.ExitCode == 0, copied.Error);
            // Five seconds between attempts to reach a primary that is away are long in a test.
            await File.AppendAllTextAsync(Path.Combine(folder.Cluster, "postgresql.auto.conf"), "wal_retrieve_retry_interval = '100ms'\n");
        }
        await standby.StartAsync();
        return standby;
    }

    /// <summary>Starts it, unless it runs.</summary>
    public async Task StartAsync()
    {
        await cleared;
        server ??= await data.StartAsync();
    }

    /// <summary>All its processes end at once, by SIGKILL, as when its machine fails.</summary>
    public async Task KillAsync()
    {
        var children = await Database.AskAsync<int[]>("select array_agg(pid) from pg_stat_activity where pid <> pg_backend_pid()");
        foreach (var process in children.Prepend(server!.ProcessId))
            Kill(process);
        cleared = server.DisposeAsync().AsTask();
        server = null;
    }

    public async ValueTask DisposeAsync()
    {
        await cleared;
        if (server is not null)
            await server.DisposeAsync();
        data.Dispose();
    }

    private static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (ArgumentException)
        {
            // it ended by itself meanwhile
        }
    }
}
