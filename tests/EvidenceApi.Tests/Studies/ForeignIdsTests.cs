using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Studies;

public sealed class ForeignIdsTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("/v1/studies/NCT00273364", "/v1/studies/mist")]
    [InlineData("/v1/studies/nct00273364?includeUnverified=true", "/v1/studies/mist?includeUnverified=true")]
    [InlineData("/v1/studies/MIST", "/v1/studies/mist")]
    [InlineData("/v1/studies/ISRCTN88667898/outcomes?pageSize=2", "/v1/studies/starms/outcomes?pageSize=2")]
    [InlineData("/v1/studies/10.1001%2Fjamaneurol.2016.5867", "/v1/studies/muraro-2017")]
    [InlineData("/v1/studies/28241268", "/v1/studies/muraro-2017")]
    [InlineData("/v1/studies/pmc10850659", "/v1/studies/silfverberg-2023")]
    [InlineData("/v1/trials/2019-001549-42", "/v1/trials/starms")]
    [InlineData("/v1/trials/NCT01815632/history", "/v1/trials/actimus/history")]
    public async Task A_known_id_leads_to_the_permanent_one(string url, string target)
    {
        using var answer = await service.Http.GetAsync(new Uri(url, UriKind.Relative));
        Assert.Equal(308, (int)answer.StatusCode);
        Assert.Equal(target, answer.Headers.Location!.OriginalString);
        await service.GetAsync(target);
    }

    [Theory]
    [InlineData("/v1/studies/NCT99999999")]
    [InlineData("/v1/trials/muraro-2017")]
    [InlineData("/v1/studies/10.1001%2Fnothing")]
    public async Task An_id_that_means_nothing_is_a_404(string url) => Assert.Equal(404, (await service.RefuseAsync(url)).Status);

    [Fact]
    public async Task Every_verified_registration_number_leads_to_its_study()
    {
        foreach (var study in await service.ListAsync("/v1/studies"))
            foreach (var number in study["registrations"]!.AsArray().Select(item => item!.ToString()).Where(number => !number.Contains('/', StringComparison.Ordinal)))
            {
                using var answer = await service.Http.GetAsync(new Uri($"/v1/studies/{Uri.EscapeDataString(number.ToUpperInvariant())}", UriKind.Relative));
                Assert.Equal($"/v1/studies/{study["id"]}", answer.Headers.Location?.OriginalString);
            }
    }
}
