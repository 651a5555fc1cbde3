using System.Text.Json;
using EvidenceApi.ClaimCheck;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>
/// Sentences as journalists, patients and doctors phrase them, each with the verdicts that would be right. Ours were written before the reader was. CONFIRMED and
/// ROUNDS_TO count as each other, DIFFERS as CONTRADICTED, and NOT_FULLY_UNDERSTOOD as AMBIGUOUS.
/// </summary>
public sealed class SentencesTests(SeededChecker seeded, ITestOutputHelper output) : IClassFixture<SeededChecker>
{
    private static readonly Verdict[] Sure = [Verdict.CONFIRMED, Verdict.ROUNDS_TO, Verdict.CONTRADICTED, Verdict.DIFFERS, Verdict.DIFFERENT_MEASURE];

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.PathOf("tests", "EvidenceApi.Tests", "ClaimCheck"), "*.jsonl").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Most_sentences_are_judged_rightly_and_none_confidently_wrong(string file) =>
        Judge(Repository.PathOf("tests", "EvidenceApi.Tests", "ClaimCheck", file), 0.95);

    [Fact]
    public void Examples_written_by_others_are_judged_rightly_and_none_confidently_wrong()
    {
        var examples = Repository.PathOf("..", "shared", "claims", "examples.jsonl");
        if (File.Exists(examples))
            Judge(examples, 56.0 / 62);
        else
            output.WriteLine($"nothing was tested: {examples} is not there");
    }

    private void Judge(string path, double share)
    {
        var sentences = File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var wrong = new List<(string Text, Verdict Verdict)>();
        foreach (var sentence in sentences)
        {
            var text = sentence.GetProperty("text").GetString()!;
            var expected = sentence.GetProperty("expect").EnumerateArray().SelectMany(verdict => Alike(Enum.Parse<Verdict>(verdict.GetString()!))).ToHashSet();
            var finding = seeded.Checker.Check(text).Finding;
            if (expected.Contains(finding.Verdict))
                continue;
            wrong.Add((text, finding.Verdict));
            output.WriteLine($"{finding.Verdict}, not {string.Join(" or ", expected)}: {text}\n    {finding.Why}");
        }
        output.WriteLine($"{sentences.Count - wrong.Count} of {sentences.Count} right, {wrong.Count(item => Sure.Contains(item.Verdict))} confidently wrong");
        Assert.DoesNotContain(wrong, item => Sure.Contains(item.Verdict));
        Assert.True(sentences.Count - wrong.Count >= share * sentences.Count, string.Join("\n", wrong));
    }

    private static IEnumerable<Verdict> Alike(Verdict verdict) => verdict switch
    {
        Verdict.CONFIRMED or Verdict.ROUNDS_TO => [Verdict.CONFIRMED, Verdict.ROUNDS_TO],
        Verdict.CONTRADICTED => [Verdict.CONTRADICTED, Verdict.DIFFERS],
        Verdict.AMBIGUOUS => [Verdict.AMBIGUOUS, Verdict.NOT_FULLY_UNDERSTOOD],
        _ => [verdict],
    };
}
