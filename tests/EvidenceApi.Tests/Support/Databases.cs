using Npgsql;

namespace EvidenceApi.Tests.Support;

/// <summary>Databases for tests: a template with the schema, one with the schema and the seeds, and clones of either, some milliseconds each.</summary>
internal static class Databases
{
    private static readonly SemaphoreSlim OneCloneAtATime = new(1);

    private static readonly Lazy<Task> Migrated = new(() => TemplateAsync("template_migrated", seeded: false));

    private static readonly Lazy<Task> Seeded = new(() => TemplateAsync("template_seeded", seeded: true));

    private static int number;

    /// <summary>A database with nothing in it.</summary>
    public static async Task<TestDatabase> EmptyAsync() => await CreateAsync("template0");

    /// <summary>A database with the schema and no rows.</summary>
    public static async Task<TestDatabase> MigratedAsync()
    {
        await Migrated.Value;
        return await CreateAsync("template_migrated");
    }

    /// <summary>A database with the schema and the seeds of the repository.</summary>
    public static async Task<TestDatabase> SeededAsync()
    {
        await Seeded.Value;
        return await CreateAsync("template_seeded");
    }

    private static async Task TemplateAsync(string name, bool seeded)
    {
        var database = await CreateAsync("template0", name);
        await SeederRuns.SucceedAsync("migrate", "--connection", database.Owner);
        if (seeded)
            await SeederRuns.SucceedAsync("seed", "--connection", database.Owner, "--seeds", Repository.PathOf("seeds"));
    }

    private static async Task<TestDatabase> CreateAsync(string template, string? name = null)
    {
        name ??= $"test_{Interlocked.Increment(ref number)}";
        var server = await TestServer.StartedAsync();
        await OneCloneAtATime.WaitAsync();
        try
        {
            await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server.Owner("postgres")) { Pooling = false });
            await using var create = source.CreateCommand($"create database {name} template {template} strategy file_copy");
            await create.ExecuteNonQueryAsync();
        }
        finally
        {
            OneCloneAtATime.Release();
        }
        return new TestDatabase(server.Owner(name), server.Reader(name));
    }
}

/// <summary>One database: how its owner and how the service reach it. It goes with the server.</summary>
internal sealed record TestDatabase(string Owner, string Reader)
{
    /// <summary>One value, as the owner.</summary>
    public async Task<T> AskAsync<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Runs statements, as the owner.</summary>
    public async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
