using System.Text.RegularExpressions;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists;

/// <summary>The expressions in docs/api-design.md do what is said there.</summary>
public sealed class DocumentedFilterTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string PathOfPage = Repository.PathOf("docs", "api-design.md");

    private static readonly string Page = File.ReadAllText(PathOfPage);

    public static TheoryData<string, string> Good => Examples("""^GET (/v1/[a-z]+)\?filter=(.+)$""");

    public static TheoryData<string, string> Wrong => Examples("""^`GET (/v1/[a-z]+)\?filter=(.+)`$""");

    [Theory]
    [MemberData(nameof(Good))]
    public async Task A_good_example_finds_something(string list, string filter) =>
        Assert.NotEmpty((await service.GetAsync($"{list}?filter={Uri.EscapeDataString(filter)}"))["items"]!.AsArray());

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_example_gets_the_response_shown(string list, string filter)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{list}?filter={Uri.EscapeDataString(filter)}") { Headers = { { "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00" } } };
        using var answer = await service.Http.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        if (Repository.Renews)
            await File.WriteAllTextAsync(PathOfPage, Regex.Replace(Page, $"(?<=`GET {Regex.Escape($"{list}?filter={filter}")}`\n\n```json\n).*", body.Replace("$", "$$", StringComparison.Ordinal)));
        else
            Assert.Contains(body, Page, StringComparison.Ordinal);
    }

    private static TheoryData<string, string> Examples(string pattern)
    {
        var examples = new TheoryData<string, string>();
        foreach (Match match in Regex.Matches(Page, pattern, RegexOptions.Multiline))
            examples.Add(match.Groups[1].Value, match.Groups[2].Value);
        return examples;
    }
}
