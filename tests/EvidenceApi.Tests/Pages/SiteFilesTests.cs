using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Pages;

/// <summary>What robots, readers of feeds and programs look for at well-known addresses.</summary>
public sealed partial class SiteFilesTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("/favicon.svg", "image/svg+xml")]
    [InlineData("/favicon.ico", "image/x-icon")]
    [InlineData("/assets/site.css", "text/css")]
    [InlineData("/assets/site.js", "text/javascript")]
    [InlineData("/robots.txt", "text/plain")]
    [InlineData("/llms.txt", "text/plain")]
    [InlineData("/.well-known/api-catalog", "application/linkset+json")]
    public async Task A_file_is_there_may_be_kept_and_has_a_tag(string path, string type)
    {
        using var answer = await service.Http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal(TimeSpan.FromHours(1), answer.Headers.CacheControl?.MaxAge);
        using var again = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "If-None-Match", answer.Headers.ETag!.ToString() } } };
        using var unchanged = await service.Http.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task The_catalog_names_the_api_its_documents_and_where_its_state_is()
    {
        using var answer = await service.Http.GetAsync(new Uri("/.well-known/api-catalog", UriKind.Relative));
        Assert.Equal("\"https://www.rfc-editor.org/info/rfc9727\"", answer.Content.Headers.ContentType!.Parameters.Single(parameter => parameter.Name == "profile").Value);
        var sets = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["linkset"]!.AsArray();
        Assert.Equal(["/v1"], sets[0]!["item"]!.AsArray().Select(item => $"{item!["href"]}"));
        Assert.Equal("/v1", $"{sets[1]!["anchor"]}");
        Assert.Superset(new HashSet<string> { "service-desc", "service-doc", "status" }, sets[1]!.AsObject().Select(member => member.Key).ToHashSet());
        foreach (var link in sets.SelectMany(set => set!.AsObject()).Select(member => member.Value).OfType<JsonArray>().SelectMany(links => links))
        {
            if (!$"{link!["href"]}".StartsWith('/'))
                continue;
            using var target = await service.Http.GetAsync(new Uri($"{link["href"]}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, target.StatusCode);
            if (link["type"] is { } type)
                Assert.Equal($"{type}", target.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Every_link_for_language_models_works()
    {
        var text = await service.Http.GetStringAsync(new Uri("/llms.txt", UriKind.Relative));
        Assert.StartsWith("# EvidenceApi\n\n> ", text, StringComparison.Ordinal);
        foreach (Match link in Link().Matches(text))
        {
            using var answer = await service.Http.GetAsync(new Uri(link.Groups["target"].Value, UriKind.Relative));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, link.Value);
        }
    }

    [Fact]
    public async Task Robots_read_pages_and_leave_the_data_to_programs()
    {
        var lines = (await service.Http.GetStringAsync(new Uri("/robots.txt", UriKind.Relative))).Split('\n');
        Assert.Contains("User-agent: *", lines);
        Assert.Contains("Allow: /trials/", lines);
        Assert.Contains("Disallow: /v1/", lines);
    }

    [GeneratedRegex(@"\]\((?<target>/[^)]*)\)")]
    private static partial Regex Link();
}
