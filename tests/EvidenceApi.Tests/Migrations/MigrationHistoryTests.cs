using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using EvidenceApi.Tests.Examples;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Migrations;

/// <summary>A migration that was committed stays as it was, because databases remember its digest; and none takes the history of the content away.</summary>
public sealed partial class MigrationHistoryTests
{
    /// <summary>From this commit on; before it, there was no database anywhere to be kept.</summary>
    internal const string Since = "5343e9d";

    private const string Folder = "db/migrations";

    // The one that did, before databases were kept.
    private const int LastThatDeleted = 7;

    [GitHistoryFact]
    public void A_committed_migration_is_never_edited_or_taken_away()
    {
        string[] kept = [Since, .. Git("tag", "--merged", "HEAD", "--list", "v*")];
        var scripts = kept.SelectMany(commit => Git("ls-tree", "-r", commit, Folder).Select(Entry))
            .Concat(Git("log", "--format=%H", $"{Since}..HEAD", "--diff-filter=A", "--", Folder)
                .SelectMany(commit => Git("diff-tree", "-r", "--no-commit-id", "--diff-filter=A", commit, "--", Folder).Select(Added)))
            .ToList();
        Assert.True(scripts.Count >= 23, $"{scripts.Count} scripts in the history");
        var here = Directory.EnumerateFiles(Repository.PathOf("db", "migrations")).ToDictionary(file => $"{Folder}/{Path.GetFileName(file)}", file => Git("hash-object", file).Single());
        Assert.Equal([], scripts.Where(script => here.GetValueOrDefault(script.Path) != script.Blob).Select(script => $"{script.Path} is not as it was committed"));
    }

    [Fact]
    public void No_migration_deletes_states_or_events()
    {
        var deleting = DbFolder.Migrations.Where(name => Deletes().IsMatch(WithoutRemarks(File.ReadAllText(Repository.PathOf("db", "migrations", name)))))
            .Select(name => int.Parse(name.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal([LastThatDeleted], deleting);
    }

    [Theory]
    [InlineData("delete from entity_state", true)]
    [InlineData("DELETE FROM ONLY public.change_event where true", true)]
    [InlineData("truncate dataset_version, change_event", true)]
    [InlineData("drop table if exists entity_state cascade", true)]
    [InlineData("update change_event set path = ''", false)]
    [InlineData("-- delete from entity_state\nselect 1", false)]
    public void A_statement_that_deletes_history_is_seen(string sql, bool deletes) => Assert.Equal(deletes, Deletes().IsMatch(WithoutRemarks(sql)));

    private static (string Path, string Blob) Entry(string line) => line.Split(' ', '\t') is [_, _, var blob, var path] ? (path, blob) : throw new FormatException(line);

    private static (string Path, string Blob) Added(string line) => line.Split(' ', '\t') is [_, _, _, var blob, _, var path] ? (path, blob) : throw new FormatException(line);

    private static string WithoutRemarks(string sql) => Remark().Replace(sql, "");

    private static string[] Git(params string[] arguments) => GitHistoryFactAttribute.Run(arguments) ?? throw new InvalidOperationException($"git {string.Join(' ', arguments)} failed");

    [GeneratedRegex(@"\b(delete\s+from|truncate|drop\s+table)\b[^;]*\b(entity_state|change_event)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Deletes();

    [GeneratedRegex("--.*")]
    private static partial Regex Remark();
}

/// <summary>A test of the history of the repository. Where there is no history it is reported as not run, and why.</summary>
internal sealed class GitHistoryFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Missing = new(() => Programs.Find("git") is null ? "git is not on this machine"
        : Run("rev-parse", "--git-dir") is null ? "this is not a git checkout, so it is not known how the migrations were committed"
        : Run("cat-file", "-e", $"{MigrationHistoryTests.Since}^{{commit}}") is null ? "this checkout has no history of the migrations (a shallow one: git fetch --unshallow)"
        : null);

    public GitHistoryFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = Missing.Value;

    /// <summary>The lines of git's output; null when it fails.</summary>
    public static string[]? Run(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-c", "safe.directory=*", "-C", Repository.Root, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true });
        var output = git?.StandardOutput.ReadToEnd();
        git?.WaitForExit();
        return git?.ExitCode == 0 ? output?.Split('\n', StringSplitOptions.RemoveEmptyEntries) : null;
    }
}
