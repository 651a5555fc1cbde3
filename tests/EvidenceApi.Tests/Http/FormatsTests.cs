using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Http;

/// <summary>How a request chooses among the formats of an endpoint that has several.</summary>
public sealed class FormatsTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Url = "/v1/sources/muraro-2017-jama-neurol/citation";

    private const string Csl = "application/vnd.citationstyles.csl+json";

    private const string Ris = "application/x-research-info-systems";

    private const string BibTex = "application/x-bibtex";

    [Theory]
    [InlineData(null, Csl)]
    [InlineData("", Csl)]
    [InlineData("*/*", Csl)]
    [InlineData("application/json", Csl)]
    [InlineData("text/html, */*;q=0.1", Csl)]
    [InlineData(BibTex, BibTex)]
    [InlineData("APPLICATION/X-BIBTEX;charset=utf-8", BibTex)]
    [InlineData($"{Ris};q=0.5, {BibTex}", BibTex)]
    [InlineData($"{BibTex};q=0.5, */*", Csl)]
    [InlineData($"{Csl};q=0, {BibTex};q=0.2, */*;q=0.5", Ris)]
    [InlineData("application/json;q=0.9, application/x-bibtex", BibTex)]
    public async Task Accept_chooses_by_quality_and_the_nearest_range(string? accept, string type)
    {
        for (var time = 0; time < 2; time++) // from the database, and from memory
            Assert.Equal(type, await TypeAsync(Url, accept));
    }

    [Theory]
    [InlineData("text/csv")]
    [InlineData("application/x-bibtex;q=0")]
    [InlineData("nonsense")]
    public async Task An_Accept_that_allows_none_is_a_406_that_lists_the_formats(string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Url);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        var (status, problem) = await service.RefuseAsync(request);
        Assert.Equal(406, status);
        Assert.Equal([Csl, Ris, BibTex], problem["errors"]![0]!["allowed"]!.AsArray().Select(item => item!.ToString()));
    }

    [Theory]
    [InlineData("text/csv")]
    [InlineData("application/x-bibtex")]
    [InlineData("*/*")]
    public async Task The_parameter_wins_over_Accept(string accept) => Assert.Equal(Ris, await TypeAsync($"{Url}?format=ris", accept));

    [Fact]
    public async Task A_wrong_format_is_a_400_with_the_nearest()
    {
        var (status, problem) = await service.RefuseAsync($"{Url}?format=bibtext");
        Assert.Equal((400, "format", "bibtex"), (status, problem["errors"]![0]!["parameter"]!.ToString(), problem["errors"]![0]!["nearest"]!.ToString()));
        Assert.Equal(["csl-json", "ris", "bibtex"], problem["errors"]![0]!["allowed"]!.AsArray().Select(item => item!.ToString()));
        Assert.Equal(400, (await service.RefuseAsync($"{Url}?format=ris&format=bibtex")).Status);
        Assert.Equal(400, (await service.RefuseAsync("/v1/measures/neda?format=json")).Status);
    }

    [Fact]
    public async Task Each_format_has_a_tag_of_its_own_and_none_matches_another()
    {
        var tags = new List<string>();
        foreach (var accept in new[] { Csl, Ris, BibTex })
        {
            using var answer = await AskAsync(Url, accept);
            tags.Add(answer.Headers.ETag!.ToString());
        }
        Assert.Distinct(tags);
        using var other = await AskAsync(Url, BibTex, tags[1]);
        Assert.Equal(200, (int)other.StatusCode);
        using var same = await AskAsync(Url, BibTex, tags[2]);
        Assert.Equal(304, (int)same.StatusCode);
        Assert.Contains("Accept", same.Headers.Vary);
    }

    private async Task<string> TypeAsync(string url, string? accept)
    {
        using var answer = await AskAsync(url, accept);
        Assert.Equal(200, (int)answer.StatusCode);
        return answer.Content.Headers.ContentType!.MediaType!;
    }

    private async Task<HttpResponseMessage> AskAsync(string url, string? accept, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await service.Http.SendAsync(request);
    }
}
