using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Search;

/// <summary>The order of the hits, and where the words are in them.</summary>
public sealed class RankAndHighlightsTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string[] Lists = ["/v1/studies", "/v1/outcomes", "/v1/measures", "/v1/sources", "/v1/claims", "/v1/trials", "/v1/results", "/v1/comparisons", "/v1/search"];

    [Theory]
    [InlineData("relapse")]
    [InlineData("hsct")]
    [InlineData("multiple sclerosis")]
    public async Task The_best_match_comes_first_and_pages_keep_the_order(string words)
    {
        foreach (var list in Lists)
        {
            var whole = await service.GetAsync($"{list}?q={words}&pageSize=200&countTotal=true");
            Assert.Equal(whole["items"]!.AsArray().Count, whole["matches"]!.AsArray().Count);
            var ranks = whole["matches"]!.AsArray().Select(match => match!["rank"]!.GetValue<double>()).ToList();
            Assert.Equal(ranks.OrderDescending(), ranks);
            Assert.All(ranks, rank => Assert.True(rank > 0));
            var walked = await service.ListAsync($"{list}?q={words}&pageSize=7");
            Assert.Distinct(walked.Select(item => $"{item["kind"]} {item["id"]}"));
            Assert.Equal(whole["totalCount"]!.GetValue<int>(), walked.Count);
            Assert.Equal(whole["items"]!.AsArray().Select(item => item!["id"]!.ToString()), walked.Take(200).Select(item => item["id"]!.ToString()));
            Assert.Equal(walked.Select(item => item.ToJsonString()), (await service.ListAsync($"{list}?q={words}&sort=relevance&pageSize=50")).Select(item => item.ToJsonString()));
        }
    }

    [Theory]
    [InlineData("cyclophosphamide", "cyclophosphamid")]
    [InlineData("relapses", "relaps", "attack", "exacerbat", "flare", "clinic", "share", "free", "annual", "rate")]
    [InlineData("sclero*", "sclero")]
    [InlineData("sclerossis", "sclero", "sclersis")] // as a register prints it
    [InlineData("haematopoietic", "hematopo", "haematopo", "haemopo", "hemopo")]
    [InlineData("\"stem cell\"", "stem", "cell")]
    [InlineData("disability progression", "disab", "progress", "edss", "worsening", "confirmed")]
    public async Task Every_mark_is_on_a_word_of_the_query(string words, params string[] beginnings)
    {
        var marks = 0;
        foreach (var list in Lists)
            foreach (var (highlight, marked) in await MarksAsync(list, words))
            {
                marks++;
                Assert.True(beginnings.Any(beginning => Plain(marked).StartsWith(beginning, StringComparison.Ordinal)), $"{list}?q={words}: '{marked}' in {highlight["text"]}");
            }
        Assert.True(marks > 3, $"{marks} marks");
    }

    [Fact]
    public async Task A_highlight_is_a_text_of_the_item_or_parts_of_it_and_marks_are_in_order()
    {
        var page = await service.GetAsync("/v1/outcomes?q=relapse&pageSize=200");
        foreach (var (item, match) in page["items"]!.AsArray().Zip(page["matches"]!.AsArray()))
            foreach (var highlight in match!["highlights"]!.AsArray())
            {
                var (text, whole) = (highlight!["text"]!.ToString(), item![highlight["field"]!.ToString()]!.ToString());
                Assert.All(text.Split(" … "), part => Assert.Contains(part, whole, StringComparison.Ordinal));
                Assert.NotEmpty(highlight["marks"]!.AsArray());
                var end = 0;
                foreach (var mark in highlight["marks"]!.AsArray())
                {
                    Assert.InRange(mark!["start"]!.GetValue<int>(), end, text.Length);
                    end = mark["end"]!.GetValue<int>();
                    Assert.InRange(end, mark["start"]!.GetValue<int>() + 1, text.Length);
                }
            }
    }

    [Fact]
    public async Task The_search_over_everything_finds_all_kinds_and_its_counts_are_their_lists()
    {
        var counts = await service.GetAsync("/v1/search/facets?q=relapse&fields=kind");
        var kinds = counts["items"]![0]!["values"]!.AsArray().ToDictionary(value => value!["value"]!.ToString(), value => value!["count"]!.GetValue<int>());
        var lists = new Dictionary<string, string>
        {
            ["STUDY"] = "studies", ["OUTCOME"] = "outcomes", ["MEASURE"] = "measures", ["SOURCE"] = "sources", ["CLAIM"] = "claims",
        };
        Assert.Equal(lists.Keys.Order(), kinds.Keys.Order());
        foreach (var (kind, list) in lists)
        {
            var found = await service.ListAsync($"/v1/search?q=relapse&kind={kind}&pageSize=200");
            Assert.Equal(kinds[kind], found.Count);
            var own = await service.ListAsync($"/v1/{list}?q=relapse&pageSize=200");
            Assert.Equal(own.Select(item => item["id"]!.ToString()).Order(), found.Select(item => item["id"]!.ToString()).Order());
            await service.GetAsync(found[0]["url"]!.ToString());
        }
    }

    [Fact]
    public async Task Without_words_there_are_no_matches() => Assert.Null((await service.GetAsync("/v1/studies?pageSize=1"))["matches"]);

    private async Task<List<(JsonNode Highlight, string Marked)>> MarksAsync(string list, string words)
    {
        var page = await service.GetAsync($"{list}?q={Uri.EscapeDataString(words)}&pageSize=200");
        return [.. page["matches"]!.AsArray().SelectMany(match => match!["highlights"]!.AsArray()).SelectMany(highlight => highlight!["marks"]!.AsArray().Select(mark =>
            (highlight, highlight["text"]!.ToString()[mark!["start"]!.GetValue<int>()..mark["end"]!.GetValue<int>()])))];
    }

    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}
