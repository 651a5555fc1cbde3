using System.Text.Json;
using EvidenceApi.ClaimCheck;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>
/// True sentences, one for each result and effect of the seeds, in which one field is changed. Whatever is changed, the sentence is not confirmed by
/// the same row any
/// more; and no true sentence is contradicted.
/// </summary>
public sealed class MutationTests(SeededChecker seeded, ITestOutputHelper output) : IClassFixture<SeededChecker>
{
    // Of the sentences, so many are changed.
    private static readonly int OneOf = TestSize.Of(usual: 8, full: 1);

    [Fact]
    public void True_sentences_are_mostly_confirmed_and_never_contradicted()
    {
        var verdicts = Mutations.True(seeded.Evidence).Select(sentence => (sentence.Text, seeded.Checker.Check(sentence.Text).Finding)).ToList();
        foreach (var (text, finding) in verdicts.Where(item => item.Finding.Verdict is not (Verdict.CONFIRMED or Verdict.ROUNDS_TO)))
            output.WriteLine($"{finding.Verdict}: {text}\n    {finding.Why}");
        Assert.DoesNotContain(verdicts, item => item.Finding.Verdict is Verdict.CONTRADICTED or Verdict.DIFFERS);
        Assert.True(verdicts.Count(item => item.Finding.Verdict is Verdict.CONFIRMED or Verdict.ROUNDS_TO) >= 0.9 * verdicts.Count);
    }

    [Fact]
    public void No_changed_sentence_stays_confirmed()
    {
        var stayed = new List<string>();
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in Mutations.True(seeded.Evidence).Where(sentence => IsConfirmed(sentence.Text, sentence.Row.Id)))
        {
            foreach (var (kind, text) in Mutations.Of(sentence, seeded.Evidence).Where(mutation => mutation.Text != sentence.Text))
            {
                counts[kind] = counts.GetValueOrDefault(kind) + 1;
                if (IsConfirmed(text, sentence.Row.Id))
                    stayed.Add($"{kind}: {text}");
            }
        }
        output.WriteLine(string.Join(", ", counts.Select(pair => $"{pair.Key} {pair.Value}")));
        Assert.True(counts.Values.Sum() > 5_000 / OneOf);
        Assert.True(stayed.Count == 0, string.Join("\n", stayed.Take(20)));
    }

    [Fact]
    public void Nothing_that_is_changed_in_a_sentence_of_callers_leaves_it_confirmed()
    {
        var random = new Random(12);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var stayed = new List<string>();
        foreach (var text in Sentences().Where((_, number) => number % OneOf == 0).Where(text => seeded.Verdict(text) == Verdict.CONFIRMED))
        {
            foreach (var (kind, changed, number) in TextMutations.Of(text, random))
            {
                counts[kind] = counts.GetValueOrDefault(kind) + 1;
                var finding = seeded.Checker.Check(changed).Finding;
                if (finding.Verdict is Verdict.CONFIRMED or Verdict.ROUNDS_TO && !IsTrueToo(finding, number))
                    stayed.Add($"{kind}: {changed}");
            }
        }
        output.WriteLine($"{counts.Values.Sum()}: {string.Join(", ", counts.Select(pair => $"{pair.Key} {pair.Value}"))}");
        Assert.True(counts.Values.Sum() > TestSize.Of(usual: 2_500, full: 5_000));
        Assert.True(stayed.Count == 0, string.Join("\n", stayed.Take(20)));
    }

    private static IEnumerable<string> Sentences() => Directory.EnumerateFiles(Repository.PathOf("tests", "EvidenceApi.Tests", "ClaimCheck"), "*.jsonl")
        .Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!);

    /// <summary>Another count of the same study, another year of its reports, or another rounding of n/N.</summary>
    private bool IsTrueToo(Finding finding, decimal? number) => seeded.Evidence.Studies.FirstOrDefault(study => study.Id == finding.Study) is { } study
        && (study.Counts.Any(count => count.Count == number) || study.Reports.Any(report => number is { } year && report.Years.Contains((int)year)) || study.Rows.Any(row => row.Share is { } share && number is { } said && Math.Round(share, said.Scale) == said));

    private bool IsConfirmed(string text, string row)
    {
        var finding = seeded.Checker.Check(text).Finding;
        return finding.Verdict is Verdict.CONFIRMED or Verdict.ROUNDS_TO && finding.Matching.Contains(row);
    }
}
