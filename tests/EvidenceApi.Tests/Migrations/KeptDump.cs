using System.Diagnostics;
using EvidenceApi.Tests.Examples;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Seeds;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Migrations;

/// <summary>Dumps of databases as earlier releases left them: small seeds and records, each loaded, changed and loaded again, so that there is a history.</summary>
internal static class KeptDump
{
    public const string Variable = "EVIDENCE_KEEP_DUMP";

    public static readonly string Folder = Repository.PathOf("tests", "EvidenceApi.Tests", "Migrations", "Dumps");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.sql").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>A database as it was.</summary>
    public static async Task<TestDatabase> RestoredAsync(string name, string folder)
    {
        var database = await Databases.EmptyAsync();
        // Commands of psql begin with a backslash; nothing else at the beginning of a line does.
        var lines = File.ReadLines(Path.Combine(folder, $"{name}.sql")).Where(line => !line.StartsWith('\\') && !line.StartsWith("SELECT pg_catalog.set_config('search_path'", StringComparison.Ordinal));
        // Extensions belong to the login that made the database; all else belongs to the owner, as in a migrated database.
        var extensions = lines.ToLookup(line => line.StartsWith("CREATE EXTENSION", StringComparison.Ordinal) || line.StartsWith("COMMENT ON EXTENSION", StringComparison.Ordinal));
        await database.RunAsync($"{string.Join('\n', extensions[true])}\ngrant create on schema public to evidence_owner;\nset role evidence_owner;\n{string.Join('\n', extensions[false])}\nreset all;\nreset role;");
        return database;
    }

    /// <summary>The small content of this day, loaded into a migrated database: twice, with a change, and with a record that is gone.</summary>
    public static async Task LoadAsync(TestDatabase database)
    {
        using var seeds = SeedFolder.Valid();
        seeds.Change("acronym: TRIAL", "acronym: TRIAL-0");
        await SucceedAsync(seeds.SeedAsync(database));
        await database.ImportedAsync(Imports.CompleteRecord(), Imports.Reported(2), Imports.Reported(3));
        await LoadLastAsync(database);
    }

    /// <summary>The last load of all; over any earlier content it leaves the same.</summary>
    public static async Task LoadLastAsync(TestDatabase database)
    {
        using var seeds = SeedFolder.Valid();
        await SucceedAsync(seeds.SeedAsync(database));
        using var folder = new RecordFolder();
        await database.ImportedAsync(folder.Ndjson("all.ndjson", [Imports.CompleteRecord(), Imports.Reported(3), Imports.Reported(4)]), "--full");
    }

    /// <summary>Writes the dump of a database under a name; INSERT and no COPY, so that any client can run it.</summary>
    public static async Task WriteAsync(TestDatabase database, string name, string folder) => await RunAsync(
        database, "pg_dump", "--no-owner", "--inserts", "--rows-per-insert=100", $"--file={Path.Combine(folder, $"{name}.sql")}", $"--dbname={new NpgsqlConnectionStringBuilder(database.Owner).Database}");

    /// <summary>Runs a program that finds the server of a database in its environment.</summary>
    public static async Task<string> RunAsync(TestDatabase database, string program, params string[] arguments)
    {
        var connection = new NpgsqlConnectionStringBuilder(database.Owner);
        var start = new ProcessStartInfo(Programs.Find(program) ?? program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["PGHOST"], start.Environment["PGPORT"]) = (connection.Host, connection.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        (start.Environment["PGUSER"], start.Environment["PGPASSWORD"]) = (connection.Username, connection.Password);
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return await output;
    }

    private static async Task SucceedAsync(Task<SeederAnswer> run)
    {
        var answer = await run;
        Assert.True(answer.Code == 0, answer.Output);
    }
}
