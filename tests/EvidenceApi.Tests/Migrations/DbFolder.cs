using System.Text.RegularExpressions;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Migrations;

/// <summary>A copy of <c>db/</c> that a test may change. It goes with the test.</summary>
internal sealed partial class DbFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evidence-db-");

    public DbFolder()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("db"), "*.sql", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(Repository.PathOf("db"), file), File.ReadAllText(file));
    }

    /// <summary>The names of the repository's migrations, in order.</summary>
    public static IReadOnlyList<string> Migrations { get; } =
        [.. Directory.EnumerateFiles(Repository.PathOf("db", "migrations")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public IEnumerable<string> Files => Directory.EnumerateFiles(folder.FullName, "*.sql", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder.FullName, file));

    /// <summary>Brings a database to an earlier release: to its last migration, without views.</summary>
    public static async Task MigrateUntilAsync(TestDatabase database, string last)
    {
        using var earlier = new DbFolder();
        foreach (var file in earlier.Files.Where(file => file.StartsWith("views", StringComparison.Ordinal) || IsMigrationAfter(file, last)).ToList())
            earlier.Delete(file);
        Assert.Equal(0, (await earlier.RunAsync(database, "migrate")).Code);
    }

    /// <summary>A text with numbers of migrations for <c>+1</c>, the next after the repository's, <c>+2</c> and so on.</summary>
    public static string Numbered(string text) => Step().Replace(text, step => $"{Migrations.Count + int.Parse(step.ValueSpan):0000}");

    public string Read(string file) => File.ReadAllText(Path.Combine(folder.FullName, file));

    public void Write(string file, string sql)
    {
        var path = Path.Combine(folder.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, sql);
    }

    public void Delete(string file) => File.Delete(Path.Combine(folder.FullName, file));

    public void Rename(string file, string name)
    {
        Write(name, Read(file));
        Delete(file);
    }

    public Task<SeederAnswer> RunAsync(TestDatabase database, string command) =>
        SeederRuns.RunAsync(command, "--connection", database.Owner, "--db", folder.FullName);

    public void Dispose() => folder.Delete(recursive: true);

    private static bool IsMigrationAfter(string file, string last) =>
        file.StartsWith("migrations", StringComparison.Ordinal) && string.CompareOrdinal(Path.GetFileName(file), last) > 0;

    [GeneratedRegex(@"\+\d")]
    private static partial Regex Step();
}
