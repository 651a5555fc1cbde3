using EvidenceApi.Tests.Examples;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Loading;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Migrations;

/// <summary>The commands of "Backups" in docs/operations.md, as they are printed there: what is restored is what was backed up.</summary>
public sealed class BackupTests
{
    [ProgramFact("pg_dump")]
    public async Task What_was_restored_as_documented_holds_the_same_and_is_served()
    {
        var database = await Databases.MigratedAsync();
        await KeptDump.LoadAsync(database);
        var name = new NpgsqlConnectionStringBuilder(database.Owner).Database!;
        var folder = Directory.CreateTempSubdirectory("evidence-backup-");
        var commands = string.Join('\n', Commands().Select(line => (line.EndsWith(" evidence", StringComparison.Ordinal) ? $"{line[..^"evidence".Length]}{name}" : line).Replace("restored", $"{name}_restored", StringComparison.Ordinal)));
        Assert.Contains("pg_restore", commands, StringComparison.Ordinal);
        await KeptDump.RunAsync(database, "sh", "-e", "-c", $"cd {folder.FullName}\n{commands}");
        folder.Delete(recursive: true);

        var restored = new TestDatabase(On($"{name}_restored", database.Owner), On($"{name}_restored", database.Reader));
        Assert.Equal(await database.RowsAsync(), await restored.RowsAsync());
        Assert.Equal(await StatusAsync(database), (await StatusAsync(restored)).Replace($"{name}_restored", name, StringComparison.Ordinal));
        await using var service = await Served.StartAsync(restored);
        Assert.Equal(await database.VersionAsync(), (await service.GetAsync("/v1"))["datasetVersion"]!.GetValue<long>());

        // And it goes on.
        await SeederRuns.SucceedAsync("migrate", "--connection", restored.Owner);
        await KeptDump.LoadLastAsync(restored);
        Assert.Equal(await database.VersionAsync(), await restored.VersionAsync());
    }

    private static IEnumerable<string> Commands() => File.ReadLines(Repository.PathOf("docs", "operations.md"))
        .SkipWhile(line => line != "## Backups").SkipWhile(line => line != "```").Skip(1).TakeWhile(line => line != "```");

    private static string On(string database, string connection) => new NpgsqlConnectionStringBuilder(connection) { Database = database }.ConnectionString;

    private static async Task<string> StatusAsync(TestDatabase database) => (await SeederRuns.RunAsync("status", "--connection", database.Owner)).Output;
}
