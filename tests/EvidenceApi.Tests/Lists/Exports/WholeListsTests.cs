using System.IO.Compression;
using System.Text.Json.Nodes;
using EvidenceApi.Tests.Citations;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Lists.Exports;

/// <summary>Lists in formats that have all items at once: lines, references, and the headers of all of them.</summary>
public sealed class WholeListsTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string[] OfEveryAnswer = ["Date", "Request-Id", "Server", "Transfer-Encoding", "Content-Length", "Connection", "RateLimit", "RateLimit-Policy"];

    public static TheoryData<string> Lists =>
        [.. PublishedLists.ByPath.Keys.Select(path => path.Replace("{id}", "mist", StringComparison.Ordinal) + (path == "/v1/search" ? "?q=relapse&" : "?")), "/v1/studies/mist/outcomes?"];

    public static TheoryData<string, string> WithReferences => new()
    {
        { "/v1/studies?", "ris" }, { "/v1/studies?", "bibtex" }, { "/v1/studies?", "csl-json" },
        { "/v1/sources?", "ris" }, { "/v1/sources?", "bibtex" }, { "/v1/sources?", "csl-json" },
        { "/v1/sources?kind=JOURNAL_ARTICLE&", "bibtex" }, { "/v1/studies?q=hsct&", "csl-json" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Lines_are_the_items_of_the_pages(string list)
    {
        var text = await service.Http.GetStringAsync(new Uri($"{list}format=ndjson", UriKind.Relative));
        var items = await service.ListAsync($"{list}pageSize=200");
        Assert.Equal(items.Count > 0, text.EndsWith('\n')); // the seeds have no adverse events
        Assert.Equal(items.Select(item => item.ToJsonString()), text.Split('\n').SkipLast(1).Select(line => JsonNode.Parse(line)!.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(WithReferences))]
    public async Task References_are_one_for_each_item(string list, string format)
    {
        var items = await service.ListAsync($"{list}pageSize=200");
        var text = await service.Http.GetStringAsync(new Uri($"{list}format={format}", UriKind.Relative));
        var titles = format switch
        {
            "ris" => RisReader.Read(text).Select(reference => reference["TI"].Single()),
            "csl-json" => JsonNode.Parse(text)!.AsArray().Select(reference => reference!["title"]!.ToString()),
            _ => BibTexReader.Read(text).Select(entry => entry.Fields["title"]),
        };
        Assert.Equal(items.Count, titles.Count());
        if (format == "csl-json" && list.StartsWith("/v1/sources", StringComparison.Ordinal))
            Assert.Equal(items.Select(item => item["title"]!.ToString()), titles);
    }

    [Theory]
    [InlineData("/v1/studies", "csv", "text/csv; charset=utf-8", "studies.csv")]
    [InlineData("/v1/studies/mist/outcomes", "csv", "text/csv; charset=utf-8", "outcomes.csv")]
    [InlineData("/v1/results", "ndjson", "application/x-ndjson", "results.ndjson")]
    [InlineData("/v1/sources", "ris", "application/x-research-info-systems; charset=utf-8", "sources.ris")]
    [InlineData("/v1/sources", "bibtex", "application/x-bibtex; charset=utf-8", "sources.bib")]
    [InlineData("/v1/studies", "csl-json", "application/vnd.citationstyles.csl+json", "studies.json")]
    public async Task Headers_name_format_and_file_and_HEAD_and_304_have_them_too(string list, string format, string type, string file)
    {
        foreach (var encoding in new[] { "identity", "gzip", "br" })
        {
            var got = await AskAsync("GET", $"{list}?format={format}", encoding);
            Assert.Equal((200, type, $"inline; filename=\"{file}\""), (got.Status, got.Headers["Content-Type"], got.Headers["Content-Disposition"]));
            Assert.Equal(encoding == "identity" ? null : encoding, got.Headers.GetValueOrDefault("Content-Encoding"));
            Assert.Matches("^\"[A-Za-z0-9_-]{22}\"$", got.Headers["ETag"]);
            var head = await AskAsync("HEAD", $"{list}?format={format}", encoding);
            Assert.Equal((200, 0), (head.Status, head.Body.Length));
            Assert.Equal(HeadersOf(got), HeadersOf(head));
            var known = await AskAsync("GET", $"{list}?format={format}", encoding, got.Headers["ETag"]);
            Assert.Equal((304, 0), (known.Status, known.Body.Length));
            foreach (var name in new[] { "ETag", "Cache-Control", "Vary", "Dataset-Version", "Last-Modified" })
                Assert.Equal((name, got.Headers[name]), (name, known.Headers.GetValueOrDefault(name)));
        }
    }

    [Fact]
    public async Task Tags_distinguish_lists_formats_columns_and_encodings()
    {
        var tags = new List<string>();
        foreach (var url in new[] { "/v1/results?format=csv", "/v1/results?format=ndjson", "/v1/results?format=csv&fields=id", "/v1/results?format=csv&study=mist", "/v1/results" })
            foreach (var encoding in new[] { "identity", "gzip", "br" })
                tags.Add((await AskAsync("GET", url, encoding)).Headers["ETag"]);
        Assert.Distinct(tags);
    }

    [Theory]
    [InlineData("text/csv")]
    [InlineData("application/x-ndjson")]
    public async Task Accept_chooses_as_the_parameter_does_and_encodings_hold_the_same(string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/results");
        request.Headers.Add("Accept", type);
        using var answer = await service.Http.SendAsync(request);
        var text = await answer.Content.ReadAsByteArrayAsync();
        var name = type == "text/csv" ? "csv" : "ndjson";
        Assert.Equal(text, Decoded(await AskAsync("GET", $"/v1/results?format={name}", "gzip")));
        Assert.Equal(text, Decoded(await AskAsync("GET", $"/v1/results?format={name}", "br")));
    }

    private static byte[] Decoded((int Status, Dictionary<string, string> Headers, byte[] Body) answer)
    {
        using var body = new MemoryStream(answer.Body);
        using Stream decoded = answer.Headers["Content-Encoding"] == "br" ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
        using var whole = new MemoryStream();
        decoded.CopyTo(whole);
        return whole.ToArray();
    }

    private static string HeadersOf((int Status, Dictionary<string, string> Headers, byte[] Body) answer) => string.Join('\n', answer.Headers
        .Where(header => !OfEveryAnswer.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
        .OrderBy(header => header.Key, StringComparer.Ordinal)
        .Select(header => $"{header.Key}: {header.Value}"));

    private async Task<(int Status, Dictionary<string, string> Headers, byte[] Body)> AskAsync(string method, string url, string encoding, string? tag = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), url);
        request.Headers.Add("Accept-Encoding", encoding);
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var answer = await service.Http.SendAsync(request);
        var headers = answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated)
            .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return ((int)answer.StatusCode, headers, await answer.Content.ReadAsByteArrayAsync());
    }
}
