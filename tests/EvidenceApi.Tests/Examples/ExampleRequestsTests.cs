using System.Net.Http.Json;
using System.Text.RegularExpressions;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Examples;

/// <summary>What the examples ask for is there, whether or not the machine can run them.</summary>
public sealed partial class ExampleRequestsTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("javascript/index.html", 2)]
    [InlineData("python/results_table.py", 2)]
    [InlineData("r/results.R", 1)]
    [InlineData("csharp/check-claim.cs", 1)]
    [InlineData("typescript/src/recruiting.ts", 2)]
    public async Task Every_address_in_an_example_works(string example, int addresses)
    {
        var text = await File.ReadAllTextAsync(Repository.PathOf("examples", example));
        var found = Address().Matches(text).Select(match => match.Value).Distinct().ToList();
        Assert.Equal(addresses, found.Count);
        foreach (var address in found)
        {
            using var answer = address == "/v1/claims/check"
                ? await service.Http.PostAsJsonAsync(address, new { text = "70 % relapse-free at 5 years in HALT-MS" })
                : await service.Http.GetAsync(new Uri(Completed(address), UriKind.Relative));
            Assert.True(answer.IsSuccessStatusCode, $"{address} answers {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public void The_README_names_every_example_and_every_link_leads_to_a_file()
    {
        var readme = File.ReadAllText(Repository.PathOf("examples", "README.md"));
        var folders = Directory.EnumerateDirectories(Repository.PathOf("examples")).Select(path => Path.GetFileName(path)!);
        Assert.All(folders, folder => Assert.Contains($"| [{folder}]({folder}/", readme, StringComparison.Ordinal));
        foreach (Match link in Link().Matches(readme))
            Assert.True(Path.Exists(Path.GetFullPath(Repository.PathOf("examples", link.Groups["target"].Value))), link.Value);
    }

    // With a value that the program fills in, or the parameters that it adds.
    private static string Completed(string address) =>
        address.EndsWith("measure=", StringComparison.Ordinal) ? $"{address}transplant-related-mortality" : address.TrimEnd('?');

    [GeneratedRegex(@"/v1/[A-Za-z0-9/._?=&-]*[A-Za-z0-9?=]")]
    private static partial Regex Address();

    [GeneratedRegex(@"\]\((?<target>[^)#:]+)\)")]
    private static partial Regex Link();
}
