using System.Text;
using System.Text.Json.Nodes;
using EvidenceApi.Http;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Http;

/// <summary>One catalogue of problems, from which responses, pages and docs come; codes for machines; an id of every request.</summary>
public sealed class ProblemsTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    [Theory]
    [InlineData("/v1/studies?pagesize=1", "unknown-parameter")]
    [InlineData("/v1/studies?fields=idd", "unknown-field")]
    [InlineData("/v1/studies?sort=idd", "unknown-field")]
    [InlineData("/v1/studies?filter=desing=COHORT", "unknown-field")]
    [InlineData("/v1/studies?filter=design=COHRT", "not-allowed")]
    [InlineData("/v1/studies?filter=design=", "malformed")]
    [InlineData("/v1/studies/facets?fields=idd", "unknown-field")]
    [InlineData("/v1/studies?format=csv&fields=idd", "unknown-field")]
    [InlineData("/v1/studies?phase=PHASE9", "not-allowed")]
    [InlineData("/v1/studies?country=Sweden", "not-allowed")]
    [InlineData("/v1/studies?countTotal=maybe", "not-allowed")]
    [InlineData("/v1/studies?pageSize=0", "out-of-range")]
    [InlineData("/v1/studies?pageSize=1&pageSize=2", "out-of-range")]
    [InlineData("/v1/studies?pageSize=many", "malformed")]
    [InlineData("/v1/studies?cursor=x", "malformed")]
    [InlineData("/v1/studies?startDateFrom=soon", "malformed")]
    [InlineData("/v1/studies?startDateFrom=2020&startDateTo=2010", "conflicting")]
    [InlineData("/v1/studies?q=", "missing")]
    [InlineData("/v1/search", "missing")]
    [InlineData("/v1/syntheses", "missing")]
    [InlineData("/v1/syntheses?measure=mortality-100d&level=5", "out-of-range")]
    [InlineData("/v1/studies?format=csv&pageSize=1", "conflicting")]
    [InlineData("/v1/studies?bom=true", "conflicting")]
    [InlineData("/v1/results?measure=nope", "not-found")]
    [InlineData("/v1/studies/nope", "not-found")]
    [InlineData("/nope", "not-found")]
    public async Task Each_error_has_a_code(string url, string code)
    {
        var (_, problem) = await service.RefuseAsync(url);
        Assert.Equal(code, problem["errors"]![0]!["code"]!.ToString());
        Assert.Contains(ErrorCode.All, known => known.Name == code);
    }

    [Theory]
    [InlineData("{", "malformed")]
    [InlineData("{}", "missing")]
    [InlineData("""{"txt":"a"}""", "unknown-parameter")]
    [InlineData("""{"text":1}""", "malformed")]
    [InlineData("""{"numerator":-1,"denominator":2}""", "out-of-range")]
    [InlineData("""{"numerator":3,"denominator":2}""", "conflicting")]
    public async Task Each_error_of_a_body_has_a_code(string body, string code)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/claims/check") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        var (_, problem) = await service.RefuseAsync(request);
        Assert.Equal(code, problem["errors"]![0]!["code"]!.ToString());
    }

    [Fact]
    public async Task The_type_of_every_kind_is_a_page_and_all_are_on_one()
    {
        var all = await service.Http.GetStringAsync(new Uri("/problems", UriKind.Relative));
        foreach (var kind in ProblemKind.All)
        {
            using var page = await service.Http.GetAsync(new Uri(kind.Type, UriKind.Relative));
            Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
            Assert.Contains($"<h1>{kind.Title}</h1>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Contains(kind.Type, all, StringComparison.Ordinal);
        }
        Assert.All(ErrorCode.All, code => Assert.Contains($"<code>{code.Name}</code>", all, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/v1/studies/mist")]
    [InlineData("/v1/studies/mist?fields=id")]
    [InlineData("/v1/studies/nope")]
    [InlineData("/v1/studies?format=csv")]
    [InlineData("/health/live")]
    [InlineData("/openapi.json")]
    [InlineData("/nope")]
    public async Task Every_response_has_the_id_of_its_request_which_traceparent_chooses(string url)
    {
        var ids = new HashSet<string>();
        foreach (var parent in new[] { null, null, $"00-{Trace}-00f067aa0ba902b7-00", "nonsense" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            if (parent is not null)
                request.Headers.TryAddWithoutValidation("traceparent", parent);
            using var answer = await service.Http.SendAsync(request);
            var id = Assert.Single(answer.Headers.GetValues("Request-Id"));
            Assert.Matches("^[0-9a-f]{32}$", id);
            Assert.Equal(parent?.Contains(Trace, StringComparison.Ordinal) == true, id == Trace);
            if (answer.Content.Headers.ContentType?.MediaType == "application/problem+json")
                Assert.Equal(id, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["requestId"]!.ToString());
            ids.Add(id);
        }
        Assert.Equal(4, ids.Count);
    }

    [Fact]
    public void The_docs_list_the_kinds_and_codes()
    {
        var table = $"""
            <!-- problems -->
            | type | status | title | when |
            |---|---|---|---|
            {string.Join('\n', ProblemKind.All.Select(kind => $"| `{kind.Type}` | {kind.Status} | {kind.Title} | {kind.Meaning} |"))}

            | code of an error | meaning |
            |---|---|
            {string.Join('\n', ErrorCode.All.Select(code => $"| `{code.Name}` | {code.Meaning} |"))}
            <!-- /problems -->
            """;
        var text = File.ReadAllText(Repository.PathOf("docs", "api-design.md"));
        var (begin, end) = (text.IndexOf("<!-- problems -->", StringComparison.Ordinal), text.IndexOf("<!-- /problems -->", StringComparison.Ordinal));
        Repository.AssertIsFile(text[..begin] + table + text[(end + "<!-- /problems -->".Length)..], "docs", "api-design.md");
    }
}
