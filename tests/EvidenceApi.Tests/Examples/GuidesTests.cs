using System.Text.RegularExpressions;
using EvidenceApi.Tests.Import;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Examples;

/// <summary>Every command of docs/guides works as it is printed, and prints what is said below it.</summary>
public sealed partial class GuidesTests(RunningService service) : IClassFixture<RunningService>
{
    private const string PrintedHost = "http://127.0.0.1:5080";

    [ProgramFact("curl")]
    public async Task Every_question_has_the_response_that_the_guide_shows()
    {
        var run = 0;
        foreach (var block in Blocks().Where(block => block.Kind == "sh"))
        {
            run++;
            foreach (var line in block.Expected.Split('\n'))
                Assert.Contains(line, await RunAsync(block.Commands), StringComparison.Ordinal);
        }
        Assert.True(run >= 12, $"{run} blocks");
    }

    [NpmFact]
    public async Task The_typed_client_is_made_compiled_and_run()
    {
        var block = Assert.Single(Blocks(), block => block.Kind == "sh npm");
        Assert.Contains(block.Expected, await RunAsync(block.Commands), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_import_is_a_command_of_the_seeder()
    {
        var block = Assert.Single(Blocks(), block => block.Kind == "sh seeder");
        var arguments = block.Commands.Trim().Split(" -- ")[1].Split(' ');
        var database = await Databases.SeededAsync();
        using var folder = new RecordFolder();
        var file = folder.Text(arguments[2], await File.ReadAllTextAsync(Repository.PathOf("tests", "EvidenceApi.Tests", "Import", "Records", "complete.json")));
        await SeederRuns.SucceedAsync([.. arguments[..2], file, "--connection", database.Owner]);
    }

    private async Task<string> RunAsync(string commands)
    {
        var folder = Directory.CreateTempSubdirectory("evidence-guide-");
        var (code, output, error) = await Programs.RunAsync("sh", folder.FullName, null, "-e", "-c", commands.Replace(PrintedHost, service.Http.BaseAddress!.ToString().TrimEnd('/'), StringComparison.Ordinal));
        folder.Delete(recursive: true);
        Assert.True(code == 0, $"{commands}: {output}{error}");
        Assert.NotEqual("", output);
        return output;
    }

    private static IEnumerable<(string Kind, string Commands, string Expected)> Blocks() => Directory.EnumerateFiles(Repository.PathOf("docs", "guides"), "*.md")
        .SelectMany(guide => Block().Matches(File.ReadAllText(guide)))
        .Select(block => (block.Groups["kind"].Value, block.Groups["commands"].Value, block.Groups["expected"].Value));

    [GeneratedRegex("""```(?<kind>sh[a-z ]*)\n(?<commands>.*?)\n```(\n\n```text\n(?<expected>.*?)\n```)?""", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
