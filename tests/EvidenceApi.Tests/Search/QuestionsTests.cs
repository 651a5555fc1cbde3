using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Search;

/// <summary>
/// Questions as newcomers of seven kinds ask them (<c>questions.tsv</c>, written before the search was made to answer them): what each expects is among the first five,
/// or a hint leads to it. <c>ok</c> expects a response, <c>any</c> an item, <c>hint</c> a hint, <c>nearest:</c> what a refusal proposes.
/// </summary>
public sealed class QuestionsTests(RunningService service, ITestOutputHelper output) : IClassFixture<RunningService>
{
    private const int LeastAnswered = 95;

    [Fact]
    public async Task Most_questions_of_newcomers_are_answered_in_the_first_five_hits()
    {
        var lines = await File.ReadAllLinesAsync(Repository.PathOf("tests", "EvidenceApi.Tests", "Search", "questions.tsv"));
        var questions = lines.Skip(1).Select(line => line.Split('\t')).ToList();
        Assert.Equal(100, questions.Count);
        var answered = 0;
        foreach (var question in questions)
        {
            if (await IsAnsweredAsync(question[1] + Uri.EscapeDataString(question[2]), question[3].Split('|')))
                answered++;
            else
                output.WriteLine($"not answered: {question[0]} asks {question[1]}{question[2]}, expects {question[3]}");
        }
        output.WriteLine($"{answered} of {questions.Count}");
        Assert.True(answered >= LeastAnswered, $"{answered} of {questions.Count}");
    }

    private async Task<bool> IsAnsweredAsync(string url, string[] expected)
    {
        using var answer = await service.Http.GetAsync(new Uri($"{url}&pageSize=5", UriKind.Relative));
        Assert.True((int)answer.StatusCode is 200 or 400, url);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        var ids = Texts(body["items"], "id");
        var filters = (body["hints"]?.AsArray() ?? []).SelectMany(hint => hint!["filters"]!.AsArray()).Select(filter => $"{filter!["parameter"]}={filter["value"]}").ToList();
        return expected.Any(wanted => wanted.Split(':', 2) switch
        {
            ["ok"] => answer.IsSuccessStatusCode,
            ["any"] => ids.Count > 0,
            ["hint"] => filters.Count > 0,
            ["hint", var filter] => filters.Contains(filter),
            ["nearest", var near] => Texts(body["errors"], "nearest").Contains(near),
            // The filter of a measure or of a study is what was asked for, too.
            _ => ids.Contains(wanted) || filters.Contains($"measure={wanted}") || filters.Contains($"study={wanted}"),
        });
    }

    private static List<string> Texts(JsonNode? items, string member) => [.. (items?.AsArray() ?? []).Select(item => item![member]?.ToString()).OfType<string>()];
}
