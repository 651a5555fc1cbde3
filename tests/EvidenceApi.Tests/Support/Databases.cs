using System.Collections.Concurrent;
using EvidenceApi.Tests.Seeds;
using Npgsql;

namespace EvidenceApi.Tests.Support;

/// <summary>Databases for tests: each a clone, some milliseconds, of a template that the first test to want it fills.</summary>
internal static class Databases
{
    private static readonly SemaphoreSlim OneCloneAtATime = new(1);

    private static readonly ConcurrentDictionary<string, Lazy<Task<TestDatabase>>> Templates = new();

    private static readonly Lazy<Task<TestDatabase>> Untouched = new(MigratedAsync);

    private static int number;

    /// <summary>A database with nothing in it.</summary>
    public static async Task<TestDatabase> EmptyAsync() => await CreateAsync("template0");

    /// <summary>A database with the schema and no rows.</summary>
    public static Task<TestDatabase> MigratedAsync() => CloneAsync("migrated", EmptyAsync, database => SeederRuns.SucceedAsync("migrate", "--connection", database.Owner));

    /// <summary>A database with the schema and no rows, one for all tests that leave it as it is.</summary>
    public static Task<TestDatabase> UntouchedAsync() => Untouched.Value;

    /// <summary>A database with the schema and the seeds of the repository.</summary>
    public static Task<TestDatabase> SeededAsync() => CloneAsync("seeded", MigratedAsync, database => SeedAsync(database, Repository.PathOf("seeds")));

    /// <summary>A database with the small valid seeds, which know nothing of any record.</summary>
    public static Task<TestDatabase> SmallAsync() => SmallAsync("small", seeds => { });

    /// <summary>A database with small seeds that were changed, once for each name.</summary>
    public static Task<TestDatabase> SmallAsync(string name, Action<SeedFolder> change) => CloneAsync(name, MigratedAsync, async database =>
    {
        using var seeds = SeedFolder.Valid();
        change(seeds);
        await SeedAsync(database, seeds.Path);
    });

    /// <summary>A database with the seeds of a folder, once for each content.</summary>
    public static Task<TestDatabase> OfAsync(SeedFolder seeds)
    {
        var files = Directory.EnumerateFiles(seeds.Path).Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)}\n{File.ReadAllText(file)}");
        return CloneAsync(string.Join('\n', files), MigratedAsync, database => SeedAsync(database, seeds.Path));
    }

    private static Task SeedAsync(TestDatabase database, string seeds) => SeederRuns.SucceedAsync("seed", "--connection", database.Owner, "--seeds", seeds);

    // The seeder keeps no connection, because a template that is in use cannot be cloned.
    private static async Task<TestDatabase> CloneAsync(string name, Func<Task<TestDatabase>> from, Func<TestDatabase, Task> fill)
    {
        var template = await Templates.GetOrAdd(name, _ => new Lazy<Task<TestDatabase>>(async () =>
        {
            var database = await from();
            await fill(database);
            return database;
        })).Value;
        return await CreateAsync(template.Name);
    }

    private static async Task<TestDatabase> CreateAsync(string template)
    {
        var name = $"test_{Interlocked.Increment(ref number)}";
        var server = await TestServer.StartedAsync();
        await OneCloneAtATime.WaitAsync();
        try
        {
            await using var create = server.Administration.CreateCommand($"create database {name} template {template} strategy file_copy");
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
    public string Name => new NpgsqlConnectionStringBuilder(Owner).Database!;

    /// <summary>The same, in which no row can be changed.</summary>
    public TestDatabase ForReading() => this with { Owner = new NpgsqlConnectionStringBuilder(Owner) { Options = "-c default_transaction_read_only=on" }.ConnectionString };

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
