using System.Globalization;
using System.Net;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Http;

public sealed class ConditionalRequestsTests(RunningService service) : IClassFixture<RunningService>
{
    public static TheoryData<string> Resources =>
    [
        "/v1", "/v1/studies", "/v1/studies?design=COHORT&pageSize=1", "/v1/studies/mist", "/v1/studies/mist/outcomes", "/v1/results", "/v1/trials/starms/history",
        "/v1/claims/002-13", "/v1/studies/mist/citation?format=ris", "/v1/gaps", "/V1/Quality", "/v1/vocabulary",
    ];

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task A_good_response_has_its_tag_its_date_and_how_long_it_is_valid(string url)
    {
        for (var time = 0; time < 3; time++) // from the database, and from memory
        {
            var answer = await service.Http.AskAsync(url);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Matches("^\"[A-Za-z0-9_-]{22}\"$", answer.Tag);
            Assert.Equal("public, max-age=60, stale-while-revalidate=300", answer.Headers["Cache-Control"]);
            Assert.Equal("Accept, Accept-Encoding", answer.Headers["Vary"]);
            var date = await service.Database.AskAsync<DateTime>("select date_trunc('second', created_at) from current_dataset");
            Assert.Equal(date.ToString("R", CultureInfo.InvariantCulture), answer.Headers["Last-Modified"]);
        }
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task HEAD_has_the_headers_of_GET_and_so_does_a_304(string url)
    {
        var get = await service.Http.AskAsync(url);
        foreach (var method in new[] { "GET", "HEAD" })
        {
            var head = await service.Http.AskAsync(url, method: "HEAD");
            Assert.Equal(Timeless(get), Timeless(head));
            Assert.Empty(head.Body);

            var same = await service.Http.AskAsync(url, get.Tag, method);
            Assert.Equal(HttpStatusCode.NotModified, same.Status);
            Assert.Empty(same.Body);
            string[] ofTheBody = ["Content-Type", "Content-Length", "Content-Disposition", "Link"];
            Assert.Equal(Timeless(get).Where(header => !ofTheBody.Contains(header.Key)), Timeless(same).Where(header => header.Key != "Content-Length"));
        }
    }

    [Theory]
    [InlineData("{0}", 304)]
    [InlineData("W/{0}", 304)]
    [InlineData("\"a, b\", W/\"c\", {0}", 304)]
    [InlineData("*", 304)]
    [InlineData("\"other\"", 200)]
    [InlineData("\"*\"", 200)]
    [InlineData("nonsense", 200)]
    [InlineData("", 200)]
    public async Task If_None_Match_is_a_list_of_tags_and_wins_over_If_Modified_Since(string tags, int status)
    {
        var known = await service.Http.AskAsync("/v1/measures");
        foreach (var url in new[] { "/v1/measures", "/v1/measures" })
        {
            var answer = await service.Http.AskAsync(url, string.Format(CultureInfo.InvariantCulture, tags, known.Tag), since: known.Headers["Last-Modified"]);
            Assert.Equal(status, (int)answer.Status);
        }
    }

    [Fact]
    public async Task If_Modified_Since_holds_for_the_date_of_the_version_and_for_any_time_since_the_service_saw_it()
    {
        var answer = await service.Http.AskAsync("/v1/sources");
        var date = DateTime.Parse(answer.Headers["Last-Modified"], CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        Assert.Equal(HttpStatusCode.NotModified, (await service.Http.AskAsync("/v1/sources", since: answer.Headers["Last-Modified"])).Status);
        Assert.Equal(HttpStatusCode.NotModified, await SinceAsync(DateTime.UtcNow.AddSeconds(2)));
        Assert.Equal(HttpStatusCode.OK, await SinceAsync(date.AddSeconds(-1)));
        Assert.Equal(HttpStatusCode.OK, (await service.Http.AskAsync("/v1/sources", since: "yesterday")).Status);

        async Task<HttpStatusCode> SinceAsync(DateTime time) =>
            (await service.Http.AskAsync("/v1/sources", since: time.ToString("R", CultureInfo.InvariantCulture))).Status;
    }

    [Fact]
    public async Task A_tag_belongs_to_its_request()
    {
        var tags = new List<string>();
        foreach (var url in new[] { "/v1/studies", "/v1/studies?pageSize=50", "/v1/results", "/v1/studies/mist" })
            tags.Add((await service.Http.AskAsync(url)).Tag);
        Assert.Distinct(tags);
        Assert.Equal(HttpStatusCode.OK, (await service.Http.AskAsync("/v1/results", tags[0])).Status);
    }

    [Theory]
    [InlineData("/v1/studies?colour=red", 400)]
    [InlineData("/v1/studies?pageSize=0", 400)]
    [InlineData("/v1/results?measure=nope", 400)]
    [InlineData("/v1/studies/nope", 404)]
    [InlineData("/v1/nothing", 404)]
    [InlineData("/v1/studies/nct00273364", 308)]
    public async Task An_unsuccessful_response_has_no_tag_and_no_304(string url, int status)
    {
        var tag = (await service.Http.AskAsync("/v1")).Tag;
        foreach (var tags in new[] { null, "*", tag, tag })
        {
            var answer = await service.Http.AskAsync(url, tags, since: DateTime.UtcNow.AddMinutes(1).ToString("R", CultureInfo.InvariantCulture));
            Assert.Equal(status, (int)answer.Status);
            Assert.False(answer.Headers.ContainsKey("ETag"));
            Assert.False(answer.Headers.ContainsKey("Last-Modified"));
        }
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_never_kept(string url)
    {
        var answer = await service.Http.AskAsync(url, "*");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
        Assert.False(answer.Headers.ContainsKey("ETag"));
    }

    [Fact]
    public async Task A_format_that_is_not_served_is_refused_whatever_is_in_memory()
    {
        var tag = (await service.Http.AskAsync("/v1/studies/mist")).Tag;
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/studies/mist");
        request.Headers.Add("Accept", "text/csv");
        request.Headers.Add("If-None-Match", tag);
        using var answer = await service.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
    }

    private static IEnumerable<KeyValuePair<string, string>> Timeless(Answer answer) =>
        answer.Headers.Where(header => header.Key is not ("Date" or "Request-Id")).OrderBy(header => header.Key, StringComparer.Ordinal);
}
