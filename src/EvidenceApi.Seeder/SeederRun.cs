using System.Text.Json;
using Dapper;
using EvidenceApi.Seeder.Import;
using EvidenceApi.Seeder.Loading;
using EvidenceApi.Seeder.Migrations;
using EvidenceApi.Seeder.Registered;
using EvidenceApi.Seeder.Rendering;
using EvidenceApi.Seeder.Seeds;
using EvidenceApi.Seeder.Fidelity;
using Npgsql;

namespace EvidenceApi.Seeder;

/// <summary>One run of a command. Every foreseeable failure becomes a sentence and an exit code.</summary>
internal sealed class SeederRun(Output output, string? connectionString, string dbFolder, string seedsFolder)
{
    private readonly SeederDatabase database = new(output, connectionString);

    public Task<int> MigrateAsync(CancellationToken cancellationToken) => database.RunAsync(async connection =>
    {
        var applied = await MigratorOf(connection).RunAsync(cancellationToken);
        foreach (var name in applied)
            output.Line($"applied {name}");
        output.Line(applied.Count == 0 ? "nothing to migrate" : $"{applied.Count} applied");
        return ExitCode.Done;
    }, cancellationToken);

    public int Check() => Read(out var code) is null ? code : ExitCode.Done;

    public int RecordsToSeeds(IReadOnlyList<string> folders, string? table, string? cities, string? outFolder) => RecordsToSeedsRun.Run(output, new RecordsToSeedsOptions
    {
        Folders = folders, Table = table, Cities = cities, Seeds = seedsFolder, Out = outFolder ?? Path.Combine(seedsFolder, "registered"),
    });

    public async Task<int> SeedAsync(bool dryRun, CancellationToken cancellationToken)
    {
        if (Read(out var code) is not { } reading)
            return code;
        return await database.RunAsync(async connection =>
        {
            await RequireSchemaAsync(connection, "seed", cancellationToken);
            await connection.ExecuteAsync(new CommandDefinition(OwnerSql.BecomeOwner, cancellationToken: cancellationToken));
            var loaded = await new DatasetWriter(connection, TimeProvider.System).LoadAsync(reading.Dataset, dryRun, cancellationToken);
            output.Changes(loaded.Changes);
            output.Line(loaded.Changes.Count == 0 ? $"nothing changed; dataset version {loaded.Version} stays"
                : dryRun ? $"dry run: nothing written; dataset version {loaded.Version} stays"
                : $"dataset version {loaded.Version}");
            return dryRun ? ExitCode.Done : await RenderPendingAsync(connection, cancellationToken);
        }, cancellationToken);
    }

    // After a migration that asks for it nothing is served before.
    private async Task<int> RenderPendingAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (!await connection.ExecuteScalarAsync<bool>(new CommandDefinition(RenderSql.IsPending, cancellationToken: cancellationToken)))
            return ExitCode.Done;
        output.Line("the documents of all studies have to be rendered");
        return await new RenderRun(connection, rows: false, output, TimeProvider.System).RunAsync(cancellationToken);
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
            return output.Fail(ExitCode.Usage, missing.Message);
        }
        return await database.RunAsync(async connection =>
        {
            await RequireSchemaAsync(connection, "import", cancellationToken);
            await using var reading = await database.ConnectAsync(cancellationToken);
            foreach (var each in new[] { connection, reading })
                await each.ExecuteAsync(new CommandDefinition(OwnerSql.BecomeOwner, cancellationToken: cancellationToken));
            return await new ImportRun(connection, reading, inputs, options, output, TimeProvider.System).RunAsync(cancellationToken);
        }, cancellationToken, "whole batches are kept; the same command goes on after them");
    }

    public async Task<int> VerifyAsync(IReadOnlyList<string> paths, Uri service, CancellationToken cancellationToken)
    {
        try
        {
            using var http = new HttpClient { BaseAddress = service };
            return await new VerifyRun(RecordInputs.Find(paths), new EvidenceClient(http), output).RunAsync(cancellationToken);
        }
        catch (FileNotFoundException missing)
        {
            return output.Fail(ExitCode.Usage, missing.Message);
        }
        catch (JsonException other)
        {
            return output.Fail(ExitCode.NotReconciled, $"the service at {service} does not respond in the form of this version, or its documents have to be rendered again: {other.Message}");
        }
        catch (HttpRequestException failed)
        {
            return output.Fail(ExitCode.NoDatabase, $"the service at {service} cannot be asked: {failed.Message}");
        }
    }

    public Task<int> RenderAsync(bool rows, CancellationToken cancellationToken) => database.RunAsync(async connection =>
    {
        await RequireSchemaAsync(connection, "render", cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(OwnerSql.BecomeOwner, cancellationToken: cancellationToken));
        return await new RenderRun(connection, rows, output, TimeProvider.System).RunAsync(cancellationToken);
    }, cancellationToken, "whole batches are kept; the same command does the rest");

    public Task<int> StatusAsync(CancellationToken cancellationToken) => database.RunAsync(async connection =>
    {
        var pending = await MigratorOf(connection).PendingAsync(cancellationToken);
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

    private Migrator MigratorOf(NpgsqlConnection connection) => new(connection, dbFolder, TimeProvider.System);

    private async Task RequireSchemaAsync(NpgsqlConnection connection, string command, CancellationToken cancellationToken)
    {
        if (await MigratorOf(connection).PendingAsync(cancellationToken) is { Count: > 0 } pending)
            throw new MigrationRefusedException($"{pending.Count} migrations have not run ({pending[0]} is the first); run 'migrate' before '{command}'");
    }

    private SeedReading? Read(out int code)
    {
        if (!Directory.Exists(seedsFolder))
        {
            code = output.Fail(ExitCode.Usage, $"there is no folder '{seedsFolder}'; name the seeds with --seeds");
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
}
