using System.Net;
using System.Net.Http.Json;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Http.Compression;

public sealed class CompressedAnswersTests(RunningService service) : IClassFixture<RunningService>
{
    private const string Short = "/v1/vocabulary?pageSize=1";

    private static readonly string?[] Encodings = [null, "gzip", "br"];

    public static TheoryData<string> Resources => ["/v1", "/v1/studies", "/v1/studies?pageSize=1", "/v1/studies/mist", "/v1/results", "/v1/quality", Short];

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("gzip", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0.5, gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0.1", "gzip")]
    [InlineData("*", "br")]
    [InlineData("gzip;q=0", null)]
    [InlineData("identity", null)]
    [InlineData("identity, gzip;q=0.5", null)]
    [InlineData("deflate", null)]
    [InlineData("gzip;q=much", null)]
    public async Task The_client_says_which_encoding_it_prefers(string? accepted, string? chosen)
    {
        var plain = await service.Http.AskForAsync("/v1/studies/mist", null);
        for (var time = 0; time < 2; time++) // from the database, and from memory
        {
            var answer = await service.Http.AskForAsync("/v1/studies/mist", accepted);
            Assert.Equal((HttpStatusCode.OK, chosen), (answer.Status, answer.Encoding));
            Assert.Equal(plain.Text, answer.Text);
            Assert.Equal("Accept, Accept-Encoding", answer.Headers["Vary"]);
            Assert.Equal($"{answer.Bytes.Length}", answer.Headers["Content-Length"]);
            Assert.True(chosen is null || answer.Bytes.Length < plain.Bytes.Length / 2);
        }
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task Each_encoding_has_a_tag_of_its_own_and_a_304_for_it_alone(string url)
    {
        var answers = new List<Encoded>();
        foreach (var encoding in Encodings)
            answers.Add(await service.Http.AskForAsync(url, encoding));
        Assert.Distinct(answers.Select(answer => answer.Headers["ETag"]));
        foreach (var (encoding, answer) in Encodings.Zip(answers))
            foreach (var other in answers)
            {
                var again = await service.Http.AskForAsync(url, encoding, other.Headers["ETag"]);
                Assert.Equal(other == answer ? HttpStatusCode.NotModified : HttpStatusCode.OK, again.Status);
                Assert.Equal(answer.Headers["ETag"], again.Headers["ETag"]);
                Assert.Equal("Accept, Accept-Encoding", again.Headers["Vary"]);
            }
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task HEAD_names_the_encoding_as_GET_does(string url)
    {
        foreach (var encoding in Encodings)
        {
            var unasked = $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}includeUnverified=false"; // not in memory
            foreach (var target in url is "/v1" or "/v1/quality" ? [url] : new[] { url, unasked })
            {
                var head = await service.Http.AskForAsync(target, encoding, method: "HEAD");
                Assert.Empty(head.Bytes);
                Assert.Equal(Sorted(head), Sorted(await service.Http.AskForAsync(target, encoding)));
            }
        }
    }

    [Fact]
    public async Task A_short_body_goes_as_it_is()
    {
        var answer = await service.Http.AskForAsync(Short, "gzip");
        Assert.InRange(answer.Bytes.Length, 1, 1023);
        Assert.Null(answer.Encoding);
    }

    [Fact]
    public async Task Problems_claim_checks_and_the_document_of_the_API_are_compressed_too()
    {
        var mistakes = string.Join('&', Enumerable.Range(0, 20).Select(number => $"u{number}=1"));
        var refused = await service.Http.AskForAsync($"/v1/results?{mistakes}", "gzip");
        Assert.Equal((HttpStatusCode.BadRequest, "gzip", "application/problem+json"), (refused.Status, refused.Encoding, refused.Headers["Content-Type"]));
        Assert.Contains("invalid-parameter", refused.Text, StringComparison.Ordinal);

        using var claim = new HttpRequestMessage(HttpMethod.Post, "/v1/claims/check") { Content = JsonContent.Create(new { text = "In MIST, 9 of 55 had progressed." }) };
        var check = await service.Http.AskForAsync(claim, "br");
        Assert.Equal((HttpStatusCode.OK, "br"), (check.Status, check.Encoding));
        Assert.Contains("verdict", check.Text, StringComparison.Ordinal);

        var document = await service.Http.AskForAsync("/swagger/v1/swagger.json", "gzip");
        Assert.Equal((HttpStatusCode.OK, "gzip"), (document.Status, document.Encoding));
        Assert.Contains("EvidenceApi", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_compressed_once_and_then_kept()
    {
        await using var small = await SmallService.StartAsync("--Evidence:VersionPollSeconds", "600");
        var first = await small.Http.AskForAsync("/v1/studies/trial", "br");
        await small.Database.RunAsync("revoke select on all tables in schema public from evidence_reader");
        var again = await small.Http.AskForAsync("/v1/studies/trial", "gzip, br");
        Assert.Equal("br", again.Encoding);
        Assert.Equal(first.Bytes, again.Bytes);
        Assert.Equal(HttpStatusCode.InternalServerError, (await small.Http.AskForAsync("/v1/studies/trial", null)).Status);
    }

    private static IEnumerable<KeyValuePair<string, string>> Sorted(Encoded answer) => answer.Headers.OrderBy(header => header.Key, StringComparer.Ordinal);
}
