using System.Text.RegularExpressions;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Results;

/// <summary>Sentences that may be quoted: what they must say, and what no sentence may say.</summary>
public sealed partial class SentencesTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("silfverberg-2023.neda.all-5y", "73 %", "66 to 81", "174 participants", "a Kaplan-Meier estimate, not a head count", "this study’s definition was not seen")]
    [InlineData("silfverberg-2023.neda.all-10y", "65 %", "57 to 75", "later than the median follow-up of 66 months")]
    [InlineData("halt-ms.event-free-survival.all-3y", "78.4 %", "3 years", "not a head count", "HALT-MS", "without a control group")]
    [InlineData("burt-2015.relapse-free-survival.all-4y", "80 %", "4 years", "not a head count", "this study’s definition was not seen", "undated")]
    [InlineData("mist.relapse.hsct-1y-press", "1 of 52 participants", "1 year", "MIST")]
    [InlineData("mist.disability-progression.hsct-final", "3 people", "out of how many is not reported", "MIST")]
    [InlineData("mist.disability-progression.dmt-final", "34 people", "out of how many is not reported", "MIST")]
    [InlineData("muraro-2017.progression-free-survival.progressive-5y-press", "“one in three”", "RegMedNet")]
    [InlineData("silfverberg-2023.annualized-relapse-rate.all-after-press", "“one relapse every 30th year”", "Neuro News")]
    [InlineData("silfverberg-2023.adverse-events-grade-3.all-100d", "mean 1.7 events per person", "174 participants treated")]
    [InlineData("london-audit-2014.edss-worsening.all-last", "1 of 6 participants evaluated")]
    [InlineData("hamerschlak-2010.transplant-related-mortality.all", "3 of 41", "the source prints 7.5 %, which its counts do not give")]
    [InlineData("hamerschlak-2010.transplant-related-mortality.cy-ratg", "0 of 20", "read from “all of them in the BEAM/ATG group”")]
    [InlineData("burman-2014.neda-3.gd-positive", "time not stated", "79 %")]
    [InlineData("muraro-2017.progression-free-survival.all-5y", "46 %", "281 participants", "in a retelling instead of the report itself")]
    [InlineData("single-centre-ahsct-2026.neda-3.followed", "16 of 27 participants evaluated", "according to the study “")]
    public async Task A_sentence_says_the_number_with_its_caveats(string id, params string[] words)
    {
        var sentence = (await service.GetAsync($"/v1/results/{id}"))["sentence"]!.ToString();
        Assert.All(words, word => Assert.Contains(word, sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("muraro-2017.progression-free-survival.progressive-5y-press", "33")]
    [InlineData("silfverberg-2023.annualized-relapse-rate.all-after-press", "0.033")]
    [InlineData("silfverberg-2023.adverse-events-grade-3.all-100d", "events among")]
    [InlineData("london-audit-2014.edss-worsening.all-last", "All people treated")]
    [InlineData("hamerschlak-2010.transplant-related-mortality.all", "7.3")]
    [InlineData("muraro-2017.transplant-related-mortality.all-100d-press", "2.8")]
    [InlineData("burman-2014.neda-3.gd-positive", "5 years")]
    [InlineData("silfverberg-2023.transplant-related-mortality.all-press", "100 days")]
    public async Task A_sentence_does_not_say_what_its_source_does_not(string id, string words) =>
        Assert.DoesNotContain(words, (await service.GetAsync($"/v1/results/{id}"))["sentence"]!.ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task No_sentence_has_a_wrong_plural_an_empty_place_or_a_doubled_word()
    {
        var sentences = await AllAsync();
        Assert.True(sentences.Count > 200);
        Assert.All(sentences, sentence => Assert.DoesNotMatch(Broken(), sentence));
        Assert.All(sentences, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_two_studies_go_by_one_name()
    {
        var named = (await service.ListAsync("/v1/results")).Where(result => result["sentence"] is not null)
            .Select(result => (Study: result["study"]!["id"]!.ToString(), Name: Name().Match(result["sentence"]!.ToString()).Groups["name"].Value))
            .Distinct().ToList();
        Assert.DoesNotContain(named, one => one.Name.Length == 0);
        Assert.DoesNotContain(named.GroupBy(one => one.Name), group => group.Select(one => one.Study).Distinct().Count() > 1);
    }

    [Fact]
    public async Task Every_number_has_a_sentence_or_the_reason_why_not_and_ages_and_sexes_have_none()
    {
        foreach (var result in await service.ListAsync("/v1/results?includeUnverified=true"))
        {
            Assert.Equal(result["sentence"] is null, result["sentenceRefusal"] is not null);
            if (result["measure"]?["id"]?.ToString() is "age" or "female-sex" or "follow-up-duration" || result["citation"]!["verification"]!.ToString() == "UNVERIFIED")
                Assert.Null(result["sentence"]);
        }
    }

    [Fact]
    public async Task Every_estimate_is_called_one_and_every_count_has_its_denominator_or_says_that_it_is_unknown()
    {
        foreach (var result in (await service.ListAsync("/v1/results")).Where(result => result["sentence"] is not null))
        {
            var sentence = result["sentence"]!.ToString();
            if (result["estimateType"]!.ToString() is "KAPLAN_MEIER" or "POOLED_PROPORTION")
                Assert.Contains("not a head count", sentence, StringComparison.Ordinal);
            Assert.Contains(result["denominator"]?.ToString() ?? "is not reported", sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_39_counts_in_MIST_is_in_dispute_so_nothing_is_computed_from_it()
    {
        var outcome = await service.GetAsync("/v1/outcomes/mist.relapse");
        var disputed = outcome["results"]!.AsArray().Single(result => result!["value"]!.ToString() == "39")!;
        Assert.Contains("SOURCES_CONFLICT", disputed["caveats"]!.AsArray().Select(code => code!.ToString()));
        Assert.Contains("relapses", disputed["conflict"]!.ToString(), StringComparison.Ordinal);
        Assert.Null(disputed["sentence"]);
        Assert.Null(disputed["computedInterval"]);
        Assert.Empty(outcome["crudeEffects"]!.AsArray());
    }

    private async Task<List<string>> AllAsync() =>
        [.. (await service.ListAsync("/v1/results")).Select(result => result["sentence"]?.ToString()).OfType<string>()];

    [GeneratedRegex(@"\b(\w+[^aeiou]ys|therapys|(?<![.\d])1 (people|participants|relapses|events|lesions|years|months|points))\b|  | ,|\(\)|““|\b(mean|median) (mean|median)\b|of \d+ of")]
    private static partial Regex Broken();

    [GeneratedRegex(@"(?:according to|\) on) (?<name>the [^,]*? study(?! of)|the study of [^()]+ and colleagues \([^)]+\)( “[^”]+”)?|the study “[^”]+”)")]
    private static partial Regex Name();
}
