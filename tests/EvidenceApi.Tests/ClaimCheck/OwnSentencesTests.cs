using EvidenceApi.ClaimCheck;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.ClaimCheck;

/// <summary>What the service itself offers for quoting, sent back as a claim.</summary>
public sealed class OwnSentencesTests(RunningService service, SeededChecker seeded, ITestOutputHelper output) : IClassFixture<RunningService>,
    IClassFixture<SeededChecker>
{
    [Fact]
    public async Task The_services_own_sentences_are_confirmed_and_none_is_contradicted()
    {
        var sentences = (await service.ListAsync("/v1/results?pageSize=200")).Concat(await service.ListAsync("/v1/comparisons?pageSize=200"))
            .Select(item => (Id: item["id"]!.ToString(), Text: item["sentence"]?.ToString())).Where(item => item.Text is not null).ToList();
        Assert.True(sentences.Count > 150);
        var confirmed = 0;
        foreach (var (id, text) in sentences)
        {
            var finding = seeded.Checker.Check(text!).Finding;
            if (finding.Verdict is Verdict.CONFIRMED or Verdict.ROUNDS_TO)
                confirmed++;
            else
                output.WriteLine($"{finding.Verdict}: {id}: {text}\n    {finding.Why}");
            Assert.False(finding.Verdict is Verdict.CONTRADICTED or Verdict.DIFFERS, $"{text}\n{finding.Why}");
        }
        output.WriteLine($"{confirmed} of {sentences.Count} confirmed");
        Assert.True(confirmed >= 0.95 * sentences.Count, $"{confirmed} of {sentences.Count} confirmed");
    }
}
