using System.Text.RegularExpressions;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Trials;

/// <summary>The questions of docs/ms-trials-questions.md, one request each, over the seeds, with the answers that were looked up in the register.</summary>
public sealed partial class QuestionsOfTheMsTrialsTests(RunningService service) : IClassFixture<RunningService>
{
    private const int Asked = 20;

    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "ms-trials-questions.md"));

    public static TheoryData<string, string, string> Questions
    {
        get
        {
            var questions = new TheoryData<string, string, string>();
            foreach (Match row in Row().Matches(Page))
                questions.Add(row.Groups["question"].Value, row.Groups["request"].Value, row.Groups["answer"].Value);
            return questions;
        }
    }

    [Fact]
    public void There_are_twenty() => Assert.Equal(Asked, Questions.Count);

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task One_request_answers_it(string question, string request, string answer)
    {
        var answered = await service.GetAsync($"{request}&pageSize=200");
        Assert.Null(answered["next"]);
        var wanted = answer.Split(' ');
        var found = answered["items"]!.AsArray()
            .Select(item => item!["registrations"]!.AsArray().Select(registration => $"{registration}").Where(number => number.StartsWith("NCT", StringComparison.Ordinal)).ToList())
            .Where(numbers => numbers.Count > 0).ToList();
        Assert.True(
            found.All(numbers => numbers.Exists(wanted.Contains)) && wanted.All(number => found.Exists(numbers => numbers.Contains(number))),
            $"{question} {request} answered {string.Join(' ', found.Select(numbers => string.Join('+', numbers)).Order(StringComparer.Ordinal))} instead of {answer}");
    }

    [GeneratedRegex(@"^\| (?<question>[^|]+) \| `(?<request>/v1/[^`]+)` \| (?<answer>NCT[0-9NCT ]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
