using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using EvidenceApi.Claims.Check;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Claims;

/// <summary>The claim check over HTTP and the real evidence; how sentences are understood is tested in ClaimCheck/.</summary>
public sealed class CheckClaimTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("46 % progression-free at 5 years in Muraro 2017", "CONFIRMED")]
    [InlineData("70 % relapse-free at 5 years in HALT-MS", "DIFFERS")]
    [InlineData("46 % of patients improved in Muraro 2017", "DIFFERENT_MEASURE")]
    [InlineData("In MIST, 3 of 52 transplanted patients had treatment failure", "CONFIRMED")]
    [InlineData("73% had no evidence of disease activity after five years in the Swedish cohort Silfverberg 2023", "CONFIRMED")]
    [InlineData("asdf qwer", "NO_CLAIM")]
    [InlineData("In most patients of HALT-MS, 69.2 % were event-free at 5 years", "ROUNDS_TO")]
    [InlineData("Of the 25 people enrolled in HALT-MS, 24 actually got their transplant", "CONFIRMED")]
    [InlineData("Of the 24 people enrolled in HALT-MS, 25 actually got their transplant", "AMBIGUOUS")]
    [InlineData("Of the 25 people enrolled in HALT-MS, 20 actually got their transplant", "CONTRADICTED")]
    [InlineData("RAM-MS has finished recruiting", "CONFIRMED")]
    [InlineData("MIST has finished recruiting", "CONFIRMED")]
    [InlineData("COAST has stopped recruiting", "AMBIGUOUS")]
    [InlineData("BEAT-MS has not finished recruiting", "CONFIRMED")]
    [InlineData("BEAT-MS has finished recruiting", "CONTRADICTED")]
    [InlineData("MIST has not been completed", "CONTRADICTED")]
    [InlineData("MIST has not finished recruiting", "CONTRADICTED")]
    [InlineData("In the mist trial, 3 of 52 transplanted patients had treatment failure", "CONFIRMED")]
    [InlineData("No deaths in HALT-MS", "AMBIGUOUS")]
    [InlineData("82 percent of patients in Muraro 2017 were progression-free at three years", "AMBIGUOUS")]
    [InlineData("one in three people with progressive MS were progression-free at five years in Muraro 2017", "ROUNDS_TO")]
    [InlineData("13 of 31 in the sham group failed (Petrou 2020)", "CONFIRMED")]
    [InlineData("34 % of the drug group progressed in MIST", "NOT_IN_DATA")]
    [InlineData("64 % improved at four years in Burt 2015", "NOT_IN_DATA")]
    public async Task A_sentence_gets_its_verdict_and_the_reason(string text, string verdict)
    {
        var answer = await CheckAsync(new JsonObject { ["text"] = text });
        Assert.True(answer["verdict"]!.ToString() == verdict, answer.ToString());
        Assert.NotEmpty(answer["why"]!.ToString());
    }

    [Fact]
    public async Task A_claim_in_fields_gets_its_verdict_with_the_results_that_it_rests_on()
    {
        var answer = await CheckAsync(new JsonObject { ["study"] = "HALT-MS", ["measure"] = "event-free-survival", ["value"] = 69.2, ["unit"] = "%", ["months"] = 60 });
        Assert.Equal("CONFIRMED", answer["verdict"]!.ToString());
        var result = answer["results"]![0]!;
        Assert.Equal(["69.2", "KAPLAN_MEIER"], [result["value"]!.ToString(), result["estimateType"]!.ToString()]);
        Assert.NotNull(result["citation"]!["place"]);
    }

    [Fact]
    public async Task An_effect_is_compared_with_comparisons()
    {
        var answer = await CheckAsync(new JsonObject { ["text"] = "In MIST the hazard ratio for progression was 0.07" });
        Assert.Equal("CONFIRMED", answer["verdict"]!.ToString());
        Assert.Empty(answer["results"]!.AsArray());
        var comparison = Assert.Single(answer["comparisons"]!.AsArray())!;
        Assert.Equal(["HAZARD_RATIO", "0.07"], [comparison["effectMeasure"]!.ToString(), comparison["value"]!.ToString()]);
    }

    [Fact]
    public async Task What_is_not_understood_is_listed() =>
        Assert.Contains("flurbled", (await CheckAsync(new JsonObject { ["text"] = "46 % progression-free at 5 years in Muraro 2017 flurbled" }))["notUnderstood"]!.ToJsonString(), StringComparison.Ordinal);

    [Fact]
    public async Task A_text_is_judged_sentence_by_sentence_and_summed_up()
    {
        var answer = await CheckAsync(new JsonObject { ["text"] = "Silfverberg 2023: 73 % had NEDA at five years. In Silfverberg 2023 37 % had NEDA at five years. More research is needed." });
        Assert.Equal(["CONFIRMED", "CONTRADICTED", "NO_CLAIM"], answer["statements"]!.AsArray().Select(statement => statement!["verdict"]!.ToString()));
        Assert.Equal([1, 1, 1], new[] { "confirmed", "contradicted", "noClaim" }.Select(name => answer["summary"]![name]!.GetValue<int>()));
        Assert.Equal(["CONTRADICTED", "PRIMARY"], [answer["verdict"]!.ToString(), answer["by"]!.ToString()]);
        Assert.Equal([0, 46], [answer["statements"]![0]!["start"]!.GetValue<int>(), answer["statements"]![0]!["end"]!.GetValue<int>()]);
    }

    [Theory]
    [InlineData("'; drop table study; --")]
    [InlineData("<script>alert(1)</script> 46 %")]
    [InlineData("\0\u202e\ud800 46 % 🧠")]
    [InlineData("999999999999999999999999999999999999999999999999 % of 0 / 0 in year 99999999999")]
    public async Task Hostile_text_gets_a_response_and_never_a_failure(string text) =>
        Assert.NotEmpty((await CheckAsync(new JsonObject { ["text"] = text }))["verdict"]!.ToString());

    [Fact]
    public async Task Checking_stores_nothing()
    {
        const string rows = "select sum(n_tup_ins + n_tup_upd + n_tup_del)::bigint from pg_stat_user_tables";
        var before = await service.Database.AskAsync<long>(rows);
        await CheckAsync(new JsonObject { ["text"] = "46 % in Muraro 2017" });
        Assert.Equal(before, await service.Database.AskAsync<long>(rows));
    }

    private async Task<JsonNode> CheckAsync(JsonObject claim)
    {
        using var answer = await service.Http.SendAsync(Post(claim.ToJsonString()));
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.True(answer.IsSuccessStatusCode, body.ToString());
        System.Text.Json.JsonSerializer.Deserialize<ClaimCheckAnswer>(body, Guards.ContractGuard.Strict);
        return body;
    }

    public static HttpRequestMessage Post(string body) => new(HttpMethod.Post, "/v1/claims/check")
    {
        Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
    };
}
