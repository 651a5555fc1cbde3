using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Comparisons;

/// <summary>An effect does not travel alone, and it says which side is better off.</summary>
public sealed class ComparisonsTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task The_effect_of_MIST_says_of_what_it_is_in_which_direction_and_against_whom()
    {
        var effect = await service.GetAsync("/v1/comparisons/mist.disability-progression.final-hr");
        Assert.Equal(
            ["mist", "mist.disability-progression", "disability-progression", "LOWER_IS_BETTER", "Transplant", "Disease-modifying therapy", "Transplant against Disease-modifying therapy", "ARM"],
            new[] { effect["study"]!["id"], effect["outcome"]!["id"], effect["measure"]!["id"], effect["measure"]!["direction"], effect["arm"]!["label"], effect["referenceArm"]!["label"], effect["contrast"], effect["favours"] }
                .Select(node => node!.ToString()));
    }

    [Theory]
    [InlineData("contrast:alemtuzumab", "london-comparative-2025")]
    [InlineData("referenceArmLabel:ocrelizumab", "london-comparative-2025")]
    [InlineData("direction=LOWER_IS_BETTER AND favours=ARM", "mist")]
    [InlineData("caveats:CROSSOVER", "petrou-2020")]
    public async Task A_comparison_is_found_by_what_is_compared(string filter, string study) => Assert.Contains(
        await service.ListAsync($"/v1/comparisons?filter={Uri.EscapeDataString(filter)}"), item => item["study"]!["id"]!.ToString() == study);

    [Theory]
    [InlineData("london-comparative-2025.relapse.ahsct-alemtuzumab-5y", "ARM")]
    [InlineData("london-comparative-2025.relapse.ahsct-ocrelizumab-3y", "NEITHER")]
    [InlineData("london-comparative-2025.disability-progression.ahsct-alemtuzumab-5y", "NEITHER")]
    [InlineData("london-comparative-2025.annualized-relapse-rate.ahsct-ocrelizumab-3y", "ARM")]
    [InlineData("mist.edss.difference-1y", "ARM")]
    [InlineData("mesems.gadolinium-enhancing-lesions.msc-placebo-24w", "NEITHER")]
    [InlineData("petrou-2020.relapse-freedom.iv-sham", "NEITHER")]
    [InlineData("petrou-2020.treatment-failure.it-sham", "ARM")]
    [InlineData("harris-2024.timed-25-foot-walk-change.msc-np-saline", null)] // seconds would be better lower; this change in percent is better higher
    [InlineData("uk-ahsct-2025.neda-3.by-phenotype", null)]
    [InlineData("burt-2021.edss.rrms-1y", null)]
    public async Task The_favoured_side_follows_interval_p_value_and_direction(string id, string? side)
    {
        var effect = await service.GetAsync($"/v1/comparisons/{id}");
        Assert.Equal(side, effect["favours"]?.ToString());
        Assert.NotEmpty(effect["favoursReason"]!.ToString());
    }

    [Fact]
    public async Task A_crossover_gives_no_parallel_effects_and_baseline_characteristics_give_none_at_all()
    {
        Assert.Empty((await service.GetAsync("/v1/outcomes/petrou-2020.relapse-freedom"))["crudeEffects"]!.AsArray());
        Assert.Empty((await service.GetAsync("/v1/outcomes/kalincik-2023.female-sex"))["crudeEffects"]!.AsArray());
        Assert.Equal(0, await service.Database.AskAsync<long>("""
            select count(*)
            from crude_effect
            join study on study.id = crude_effect.study_id
            join outcome on outcome.id = crude_effect.outcome_id
            where study.intervention_model = 'CROSSOVER' or outcome.type in ('BASELINE', 'FOLLOW_UP')
            """));
    }

    [Fact]
    public async Task The_numbers_of_a_study_include_its_effects()
    {
        var outcome = Outcome(await service.GetAsync("/v1/studies/mist/numbers"), "mist.disability-progression");
        var effect = Assert.Single(outcome["comparisons"]!.AsArray())!;
        Assert.Equal(["0.07", "0.02", "0.24", "ARM"], new[] { effect["value"], effect["interval"]!["lower"], effect["interval"]!["upper"], effect["favours"] }.Select(node => node!.ToString()));
        var failure = Outcome(await service.GetAsync("/v1/studies/mist/numbers"), "mist.treatment-failure");
        Assert.Contains(failure["crudeEffects"]!.AsArray(), crude => crude!["measure"]!.ToString() == "RISK_DIFFERENCE" && crude["favours"]!.ToString() == "ARM");
    }

    [Fact]
    public async Task An_effect_without_numbers_of_its_own_is_in_the_numbers_too() => Assert.NotEmpty(
        Outcome(await service.GetAsync("/v1/studies/mesems/numbers"), "mesems.gadolinium-enhancing-lesions")["comparisons"]!.AsArray());

    [Fact]
    public async Task The_reported_difference_of_MIST_agrees_with_the_means_of_its_arms() =>
        Assert.Equal("AGREES", (await service.GetAsync("/v1/comparisons/mist.edss.difference-1y"))["agreement"]!.ToString());

    [Fact]
    public async Task Checks_of_effects_have_seen_rows()
    {
        var checks = await service.ListAsync("/v1/quality");
        Assert.All(
            new[] { "EFFECT_AGREES_WITH_COUNTS", "P_VALUE_AGREES_WITH_COUNTS", "PRINTED_SHARE_AGREES_WITH_COUNTS", "CRUDE_EFFECT_IS_OF_PARALLEL_ARMS" },
            id => Assert.True(checks.Single(check => check["id"]!.ToString() == id)["seen"]!.GetValue<int>() > 0, id));
        Assert.Contains("hamerschlak-2010.transplant-related-mortality.all", checks.Single(check => check["id"]!.ToString() == "PRINTED_SHARE_AGREES_WITH_COUNTS")["items"]!.ToJsonString(), StringComparison.Ordinal);
    }

    private static JsonNode Outcome(JsonNode numbers, string id) => numbers["outcomes"]!.AsArray().Single(outcome => outcome!["id"]!.ToString() == id)!;
}
