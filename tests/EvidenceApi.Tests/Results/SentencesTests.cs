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
    [InlineData("mist.disability-progression.hsct-final", "3 people", "out of how many was not found in what was read", "MIST")]
    [InlineData("mist.disability-progression.dmt-final", "34 people", "out of how many was not found in what was read", "MIST")]
    [InlineData("muraro-2017.progression-free-survival.progressive-5y-press", "“one in three”", "RegMedNet")]
    [InlineData("silfverberg-2023.annualized-relapse-rate.all-after-press", "“one relapse every 30th year”", "Neuro News")]
    [InlineData("silfverberg-2023.adverse-events-grade-3.all-100d", "mean 1.7 events per person", "174 participants treated")]
    [InlineData("london-audit-2014.edss-worsening.all-last", "1 of 6 participants evaluated")]
    [InlineData("hamerschlak-2010.transplant-related-mortality.all", "3 of 41", "the source prints 7.5 %, which its counts do not give")]
    [InlineData("hamerschlak-2010.transplant-related-mortality.cy-ratg", "0 of 20", "read from “all of them in the BEAM/ATG group”")]
    [InlineData("burman-2014.neda-3.gd-positive", "time not found in what was read", "79 %")]
    [InlineData("muraro-2017.progression-free-survival.all-5y", "46 %", "281 participants", "in a retelling instead of the report itself")]
    [InlineData("hamerschlak-2010.event-free-survival.all", "58.54 % of 41", "which we take for a share of people who were counted; what was read names no method")]
    [InlineData("hamerschlak-2010.event-free-survival.beam-hatg", "47 % of 21", "which we take for a share of people who were counted")]
    [InlineData("hamerschlak-2010.event-free-survival.cy-ratg", "70 % of 20", "which we take for a share of people who were counted")]
    [InlineData("ruiz-arguelles-2019.treatment-response.all-12mo", "People whose EDSS was lower or unchanged, as they reported it themselves, 12 months, in", "78 %")]
    [InlineData("ruiz-arguelles-2019.treatment-response.rrms-12mo", "lower or unchanged, as they reported it themselves, 12 months, in “Relapsing-remitting MS”: 83 %")]
    [InlineData("uk-ahsct-2025.transplant-related-mortality.all-100d", "Deaths from any cause, 100 days", "5 of 364")]
    [InlineData("kvistad-2024.employment.all-2y", "10 people (33 %)", "in “People of the first report”", "out of how many was not found in what was read")]
    [InlineData("kvistad-2024.employment.all-before", "1 person (3 %)", "in “People of the first report”")]
    [InlineData("kvistad-2019.amenorrhoea.women", "10 people (43 %)", "out of how many was not found in what was read")]
    [InlineData("burt-2021.autoimmune-thyroid-disease.all-hyperthyroidism", "15 people (3.3 %)")]
    [InlineData("burt-2021.autoimmune-thyroid-disease.all-hypothyroidism", "16 people (3.5 %)")]
    [InlineData("atkins-2016.edss-improvement.all", "35 %", "no number out of 24 people gives this share")]
    [InlineData("moore-2019.edss-improvement.all-review", "“44 % improved”", "no number out of 35 people gives this share")]
    [InlineData("hamerschlak-2010.edss-worsening.review", "“44.4 % worse”", "no number out of 20 people gives this share")]
    [InlineData("sormani-2017.neda.all-2y", "83 %, range 70 to 92 (")]
    [InlineData("sormani-2017.neda.all-5y", "67 %, range 59 to 70 (")]
    [InlineData("nabizadeh-2022.mri-activity-free-survival.all", "89 % (", "the source prints one limit of its 95 % confidence interval only, 84")]
    [InlineData("ge-2019.transplant-related-mortality.all", "1.34 %, 95 % confidence interval 0.39 to 2.30")]
    [InlineData("petrou-2020.edss-change.it", "mean -0.20 points, standard deviation 0.3", "below 0 is an improvement")]
    [InlineData("petrou-2020.timed-25-foot-walk-change.sham", "mean 14.0 %, standard deviation 25.4", "below 0 is faster")]
    [InlineData("harris-2024.six-minute-walk-change.saline", "mean -32.1 %, standard deviation 30.0", "below 0 is a worsening")]
    [InlineData("halt-ms.edss-change.survivors-5y", "median -0.5 points", "below 0 is an improvement")]
    [InlineData("halt-ms.edss-stability.all-end", "EDSS stable, follow-up of 5.2 years", "21 %")]
    [InlineData("atkins-2016.edss-improvement.all-press", "follow-up of 7.5 years on average", "8 of 23")]
    [InlineData("samijn-2006.death.all-progressive-disease", "Deaths from any cause, of these from progressive disease", "1 of 14")]
    [InlineData("das-2021.edss.all-end", "Median EDSS", "2.0 points, limits 0 to 6.5", "what the limits are was not found in what was read")]
    [InlineData("mist.time-to-progression.dmt-median", "24 months, interquartile range 18 to 48")]
    [InlineData("muraro-2017.progression-free-survival.all-5y-press", "46 % (in the study’s own documents a Kaplan-Meier estimate, not a head count", "RegMedNet")]
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
    [InlineData("silfverberg-2023.transplant-related-mortality-follow-up.all-press", "100 days")]
    [InlineData("kvistad-2024.employment.all-2y", "29")]
    [InlineData("nash-2003.edss-stability.all-review", "no number out of")]
    [InlineData("halt-ms.edss-improvement.all-end", "no number out of")]
    [InlineData("uk-ahsct-2025.transplant-related-mortality.all-100d", "Treatment-related")]
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
    public async Task No_two_studies_share_a_name()
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
            Assert.Contains(result["denominator"]?.ToString() ?? "was not found in what was read", sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task No_sentence_says_of_a_source_what_was_only_not_read()
    {
        Assert.All(await AllAsync(), sentence => Assert.DoesNotMatch(SaysOfTheSource(), sentence));
        foreach (var result in (await service.ListAsync("/v1/results?estimateTypeBasis=ASSUMED")).Where(result => result["sentence"] is not null))
        {
            Assert.Contains("which we take for ", $"{result["sentence"]}", StringComparison.Ordinal);
            Assert.Contains("ESTIMATE_TYPE_ASSUMED", result["caveats"]!.AsArray().Select(code => $"{code}"));
        }
    }

    [Theory]
    [InlineData("hamerschlak-2010.transplant-related-mortality.review", "41")]
    [InlineData("burt-2003.edss-stability.all-review", "8 of 21")]
    [InlineData("halt-ms.death.all-3y-press", "survivors at 5 years")]
    public async Task A_number_that_another_source_contradicts_says_so_and_has_no_sentence(string id, string words)
    {
        var result = await service.GetAsync($"/v1/results/{id}");
        Assert.Contains(words, $"{result["conflict"]}", StringComparison.Ordinal);
        Assert.Contains("SOURCES_CONFLICT", result["caveats"]!.AsArray().Select(code => $"{code}"));
        Assert.Null(result["sentence"]);
        Assert.Null(result["computedInterval"]);
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

    [GeneratedRegex(@"\b(is|was|are|were) not (reported|stated)\b|\bdoes not say\b(?<!what was read names no method)|\btime not stated\b")]
    private static partial Regex SaysOfTheSource();

    [GeneratedRegex(@"(?:according to|\) on) (?<name>the [^,]*? study(?! of)|the study of [^()]+ and colleagues \([^)]+\)( “[^”]+”)?|the study “[^”]+”)")]
    private static partial Regex Name();
}
