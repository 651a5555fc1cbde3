using System.Net.Sockets;
using Dapper;
using EvidenceApi.Seeder.Import;
using EvidenceApi.Seeder.Loading;
using EvidenceApi.Seeder.Migrations;
using EvidenceApi.Seeder.Rendering;
using EvidenceApi.Seeder.Seeds;
using Npgsql;

namespace EvidenceApi.Seeder;

/// <summary>One run of a command. Every foreseeable failure becomes a sentence and an exit code.</summary>
internal sealed class SeederRun(Output output, string? connectionString, string dbFolder, string seedsFolder)
{
    public Task<int> MigrateAsync(CancellationToken cancellationToken) => WithDatabaseAsync(async connection =>
    {
        var applied = await new Migrator(connection, dbFolder, TimeProvider.System).RunAsync(cancellationToken);
        foreach (var name in applied)
            output.Line($"applied {name}");
        output.Line(applied.Count == 0 ? "nothing to migrate" : $"{applied.Count} applied");
        return ExitCode.Done;
    }, cancellationToken);

    public int Check() => Read(out var code) is null ? code : ExitCode.Done;

    public int TableToSeeds(string table, string? outFolder)
    {
        if (!File.Exists(table))
            return Fail(ExitCode.Usage, $"there is no file '{table}'");
        try
        {
            var outcome = RegisteredTable.TableToSeeds.Write(table, seedsFolder, outFolder ?? Path.Combine(seedsFolder, "registered"));
            output.Line($"{outcome.Written} seed files written; {outcome.Known} studies are curated already");
            foreach (var number in outcome.WithoutStatus)
                output.Line($"  {number} has no status observation of the table's date; add one to its seed file");
            return ExitCode.Done;
        }
        catch (FormatException wrong)
        {
            return Fail(ExitCode.BadSeeds, wrong.Message);
        }
    }

    public async Task<int> SeedAsync(bool dryRun, CancellationToken cancellationToken)
    {
        if (Read(out var code) is not { } reading)
            return code;
        return await WithDatabaseAsync(async connection =>
        {
            await RequireSchemaAsync(connection, "seed", cancellationToken);
            await connection.ExecuteAsync(new CommandDefinition(OwnerSql.BecomeOwner, cancellationToken: cancellationToken));
            var loaded = await new DatasetWriter(connection, TimeProvider.System).LoadAsync(reading.Dataset, dryRun, cancellationToken);
            output.Changes(loaded.Changes);
            output.Line(loaded.Changes.Count == 0 ? $"nothing changed; dataset version {loaded.Version} stays"
                : dryRun ? $"dry run: nothing written; dataset version {loaded.Version} stays"
                : $"dataset version {loaded.Version}");
            return ExitCode.Done;
        }, cancellationToken);
    }

    public async Task<int> ImportAsync(IReadOnlyList<string> paths, ImportOptions options, CancellationToken cancellationToken)
    {
        RecordInputs inputs;
        try
        {
            inputs = RecordInputs.Find(paths);
        }
        catch (FileNotFoundException missing)
        {
            return Fail(ExitCode.Usage, missing.Message);
        }
        return await WithDatabaseAsync(async connection =>
        {
            await RequireSchemaAsync(connection, "import", cancellationToken);
            await using var reading = await ConnectAsync(cancellationToken);
            foreach (var each in new[] { connection, reading })
                await each.ExecuteAsync(new CommandDefinition(OwnerSql.BecomeOwner, cancellationToken: cancellationToken));
            return await new ImportRun(connection, reading, inputs, options, output, TimeProvider.System).RunAsync(cancellationToken);
        }, cancellationToken, "whole batches are kept; the same command goes on after them");
    }

    public Task<int> RenderAsync(bool rows, CancellationToken cancellationToken) => WithDatabaseAsync(async connection =>
    {
        await RequireSchemaAsync(connection, "render", cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(OwnerSql.BecomeOwner, cancellationToken: cancellationToken));
        return await new RenderRun(connection, rows, output, TimeProvider.System).RunAsync(cancellationToken);
    }, cancellationToken, "whole batches are kept; the same command does the rest");

