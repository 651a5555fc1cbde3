using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Guards;

/// <summary>The commands of the README work, and its responses are the service's.</summary>
public sealed partial class ReadmeGuard(RunningService service) : IClassFixture<RunningService>
{
    private const int LongestLine = 160;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Readme => File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public async Task Every_response_in_the_README_is_what_the_service_returns()
    {
        var readme = Readme;
        foreach (Match example in Example().Matches(readme))
        {
            var answer = JsonNode.Parse(await service.Http.GetStringOfAnyStatusAsync(example.Groups["path"].Value))!;
            if (Repository.Renews)
                readme = readme.Replace(example.Value, example.Value.Replace(example.Groups["json"].Value, Shortened(answer.ToJsonString(Readable)), StringComparison.Ordinal), StringComparison.Ordinal);
            else
                Assert.True(JsonNode.DeepEquals(JsonNode.Parse(example.Groups["json"].Value), answer), $"{example.Groups["path"].Value} answers {answer}");
        }
        Assert.Equal(3, Example().Count(readme));
        if (Repository.Renews)
            await File.WriteAllTextAsync(Repository.PathOf("README.md"), readme);
    }

    [Theory]
    [InlineData("scripts/run")]
    [InlineData("scripts/test")]
    public void The_two_commands_are_there_and_can_be_run(string command)
    {
        Assert.Contains($"```sh\n{command}\n```", Readme, StringComparison.Ordinal);
        Assert.True(File.GetUnixFileMode(Repository.PathOf(command)).HasFlag(UnixFileMode.UserExecute), command);
    }

    [Fact]
    public void The_checks_of_the_project_run_exactly_the_test_command()
    {
        Assert.True(File.GetUnixFileMode(Repository.PathOf(".ci", "run")).HasFlag(UnixFileMode.UserExecute));
        var lines = File.ReadAllLines(Repository.PathOf(".ci", "run")).Where(line => !line.StartsWith('#') && line.Length > 0);
        Assert.Equal("""exec "$(dirname "$0")/../scripts/test" "$@" """.Trim(), Assert.Single(lines));
    }

    [Fact]
    public void Every_link_of_the_README_leads_to_a_file()
    {
        foreach (Match link in Link().Matches(Readme))
            Assert.True(Path.Exists(Repository.PathOf(link.Groups["target"].Value)), link.Value);
    }

    // What is in one bracket and fits into a line is on one.
    private static string Shortened(string json) => Innermost().Replace(json, part => LineBreak().Replace(part.Value, " ") is { Length: <= LongestLine } line ? line : part.Value);

    [GeneratedRegex(@"[\[{]\n(?:\s*[^\[\]{}\n]+\n)+\s*[\]}]")]
    private static partial Regex Innermost();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineBreak();

    [GeneratedRegex("""```sh\ncurl -s 'http://127\.0\.0\.1:5080(?<path>/[^']*)'\n```\n\n```json\n(?<json>.*?)\n```""", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"\]\((?<target>[^)#:]+)\)")]
    private static partial Regex Link();
}

internal static class HttpClientReading
{
    /// <summary>The body, whatever the status.</summary>
    public static async Task<string> GetStringOfAnyStatusAsync(this HttpClient http, string path)
    {
        // A request with a given id, so that a problem is the same every time.
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00" } } };
        using var answer = await http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }
}
