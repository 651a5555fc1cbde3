using Npgsql;

namespace EvidenceApi.Local;

/// <summary>
/// A private PostgreSQL, started from the machine's programs, reachable only through a unix socket in its folder. It never runs as root.
/// Everything that can go wrong outside this program is a <see cref="PrivateServerException"/> with a sentence for a person.
/// </summary>
public sealed class PrivateServer : IAsyncDisposable
{
    private const string Service = "evidence_service";

    // The reader's own migration makes evidence_reader too, whichever comes first.
    private const string Logins = """
        do $$
        begin
            if not exists (select from pg_roles where rolname = 'evidence_reader') then
                create role evidence_reader nologin;
            end if;
            if not exists (select from pg_roles where rolname = 'evidence_service') then
                create role evidence_service login in role evidence_reader;
            end if;
        end
        $$
        """;

    private readonly ServerFolder folder;
    private readonly ServerAccount account;
    private readonly bool temporary;
    private ServerProcess? process;

    private PrivateServer(ServerFolder folder, ServerAccount account, bool temporary)
    {
        this.folder = folder;
        this.account = account;
        this.temporary = temporary;
    }

    /// <summary>The folder that holds the data, the socket and the server's log.</summary>
    public string DataFolder => folder.Root;

    /// <summary>The process id of the server.</summary>
    public int ProcessId => process?.ProcessId ?? 0;

    /// <summary>Starts the server, on the data of an earlier run where there are any, and waits until it accepts connections.</summary>
    /// <exception cref="PrivateServerException">There is no PostgreSQL, or the folder is in use, broken, full or not allowed.</exception>
    public static async Task<PrivateServer> StartAsync(PrivateServerOptions options, CancellationToken cancellationToken)
    {
        var account = ServerAccount.Current();
        var binaries = PostgresBinaries.Find();
        await TemporaryFolders.SweepAsync(binaries, account, cancellationToken);
        var temporary = options is { DataFolder: null, Durable: false };
        var path = temporary ? TemporaryFolders.NewName() : options.DataFolder ?? DefaultFolder.Choose();
        var folder = await ServerFolder.OpenAsync(path, account, cancellationToken);
        var server = new PrivateServer(folder, account, temporary);
        try
        {
            await server.StartAsync(PostgresBinaries.Find(folder.MadeBy()), options, cancellationToken);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>For the migrator and for tests: the superuser, through the socket.</summary>
    public string OwnerConnectionString(string database) => ConnectionString(Cluster.Superuser, database);

    /// <summary>For the service: the login evidence_service, which may do what evidence_reader may.</summary>
    public string ReaderConnectionString(string database) => ConnectionString(Service, database);

    /// <summary>Makes an empty database, unless there is one of this name.</summary>
    public async Task CreateDatabaseAsync(string database, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(OwnerConnectionString("postgres"));
        await using var find = source.CreateCommand("select 1 from pg_database where datname = $1");
        find.Parameters.Add(new NpgsqlParameter { Value = database });
        if (await find.ExecuteScalarAsync(cancellationToken) is not null)
            return;
        var quoted = $"\"{database.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        await using var create = source.CreateCommand($"create database {quoted}");
        await create.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Stops the server in an orderly way and frees its folder; a temporary folder goes too.</summary>
    public async ValueTask DisposeAsync()
    {
        if (process is not null)
            await process.DisposeAsync();
        process = null;
        folder.Dispose();
        if (temporary)
            await TemporaryFolders.RemoveAsync(folder.Root, account);
    }

    private async Task StartAsync(PostgresBinaries binaries, PrivateServerOptions options, CancellationToken cancellationToken)
    {
        await LeftOver.ClearAsync(folder, binaries, account, cancellationToken);
        await Cluster.CreateIfMissingAsync(folder, binaries, account, options.Durable, cancellationToken);
        Cluster.Configure(folder, options.Durable);
        process = await ServerProcess.StartAsync(folder, binaries, account, options.ParentWatch, cancellationToken);
        await using var source = NpgsqlDataSource.Create(OwnerConnectionString("postgres"));
        await using var logins = source.CreateCommand(Logins);
        await logins.ExecuteNonQueryAsync(cancellationToken);
    }

    private string ConnectionString(string user, string database) =>
        new NpgsqlConnectionStringBuilder { Host = folder.Socket, Username = user, Database = database }.ConnectionString;
}