    public Task<int> StatusAsync(CancellationToken cancellationToken) => WithDatabaseAsync(async connection =>
    {
        var pending = await PendingAsync(connection, cancellationToken);
        output.Line(pending.Count == 0 ? "schema: up to date" : $"schema: {pending.Count} migrations to run: {string.Join(", ", pending)}");
        if (pending.Count == 0)
        {
            var version = await connection.QuerySingleAsync<StatusSql.VersionRow>(new CommandDefinition(StatusSql.Version, cancellationToken: cancellationToken));
            output.Line(version.Version == 0 ? "dataset: empty" : $"dataset: version {version.Version} of {version.CreatedAt:yyyy-MM-dd HH:mm:ss}Z");
            if (version.Version == 0)
                return ExitCode.Done;
            foreach (var row in await connection.QueryAsync<StatusSql.CountRow>(new CommandDefinition(StatusSql.Counts, cancellationToken: cancellationToken)))
                output.Line($"  {row.Kind.ToLowerInvariant().Replace('_', ' '),-18} {row.Count}");
        }
        return ExitCode.Done;
    }, cancellationToken);

    private Task<IReadOnlyList<string>> PendingAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        new Migrator(connection, dbFolder, TimeProvider.System).PendingAsync(cancellationToken);

    private async Task RequireSchemaAsync(NpgsqlConnection connection, string command, CancellationToken cancellationToken)
    {
        if (await PendingAsync(connection, cancellationToken) is { Count: > 0 } pending)
            throw new MigrationRefusedException($"{pending.Count} migrations have not run ({pending[0]} is the first); run 'migrate' before '{command}'");
    }

    // A connection of its own, not of a pool, so that the advisory lock ends with it.
    private async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var opened = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await opened.OpenAsync(cancellationToken);
        return opened;
    }

    private SeedReading? Read(out int code)
    {
        if (!Directory.Exists(seedsFolder))
        {
            code = Fail(ExitCode.Usage, $"there is no folder '{seedsFolder}'; name the seeds with --seeds");
            return null;
        }
        var reading = SeedReader.Read(seedsFolder);
        foreach (var error in reading.Errors)
            output.Error(error.ToString());
        output.Line(reading.Errors.Count == 0
            ? $"{reading.Files} seed files hold {reading.Dataset.Studies.Count} studies, {reading.Dataset.Sources.Count} sources and {reading.Dataset.Measures.Count} measures; no errors"
            : $"{reading.Errors.Count} errors in {reading.Files} seed files; nothing was written");
        code = reading.Errors.Count == 0 ? ExitCode.Done : ExitCode.BadSeeds;
        return reading.Errors.Count == 0 ? reading : null;
    }

    private async Task<int> WithDatabaseAsync(
        Func<NpgsqlConnection, Task<int>> work, CancellationToken cancellationToken, string afterFailure = "nothing was written")
    {
        if (connectionString is null)
            return Fail(ExitCode.Usage, "no database is named; give --connection or set ConnectionStrings__EvidenceOwner");
        try
        {
            await using var connection = await ConnectAsync(cancellationToken);
            await connection.ExecuteAsync(new CommandDefinition(OwnerSql.WaitForLock, cancellationToken: cancellationToken));
            return await work(connection);
        }
        catch (MigrationRefusedException refused)
        {
            return Fail(ExitCode.MigrationRefused, refused.Message);
        }
        catch (IOException missing) when (missing is DirectoryNotFoundException
            || (missing as FileNotFoundException)?.FileName?.EndsWith(".sql", StringComparison.Ordinal) == true)
        {
            return Fail(ExitCode.Usage, $"{missing.Message} Name the folder of roles.sql, migrations and views with --db");
        }
        catch (PostgresException locked) when (locked.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return Fail(ExitCode.Locked, "another run of the seeder is at work in this database; try again when it has ended");
        }
        catch (PostgresException refused)
        {
            // PostgreSQL does not always say so itself: "wrote only 4096 of 8192 bytes".
            var why = refused.SqlState == PostgresErrorCodes.DiskFull ? ", for its disk is full" : "";
            return Fail(CodeOf(refused), $"the database refused: {refused.MessageText} ({refused.SqlState}){why}; {afterFailure}");
        }
        catch (Exception failed) when (failed is NpgsqlException or SocketException or ArgumentException)
        {
            return Fail(ExitCode.NoDatabase, $"the database is out of reach: {failed.Message}; {afterFailure}");
        }
    }

    // Classes of SQLSTATE: 22 and 23 are data that a type or constraint refuses, 08, 28, 3D, 53 and 57 a server that cannot serve. 42501 is a login
    // that may not act as the owner.
    private static int CodeOf(PostgresException refused) => refused.SqlState[..2] switch
    {
        "22" or "23" => ExitCode.BadSeeds,
        "08" or "28" or "3D" or "53" or "57" => ExitCode.NoDatabase,
        _ when refused.SqlState == PostgresErrorCodes.InsufficientPrivilege => ExitCode.NoDatabase,
        _ => ExitCode.MigrationRefused,
    };

    private int Fail(int code, string message)
    {
        output.Error(message);
        return code;
    }
}
