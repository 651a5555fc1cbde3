using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Syntheses;

/// <summary>Benefits and harms at a glance, and nothing that no source says.</summary>
public sealed class OverviewTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task Transplants_have_their_deaths_beside_their_benefits()
    {
        var entry = (await service.GetAsync("/v1/overview?intervention=AHSCT"))["items"]!.AsArray().Single(item => item!["phenotype"] is null)!;
        var deaths = entry["harms"]!.AsArray().Single(outcome => outcome!["measure"]!["id"]!.ToString() == "mortality-100d")!;
        Assert.Equal(("POOLED", 2, 2.02), (deaths["basis"]!.ToString(), (int)deaths["studies"]!, Math.Round((double)deaths["estimate"]!["value"]!, 2)));
        Assert.Contains(entry["benefits"]!.AsArray(), outcome => outcome!["measure"]!["id"]!.ToString() == "progression-free-survival" && outcome["basis"]!.ToString() == "SINGLE_STUDY");
        Assert.NotEmpty(entry["recommendations"]!.AsArray());
    }

    [Fact]
    public async Task Whatever_is_not_pooled_says_what_is_missing_and_certainty_is_never_made_up()
    {
        foreach (var entry in (await service.GetAsync("/v1/overview"))["items"]!.AsArray())
            foreach (var outcome in entry!["benefits"]!.AsArray().Concat(entry["harms"]!.AsArray()))
            {
                Assert.Equal(outcome!["basis"]!.ToString() == "POOLED", outcome["missing"] is null);
                Assert.Equal(outcome["basis"]!.ToString() == "SINGLE_STUDY", outcome["single"] is not null);
                Assert.NotEqual(outcome["certainty"] is null, outcome["noCertaintyReason"] is null);
                var whole = await service.GetAsync(outcome["url"]!.ToString());
                Assert.Equal(outcome["estimate"]?["value"]?.ToString(), whole["estimate"]?["value"]?.ToString());
            }
    }

    [Fact]
    public async Task Open_trials_are_those_that_the_list_counts()
    {
        foreach (var entry in (await service.GetAsync("/v1/overview?phenotype=RELAPSING&phenotype=SPMS"))["items"]!.AsArray())
            Assert.Equal((await service.ListAsync(entry!["openTrials"]!["url"]!.ToString())).Count, (int)entry["openTrials"]!["count"]!);
    }

    [Fact]
    public async Task A_course_counts_only_people_of_that_course()
    {
        var entry = (await service.GetAsync("/v1/overview?phenotype=RRMS&intervention=AHSCT"))["items"]![0]!;
        foreach (var outcome in entry["harms"]!.AsArray().Where(outcome => outcome!["single"] is not null))
            Assert.All(outcome!["single"]!["evidence"]!["phenotypes"]!.AsArray(), course => Assert.Contains(course!.ToString(), new[] { "RRMS", "RES_RRMS" }));
    }
}
