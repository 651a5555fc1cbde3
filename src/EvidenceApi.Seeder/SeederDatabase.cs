using System.Net.Sockets;
using Dapper;
using EvidenceApi.Seeder.Migrations;
using Npgsql;

namespace EvidenceApi.Seeder;

/// <summary>The database of a run: one seeder at a time works in it, and every error of it becomes a sentence and an exit code.</summary>
internal sealed class SeederDatabase(Output output, string? connectionString)
{
    /// <summary>Does the work on a connection that has the lock; returns its exit code, or that of the failure.</summary>
    public async Task<int> RunAsync(
        Func<NpgsqlConnection, Task<int>> work, CancellationToken cancellationToken, string afterFailure = "nothing was written")
    {
        if (connectionString is null)
            return output.Fail(ExitCode.Usage, "no database is named; give --connection or set ConnectionStrings__EvidenceOwner");
        try
        {
            await using var connection = await ConnectAsync(cancellationToken);
            return await LockAsync(connection, cancellationToken) ?? await work(connection);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return output.Fail(ExitCode.Interrupted, $"stopped before the end; {afterFailure}");
        }
        catch (MigrationRefusedException refused)
        {
            return output.Fail(ExitCode.MigrationRefused, refused.Message);
        }
        catch (IOException missing) when (missing is DirectoryNotFoundException
            || (missing as FileNotFoundException)?.FileName?.EndsWith(".sql", StringComparison.Ordinal) == true)
        {
            return output.Fail(ExitCode.Usage, $"{missing.Message} Name the folder of roles.sql, migrations and views with --db");
        }
        catch (PostgresException refused)
        {
            var why = refused.SqlState switch
            {
                PostgresErrorCodes.DiskFull => ", because its disk is full", // it does not always say so itself: "wrote only 4096 of 8192 bytes"
                PostgresErrorCodes.InsufficientPrivilege => ", because this login may not act as evidence_owner",
                _ => "",
            };
            return output.Fail(CodeOf(refused), $"the database refused: {refused.MessageText} ({refused.SqlState}){why}; {afterFailure}");
        }
        catch (Exception failed) when (failed is NpgsqlException or SocketException or ArgumentException)
        {
            return output.Fail(ExitCode.NoDatabase, $"the database is out of reach: {failed.Message}; {afterFailure}");
        }
    }

    // The exit code where another session has the lock, and keeps it.
    private async Task<int?> LockAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await connection.ExecuteAsync(new CommandDefinition(OwnerSql.WaitForLock, cancellationToken: cancellationToken));
            return null;
        }
        catch (PostgresException locked) when (locked.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            var holder = await connection.QuerySingleOrDefaultAsync<LockHolder>(new CommandDefinition(OwnerSql.LockHolder, cancellationToken: cancellationToken));
            return output.Fail(ExitCode.Locked, holder is { IsSeeder: false }
                ? $"the login {holder.Login}, which is no seeder, holds the lock of the seeder; end its session {holder.Pid}, and have a superuser run db/roles.sql, which takes the right to do so away"
                : "another run of the seeder is at work in this database; try again when it has ended");
        }
    }

    /// <summary>
    /// A connection of its own, not of a pool, so that the advisory lock ends with it. It asks for no list of types, because it uses PostgreSQL's own only. A statement takes as long
    /// as it needs: an index of a whole register is made in minutes.
    /// </summary>
    public async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var builder = new NpgsqlDataSourceBuilder(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 0, TcpKeepAlive = true }.ConnectionString);
        builder.ConfigureTypeLoading(types => types.EnableTypeLoading(false));
        await using var source = builder.Build();
        var opened = await source.OpenConnectionAsync(cancellationToken);
        await opened.ExecuteAsync(new CommandDefinition(OwnerSql.WithoutCompiling, cancellationToken: cancellationToken));
        return opened;
    }

    // Classes of SQLSTATE: 22 and 23 are data that a type or constraint rejects, 08, 28, 3D, 53, 57 and XX a server that cannot serve (XX000 also on a
    // full disk, where it cannot write what it keeps for new connections). 42501 is a login
    // that may not act as the owner.
    private static int CodeOf(PostgresException refused) => refused.SqlState[..2] switch
    {
        "22" or "23" => ExitCode.BadSeeds,
        "08" or "28" or "3D" or "53" or "57" or "XX" => ExitCode.NoDatabase,
        _ when refused.SqlState == PostgresErrorCodes.InsufficientPrivilege => ExitCode.NoDatabase,
        _ => ExitCode.MigrationRefused,
    };

    private sealed record LockHolder
    {
        public required string Login { get; init; }

        public required int Pid { get; init; }

        public required bool IsSeeder { get; init; }
    }
}
