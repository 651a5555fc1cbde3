using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists;

/// <summary>What a list shows of a thing, against the thing itself.</summary>
public sealed class ItemsAndWholesTests(RunningService service) : IClassFixture<RunningService>
{
    // Members of an item in place of lists of the whole.
    private static readonly string[] Counts = ["resultCount", "comparisonCount", "resultIds", "comparisonIds", "statusObservationIds"];

    [Theory]
    [InlineData("/v1/results", "")]
    [InlineData("/v1/results", "includeUnverified=true")]
    [InlineData("/v1/comparisons", "includeUnverified=true")]
    [InlineData("/v1/outcomes", "")]
    [InlineData("/v1/outcomes", "includeUnverified=true")]
    [InlineData("/v1/claims", "")]
    [InlineData("/v1/claims", "includeUnverified=true")]
    public async Task Every_member_of_an_item_has_the_value_of_its_whole(string list, string query)
    {
        var items = await service.ListAsync($"{list}?pageSize=200&{query}");
        Assert.NotEmpty(items);
        foreach (var (item, whole) in items.Zip(await service.WholesAsync($"{list}?pageSize=200&{query}")))
            AssertIsPart(item, whole, $"{item["id"]}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?includeUnverified=true")]
    public async Task An_outcome_counts_what_its_whole_has(string query)
    {
        foreach (var (item, whole) in (await service.ListAsync($"/v1/outcomes{query}")).Zip(await service.WholesAsync($"/v1/outcomes{query}")))
            Assert.Equal(
                ($"{whole["results"]!.AsArray().Count}", $"{whole["comparisons"]!.AsArray().Count}"), ($"{item["resultCount"]}", $"{item["comparisonCount"]}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?includeUnverified=true")]
    public async Task A_claim_names_the_evidence_that_its_whole_shows(string query)
    {
        foreach (var (item, whole) in (await service.ListAsync($"/v1/claims{query}")).Zip(await service.WholesAsync($"/v1/claims{query}")))
            foreach (var name in new[] { "result", "comparison", "statusObservation" })
                Assert.Equal(whole[name + "s"]!.AsArray().Select(one => $"{one!["id"]}"), item[name + "Ids"]!.AsArray().Select(id => $"{id}"));
    }

    [Fact]
    public async Task A_number_inside_its_outcome_is_the_number_alone()
    {
        var outcome = await service.GetAsync("/v1/outcomes/mist.disability-progression");
        foreach (var (kind, numbers) in new[] { ("results", outcome["results"]!), ("comparisons", outcome["comparisons"]!) })
            foreach (var number in numbers.AsArray())
                Assert.Equal((await service.GetAsync($"/v1/{kind}/{number!["id"]}")).ToJsonString(), number.ToJsonString());
    }

    private static void AssertIsPart(JsonNode? item, JsonNode? whole, string path)
    {
        if (item is not JsonObject members)
        {
            Assert.True(JsonNode.DeepEquals(item, whole), $"{path}: {item?.ToJsonString()} and {whole?.ToJsonString()}");
            return;
        }
        foreach (var (name, value) in members.Where(member => !Counts.Contains(member.Key)))
            AssertIsPart(value, Assert.IsType<JsonObject>(whole)[name], $"{path}.{name}");
    }
}
