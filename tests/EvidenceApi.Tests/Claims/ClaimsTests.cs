using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Claims;

public sealed class ClaimsTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task All_150_entries_of_the_ledger_are_served_and_every_statement_has_its_verdict()
    {
        var claims = await service.ListAsync("/v1/claims");
        Assert.Equal(150, claims.Count);
        Assert.All(claims, claim => Assert.Equal(claim["kind"]!.ToString() == "STATEMENT", claim["verdict"] is not null));
        Assert.All(claims, claim => Assert.NotEmpty(claim["reason"]!.ToString()));
        var tally = claims.GroupBy(claim => claim["verdict"]?.ToString() ?? "").ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal([45, 6, 31, 7, 6, 32, 21, 2],
            new[] { "AGREES", "AGREES_SECONDARY", "PARTLY", "DIFFERS", "SUPERSEDED", "UNCHECKED", "OPINION", "" }.Select(verdict => tally[verdict]));
    }

    [Theory]
    [InlineData("source=regmednet-2017", 33)]
    [InlineData("source=neuro-news-2023", 35)]
    [InlineData("source=bioplus-2015", 30)]
    [InlineData("source=iqvia-2018", 27)]
    [InlineData("source=mstrust-2016", 25)]
    [InlineData("verdict=DIFFERS", 7)]
    [InlineData("verdict=DIFFERS&verdict=SUPERSEDED", 13)]
    [InlineData("pressAndPrimaryDiffer=true", 17)]
    [InlineData("source=bioplus-2015&verdict=OPINION&hasNumber=true", 0)]
    public async Task A_filter_finds_its_claims(string filter, int count) =>
        Assert.Equal(count, (await service.GetAsync($"/v1/claims?{filter}&countTotal=true"))["totalCount"]!.GetValue<int>());

    [Theory]
    [InlineData("000-26", "UNCHECKED")]
    [InlineData("004-01", "UNCHECKED")]
    [InlineData("001-01", "UNCHECKED")]
    [InlineData("002-18", "UNCHECKED")]
    [InlineData("004-07", "PARTLY")]
    [InlineData("000-21", "UNCHECKED")]
    [InlineData("000-25", "AGREES_SECONDARY")]
    [InlineData("001-21", "AGREES")]
    public async Task A_verdict_rests_on_what_was_read(string id, string verdict) =>
        Assert.Equal(verdict, (await service.GetAsync($"/v1/claims/{id}"))["verdict"]!.ToString());

    [Fact]
    public async Task The_39_of_MIST_are_not_said_to_be_people() =>
        Assert.Contains("no share of people follows", (await service.GetAsync("/v1/claims/003-19"))["reason"]!.ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task The_quality_check_finds_no_verdict_beyond_its_evidence()
    {
        var check = (await service.ListAsync("/v1/quality")).Single(item => item["id"]!.ToString() == "VERDICT_FITS_ITS_EVIDENCE");
        Assert.Equal((148, 0), (check["seen"]!.GetValue<int>(), check["flagged"]!.GetValue<int>()));
    }

    [Fact]
    public async Task The_claims_of_a_source_are_below_its_path() =>
        Assert.Equal(27, (await service.ListAsync("/v1/sources/iqvia-2018/claims")).Count);

    // The press figure and the primary one, each as it is in the evidence or in the reason.
    [Theory]
    [InlineData("000-06", "MEASURE")]
    [InlineData("000-12", "MEASURE")]
    [InlineData("000-27", "MEASURE,PEOPLE")]
    [InlineData("003-12", "NUMBER")]
    [InlineData("000-14", "")]
    [InlineData("002-18", "")]
    public async Task A_claim_says_in_what_it_differs(string id, string codes)
    {
        var claim = await service.GetAsync($"/v1/claims/{id}");
        Assert.Equal(codes, string.Join(',', claim["differsIn"]!.AsArray().Select(code => $"{code}")));
        Assert.Equal(codes.Length > 0, claim["pressAndPrimaryDiffer"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("002-13", "78.4", "69.2")]
    [InlineData("000-06", "46", "46")]
    [InlineData("000-23", "73", "82")]
    [InlineData("000-27", "33", "Kaplan-Meier")]
    [InlineData("000-02", "trial", "retrospective cohort")]
    [InlineData("003-12", "100", "110")]
    [InlineData("003-26", "2021", "2018")]
    [InlineData("003-21", "3 patients", "30 of 50")]
    [InlineData("002-23", "80", "Kaplan-Meier")]
    [InlineData("004-12", "mesenchymal", "marrow")]
    [InlineData("004-20", "first", "2014")]
    [InlineData("001-05", "chemotherapy", "patient")]
    [InlineData("001-24", "only", "ASTIMS")]
    [InlineData("001-32", "198", "94")]
    public async Task Where_press_and_primary_differ_one_call_shows_both(string id, string press, string primary)
    {
        var claim = await service.GetAsync($"/v1/claims/{id}");
        Assert.True(claim["pressAndPrimaryDiffer"]!.GetValue<bool>());
        var text = claim.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Assert.Contains(press, text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(primary, text, StringComparison.OrdinalIgnoreCase);
    }
}
