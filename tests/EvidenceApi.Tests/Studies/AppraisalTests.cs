using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Studies;

/// <summary>Risk of bias, retractions and recommendations are what others published, and absent otherwise.</summary>
public sealed class AppraisalTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task A_published_judgement_is_served_with_its_tool_and_who_judged()
    {
        var found = Assert.Single(await service.ListAsync("/v1/studies?riskOfBias=OTHER_SCALE"));
        Assert.Equal("nicholas-2021", $"{found["id"]}");
        var judgement = Assert.Single((await service.GetAsync("/v1/studies/nicholas-2021"))["riskOfBias"]!.AsArray())!;
        Assert.Equal(("Class IV evidence", "OTHER_SCALE"), ($"{judgement["printed"]}", $"{judgement["judgement"]}"));
        Assert.Equal("VERIFIED", $"{judgement["citation"]!["verification"]}");
    }

    [Fact]
    public async Task Where_no_judgement_was_published_or_no_notices_were_searched_for_the_study_says_so()
    {
        var study = await service.GetAsync("/v1/studies/mist");
        Assert.Empty(study["riskOfBias"]!.AsArray());
        Assert.Contains("none is derived", $"{study["riskOfBiasReason"]}", StringComparison.Ordinal);
        Assert.Equal("NOT_SEARCHED", $"{study["retraction"]}");
        Assert.NotNull(study["retractionReason"]);
        Assert.Empty(await service.ListAsync("/v1/studies?retraction=RETRACTED"));
        var all = await service.GetAsync("/v1/studies?countTotal=true");
        var unjudged = await service.GetAsync("/v1/studies?riskOfBias=NOT_JUDGED&retraction=NOT_SEARCHED&countTotal=true");
        Assert.Equal(all["totalCount"]!.GetValue<int>() - 1, unjudged["totalCount"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_recommendation_is_coded_and_marked_as_read_in_a_retelling()
    {
        var source = Assert.Single(await service.ListAsync("/v1/sources?kind=RECOMMENDATION"));
        var recommendations = source["recommendations"]!.AsArray();
        Assert.Equal(["FOR", "ONLY_IN_RESEARCH"], recommendations.Select(item => $"{item!["direction"]}"));
        Assert.All(recommendations, item => Assert.Equal(("VERIFIED_SECONDARY", "RETELLING"), ($"{item!["verification"]}", $"{item["readKind"]}")));
        var age = recommendations[0]!["criteria"]!.AsArray().Single(item => $"{item!["subject"]}" == "AGE")!;
        Assert.Equal(("45", "a"), ($"{age["maximum"]}", $"{age["unit"]}"));
    }
}
