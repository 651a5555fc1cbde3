using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Http;

/// <summary>Every response names the licence, and the index says that nothing here is medical advice.</summary>
public sealed class LicenceTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Terms = "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\", </v1>; rel=\"describedby\"";

    [Theory]
    [InlineData("/v1", 200)]
    [InlineData("/v1/results/muraro-2017.progression-free-survival.all-5y", 200)]
    [InlineData("/v1/results?format=csv", 200)]
    [InlineData("/v1/comparisons?format=ndjson", 200)]
    [InlineData("/v1/studies/mist/citation?format=ris", 200)]
    [InlineData("/v1/studies?design=COHRT", 400)]
    [InlineData("/v1/studies/nope", 404)]
    [InlineData("/v1/nothing", 404)]
    public async Task Every_response_names_the_licence(string path, int status)
    {
        for (var time = 0; time < 2; time++)
        {
            using var answer = await service.Http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
            Assert.Equal((status, Terms), ((int)answer.StatusCode, string.Join(", ", answer.Headers.GetValues("Link"))));
        }
    }

    [Fact]
    public async Task The_next_page_comes_first()
    {
        using var answer = await service.Http.GetAsync("/v1/studies?pageSize=1");
        Assert.Matches("^</v1/studies.*>; rel=\"next\", <https.*>; rel=\"license\"", string.Join(", ", answer.Headers.GetValues("Link")));
    }

    [Fact]
    public async Task The_index_says_what_the_service_is_not() =>
        Assert.Contains("no medical advice", (await service.GetAsync("/v1"))["disclaimer"]!.ToString(), StringComparison.Ordinal);
}
