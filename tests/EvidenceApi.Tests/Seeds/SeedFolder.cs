using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Seeds;

/// <summary>A folder of seeds that a test may spoil: at first the small valid set of <c>Seeds/Fixture</c>. It goes with the test.</summary>
internal sealed class SeedFolder : IDisposable
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("evidence-seeds-");

    private SeedFolder() => Directory.CreateDirectory(Path);

    /// <summary>The folder is named <c>seeds</c>, so that messages begin with <c>seeds/</c>.</summary>
    public string Path => System.IO.Path.Combine(parent.FullName, "seeds");

    public static SeedFolder Empty() => new();

    public static SeedFolder Valid()
    {
        var folder = new SeedFolder();
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests", "EvidenceApi.Tests", "Seeds", "Fixture"), "*.yaml"))
            File.Copy(file, folder.PathOf(System.IO.Path.GetFileName(file)));
        return folder;
    }

    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>
    /// Replaces a text that is there once in all files. A <c>▲</c> in the new text is left out; the result is its place, as in
    /// <c>seeds/trial.yaml:12:9</c>.
    /// </summary>
    public string Change(string before, string after)
    {
        var file = Directory.EnumerateFiles(Path).Single(path => File.ReadAllText(path).Contains(before, StringComparison.Ordinal));
        var text = File.ReadAllText(file);
        Assert.Equal(2, text.Split(before).Length);
        var changed = text.Replace(before, after, StringComparison.Ordinal);
        File.WriteAllText(file, changed.Replace("▲", "", StringComparison.Ordinal));
        var lines = changed.Split('▲')[0].Split('\n');
        return $"seeds/{System.IO.Path.GetFileName(file)}:{lines.Length}:{lines[^1].Length + 1}";
    }

    /// <summary>Takes out of a file all from one text up to another, which stays.</summary>
    public void Cut(string file, string from, string to)
    {
        var text = File.ReadAllText(PathOf(file));
        var start = text.IndexOf(from, StringComparison.Ordinal);
        File.WriteAllText(PathOf(file), text.Remove(start, text.IndexOf(to, start, StringComparison.Ordinal) - start));
    }

    public void Add(string file, string text) => File.WriteAllText(PathOf(file), text);

    public Task<SeederAnswer> CheckAsync() => SeederRuns.RunAsync("check", "--seeds", Path);

    public Task<SeederAnswer> SeedAsync(TestDatabase database, params string[] options) =>
        SeederRuns.RunAsync(["seed", "--connection", database.Owner, "--seeds", Path, .. options]);

    public void Dispose() => parent.Delete(recursive: true);
}
