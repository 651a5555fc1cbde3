using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Results;

/// <summary>Questions of readers of the five articles, one call each. The figures are the published ones.</summary>
public sealed class KnownResultsTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("muraro-2017.progression-free-survival.relapsing-5y", "KAPLAN_MEIER", "73", "%")]
    [InlineData("muraro-2017.progression-free-survival.all-5y", "KAPLAN_MEIER", "46", "%")]
    [InlineData("silfverberg-2023.neda.all-5y", "KAPLAN_MEIER", "73", "%")]
    [InlineData("silfverberg-2023.neda.all-10y", "KAPLAN_MEIER", "65", "%")]
    [InlineData("halt-ms.event-free-survival.all-3y", "KAPLAN_MEIER", "78.4", "%")]
    public async Task A_survival_percentage_is_an_estimate_and_no_head_count(string id, string type, string value, string unit)
    {
        var result = await service.GetAsync($"/v1/results/{id}");
        Assert.Equal(type, Text(result["estimateType"]));
        Assert.Equal(value, Text(result["value"]));
        Assert.Equal(unit, Text(result["unit"]));
        Assert.Null(result["numerator"]);
        Assert.NotEmpty(Text(result["citation"]!["source"]!["id"]));
        Assert.NotEmpty(Text(result["citation"]!["place"]));
    }

    [Theory]
    [InlineData("silfverberg-2023.neda.all-5y", "66", "81", "95", "174")]
    [InlineData("silfverberg-2023.neda.all-10y", "57", "75", "95", "174")]
    public async Task The_Swedish_cohort_comes_with_its_intervals_and_their_level(string id, string lower, string upper, string level, string denominator)
    {
        var result = await service.GetAsync($"/v1/results/{id}");
        Assert.Equal([lower, upper, level], new[] { "lower", "upper", "level" }.Select(key => Text(result["interval"]![key])));
        Assert.Equal(denominator, Text(result["denominator"]));
        Assert.NotEqual("NOT_REPORTED", Text(result["denominatorKind"]));
    }

    [Theory]
    [InlineData("transplant-related-mortality", "muraro-2017", 8, 281)]
    [InlineData("disability-improvement", "silfverberg-2023", 80, 149)]
    [InlineData("disability-stability", "silfverberg-2023", 55, 149)]
    [InlineData("disability-worsening", "silfverberg-2023", 14, 149)]
    [InlineData("relapse", "mist", 1, 52)]
    [InlineData("treatment-failure", "mist", 3, 52)]
    [InlineData("treatment-failure", "mist", 30, 50)]
    [InlineData("transplant-related-mortality", "nicholas-2021", 3, 120)]
    [InlineData("transplant-related-mortality", "uk-ahsct-2025", 5, 364)]
    public async Task A_head_count_is_found_with_its_denominator_by_measure_and_study(string measure, string study, int numerator, int denominator)
    {
        var results = await service.ListAsync($"/v1/results?study={study}&measure={measure}");
        Assert.Contains(results, result => Text(result["numerator"]) == $"{numerator}" && Text(result["denominator"]) == $"{denominator}"
            && Text(result["denominatorKind"]) != "NOT_REPORTED");
    }

    [Fact]
    public async Task Relapsing_people_do_not_get_the_number_of_everybody()
    {
        var results = await service.ListAsync(
            "/v1/results?study=muraro-2017&measure=progression-free-survival&phenotype=RELAPSING&monthsFrom=60&monthsTo=60");
        Assert.Equal(["73"], results.Select(result => Text(result["value"])));
    }

    [Fact]
    public async Task The_final_report_of_MIST_has_the_hazard_ratio_with_its_reference_arm()
    {
        var outcome = await service.GetAsync("/v1/outcomes/mist.disability-progression");
        var effect = Assert.Single(outcome["comparisons"]!.AsArray(), item => Text(item!["id"]) == "mist.disability-progression.final-hr")!;
        Assert.Equal(["HAZARD_RATIO", "0.07", "hsct", "dmt"],
            [Text(effect["effectMeasure"]), Text(effect["value"]), Text(effect["arm"]!["id"]), Text(effect["referenceArm"]!["id"])]);
        Assert.Equal(["0.02", "0.24", "95"], new[] { "lower", "upper", "level" }.Select(key => Text(effect["interval"]![key])));
        Assert.Equal(["LESS_THAN", "0.001"], new[] { "operator", "value" }.Select(key => Text(effect["pValue"]![key])));
        Assert.Equal("LOWER_IS_BETTER", Text(outcome["measure"]!["direction"]));
    }

    [Fact]
    public async Task Recalled_values_are_left_out_unless_they_are_requested()
    {
        const string url = "/v1/results?study=halt-ms&measure=event-free-survival";
        var verified = await service.ListAsync(url);
        var all = await service.ListAsync(url + "&includeUnverified=true");
        Assert.DoesNotContain(verified, result => Text(result["citation"]!["verification"]) == "UNVERIFIED");
        var recalled = Assert.Single(all, result => Text(result["id"]) == "halt-ms.event-free-survival.all-3y-recalled");
        Assert.Equal(["60.1", "89.0", "90"], new[] { "lower", "upper", "level" }.Select(key => Text(recalled["interval"]![key])));
    }

    [Fact]
    public async Task Press_and_paper_are_both_listed_and_the_paper_comes_first()
    {
        var outcomes = await service.WholesAsync("/v1/outcomes?study=mist&measure=treatment-failure");
        var results = Assert.Single(outcomes)["results"]!.AsArray();
        var precedence = results.Select(result => result!["precedence"]!.GetValue<int>()).ToList();
        Assert.Equal(precedence.Order(), precedence);
        Assert.Contains(results, result => Text(result!["citation"]!["source"]!["kind"]) == "NEWS_ARTICLE");
        Assert.Contains(results, result => Text(result!["citation"]!["source"]!["kind"]) == "CONFERENCE_ABSTRACT");
    }

    [Fact]
    public async Task Burt_2015_has_both_phenotypes_and_the_relapse_free_share_at_four_years()
    {
        var study = await service.GetAsync("/v1/studies/burt-2015");
        Assert.Superset(new HashSet<string> { "123", "28" }, study["counts"]!.AsArray().Select(count => Text(count!["count"])).ToHashSet());
        var results = await service.ListAsync("/v1/results?study=burt-2015&measure=relapse-free-survival&monthsFrom=48&monthsTo=48");
        Assert.All(results, result => Assert.Equal("80", Text(result["value"])));
        Assert.NotEmpty(results);
    }

    private static string Text(JsonNode? node) => node?.ToString() ?? "";
}
