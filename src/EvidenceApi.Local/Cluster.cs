namespace EvidenceApi.Local;

/// <summary>PostgreSQL's own data folder: made by initdb, and configured afresh at each start.</summary>
internal static class Cluster
{
    internal const string Superuser = "postgres";

    internal static async Task CreateIfMissingAsync(
        ServerFolder folder, PostgresBinaries binaries, ServerAccount account, bool durable, CancellationToken cancellationToken)
    {
        if (Directory.Exists(folder.Cluster))
            return;
        await account.RunAsync("rm", ["-rf", "--", folder.Unfinished], cancellationToken); // of an initdb that was killed
        var result = await account.RunAsync(binaries.Initdb, Arguments(folder, durable), cancellationToken);
        if (result.ExitCode != 0)
            throw new PrivateServerException($"PostgreSQL could not make its data in {folder.Root}: {result.Reason}.");
        Directory.Move(folder.Unfinished, folder.Cluster);
    }

    /// <summary>The whole configuration is ours: no TCP, the socket in our folder, and trust for those who can enter that folder (mode 0700).</summary>
    internal static void Configure(ServerFolder folder, bool durable)
    {
        var onOff = durable ? "on" : "off";
        File.WriteAllText(Path.Combine(folder.Cluster, "pg_hba.conf"), "local all all trust\nlocal replication all trust\n");
        File.WriteAllText(Path.Combine(folder.Cluster, "postgresql.conf"), $"""
            listen_addresses = ''
            unix_socket_directories = '"{folder.Socket}"'
            unix_socket_permissions = 0700
            max_connections = 500
            max_wal_size = 1GB
            fsync = {onOff}
            synchronous_commit = {onOff}
            full_page_writes = {onOff}
            autovacuum = {onOff}
            log_line_prefix = '%m [%p] '

            """);
    }

    // Byte order sorts alike on every machine; the character type lets lower() know letters beyond ASCII.
    private static string[] Arguments(ServerFolder folder, bool durable)
    {
        string[] always =
        [
            "--pgdata", folder.Unfinished, "--username", Superuser, "--auth", "trust", "--encoding", "UTF8",
            "--locale", "C", "--lc-ctype", OperatingSystem.IsMacOS() ? "en_US.UTF-8" : "C.UTF-8", "--no-instructions",
        ];
        return durable ? always : [.. always, "--no-sync"];
    }
}
