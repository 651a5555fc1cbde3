using System.Text.Json.Nodes;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Http;

/// <summary>Whatever a client sends, the response is a problem that names what is wrong, and never a 500.</summary>
public sealed class MalformedRequestsTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string TenKilobytes = new('a', 10_000);

    public static TheoryData<string, string> BadQueries => new()
    {
        { "/v1/studies?colour=red", "colour" },
        { "/v1/studies?Design=COHORT", "Design" },
        { "/v1/studies?design", "design" },
        { "/v1/studies?design=", "design" },
        { "/v1/studies?design=COHROT", "design" },
        { "/v1/studies?design=cohort", "design" },
        { "/v1/studies?design=3", "design" },
        { "/v1/studies?design=COHORT,CASE_SERIES", "design" },
        { "/v1/studies?design=%00", "design" },
        { "/v1/studies?phase=PHASE5", "phase" },
        { "/v1/studies?country=Sweden", "country" },
        { "/v1/studies?country=XX", "country" },
        { "/v1/studies?measure=nedda", "measure" },
        { "/v1/studies?source=%27%3B%20drop%20table%20study%3B--", "source" },
        { "/v1/studies?=x", "" },
        { "/v1/studies?%zz=1", "%zz" },
        { "/v1/studies?cursor=abc", "cursor" },
        { "/v1/studies?cursor=%FF%FE", "cursor" },
        { "/v1/studies?cursor=a", "cursor" },
        { "/v1/studies?cursor=AAAAAAAAAAAAAAAAAAAAAAAA", "cursor" },
        { "/v1/studies?cursor=" + TenKilobytes, "cursor" },
        { "/v1/studies?" + TenKilobytes + "=1", new string('a', 100) },
        { "/v1/studies?pageSize=0", "pageSize" },
        { "/v1/studies?pageSize=-1", "pageSize" },
        { "/v1/studies?pageSize=201", "pageSize" },
        { "/v1/studies?pageSize=ten", "pageSize" },
        { "/v1/studies?pageSize=1.5", "pageSize" },
        { "/v1/studies?pageSize=99999999999", "pageSize" },
        { "/v1/studies?pageSize=10&pageSize=20", "pageSize" },
        { "/v1/studies?countTotal=yes", "countTotal" },
        { "/v1/studies?includeUnverified=1", "includeUnverified" },
        { "/v1/studies/mist?pageSize=3", "pageSize" },
        { "/v1/studies/mist/outcomes?study=mist", "study" },
        { "/v1/results?monthsFrom=NaN", "monthsFrom" },
        { "/v1/results?monthsFrom=1e3", "monthsFrom" },
        { "/v1/results?monthsFrom=five", "monthsFrom" },
        { "/v1/results?monthsFrom=" + new string('9', 60), "monthsFrom" },
        { "/v1/results?monthsFrom=60&monthsTo=12", "monthsTo" },
        { "/v1/results?denominatorFrom=100&denominatorTo=10", "denominatorTo" },
        { "/v1/results?denominatorFrom=99999999999999999999", "denominatorFrom" },
        { "/v1/results?study=muraro2017", "study" },
        { "/v1/results?study=%F0%28%8C%28", "study" },
        { "/v1/results?outcome=mist.nothing", "outcome" },
        { "/v1/results?estimateType=KAPLAN-MEIER", "estimateType" },
        { "/v1/results?phenotype=PROGRESIVE", "phenotype" },
        { "/v1/outcomes?reportingStatus=NONE", "reportingStatus" },
        { "/v1/trials?status=RECRUTING", "status" },
        { "/v1/measures?domain=BRAIN", "domain" },
        { "/v1/vocabulary?scheme=PHENOTYPES", "scheme" },
        { "/v1?x=1", "x" },
        { "/health/live?verbose=true", "verbose" },
    };

    [Theory]
    [MemberData(nameof(BadQueries))]
    public async Task A_bad_query_is_a_400_that_names_the_parameter(string url, string parameter)
    {
        var (status, problem) = await service.RefuseAsync(url);
        Assert.Equal(400, status);
        Assert.Equal("/problems/invalid-parameter", problem["type"]!.ToString());
        Assert.Contains(problem["errors"]!.AsArray(), error => error!["parameter"]!.ToString() == parameter);
        AssertLeaksNothingInternal(problem);
    }

    [Fact]
    public async Task A_parameter_given_too_often_is_refused()
    {
        var (status, problem) = await service.RefuseAsync("/v1/results?" + string.Join('&', Enumerable.Repeat("study=mist", 201)));
        Assert.Equal(400, status);
        Assert.Equal("study", problem["errors"]![0]!["parameter"]!.ToString());
    }

    [Theory]
    [InlineData("study", 50)]
    [InlineData("unknown", 3000)]
    public async Task A_request_full_of_mistakes_gets_a_short_response(string parameter, int count)
    {
        var query = string.Join('&', Enumerable.Range(0, count).Select(number => parameter == "study" ? $"study=no-such-study-{number}" : $"u{number}=1"));
        var (status, problem) = await service.RefuseAsync($"/v1/results?{query}");
        Assert.Equal(400, status);
        Assert.Equal(20, problem["errors"]!.AsArray().Count);
        Assert.EndsWith($"and {count - 20} more", problem["detail"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_errors_are_reported_at_once_with_the_nearest_match()
    {
        var (_, problem) = await service.RefuseAsync("/v1/results?studdy=x&status=RECRUTING&country=Sweden&monthsFrom=a");
        var nearest = problem["errors"]!.AsArray().ToDictionary(error => error!["parameter"]!.ToString(), error => error!["nearest"]?.ToString());
        Assert.Equal(["study", "RECRUITING", "SE", null], new[] { "studdy", "status", "country", "monthsFrom" }.Select(name => nearest[name]));
    }

    [Theory]
    [InlineData("/v1/nothing")]
    [InlineData("/v2/studies")]
    [InlineData("/v1//studies")]
    [InlineData("/v1/studies/mist/nothing")]
    [InlineData("/v1/%2e%2e/etc/passwd")]
    [InlineData("/v1/studies/no-such-study")]
    [InlineData("/v1/studies/no-such-study/outcomes")]
    [InlineData("/v1/studies/'%20or%20''='")]
    [InlineData("/v1/trials/muraro-2017")]
    [InlineData("/v1/trials/no-such-trial/history")]
    [InlineData("/v1/results/halt-ms.event-free-survival.all-3y-recalled")]
    public async Task A_wrong_path_is_a_404(string url)
    {
        var (status, problem) = await service.RefuseAsync(url);
        Assert.Equal(404, status);
        Assert.NotEmpty(problem["errors"]!.AsArray());
        AssertLeaksNothingInternal(problem);
    }

    [Fact]
    public async Task An_id_that_is_too_long_is_refused_by_name()
    {
        var (status, problem) = await service.RefuseAsync("/v1/studies/" + TenKilobytes);
        Assert.Equal(400, status);
        Assert.Equal("id", problem["errors"]![0]!["parameter"]!.ToString());
    }

    private static void AssertLeaksNothingInternal(JsonNode problem)
    {
        var text = problem.ToJsonString();
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("select ", text, StringComparison.OrdinalIgnoreCase);
    }
}
