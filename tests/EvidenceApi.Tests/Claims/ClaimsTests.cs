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
        Assert.Equal([52, 13, 28, 7, 7, 21, 20, 2],
            new[] { "AGREES", "AGREES_SECONDARY", "PARTLY", "DIFFERS", "SUPERSEDED", "UNCHECKED", "OPINION", "" }.Select(verdict => tally[verdict]));
    }

    [Theory]
    [InlineData("source=regmednet-2017", 33)]
    [InlineData("source=neuro-news-2023", 35)]
    [InlineData("source=bioplus-2015", 30)]
    [InlineData("source=iqvia-2018", 27)]
    [InlineData("source=mstrust-2016", 25)]
    [InlineData("verdict=DIFFERS", 7)]
    [InlineData("verdict=DIFFERS&verdict=SUPERSEDED", 14)]
    [InlineData("source=bioplus-2015&verdict=OPINION&hasNumber=true", 0)]
    public async Task A_filter_finds_its_claims(string filter, int count) =>
        Assert.Equal(count, (await service.GetAsync($"/v1/claims?{filter}&countTotal=true"))["totalCount"]!.GetValue<int>());

    [Fact]
    public async Task The_claims_of_a_source_stand_below_it() =>
        Assert.Equal(27, (await service.ListAsync("/v1/sources/iqvia-2018/claims")).Count);

    // The press figure and the primary one, each as it stands in the evidence or in the reason.
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
    [InlineData("002-18", "no deaths", "treatment")]
    public async Task Where_press_and_primary_differ_one_call_shows_both(string id, string press, string primary)
    {
        var claim = await service.GetAsync($"/v1/claims/{id}");
        Assert.True(claim["pressAndPrimaryDiffer"]!.GetValue<bool>());
        var text = claim.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Assert.Contains(press, text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(primary, text, StringComparison.OrdinalIgnoreCase);
    }
}
