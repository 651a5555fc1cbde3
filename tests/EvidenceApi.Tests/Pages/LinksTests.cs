using System.Net;
using System.Text.RegularExpressions;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Pages;

/// <summary>A crawl of all pages and documents: every link leads somewhere, and every anchor is there.</summary>
public sealed partial class LinksTests(RunningService service) : IClassFixture<RunningService>
{
    private const int FewestPages = 150;

    private readonly Dictionary<string, string?> bodies = [];

    [Fact]
    public async Task Every_link_of_pages_and_documents_leads_somewhere()
    {
        var (wrong, queue) = (new List<string>(), new Queue<(string From, string Link)>());
        queue.Enqueue(("", "/"));
        queue.Enqueue(("", "/problems"));
        var pages = new HashSet<string>();
        while (queue.TryDequeue(out var next))
        {
            var (path, anchor) = next.Link.Split('#') is [var before, var after] ? (before.Length == 0 ? next.From : before, after) : (next.Link, "");
            var body = await ReadAsync(path);
            if (body is null)
                wrong.Add($"{next.From} → {path}");
            else if (anchor.Length > 0 && !body.Contains($"id=\"{WebUtility.HtmlEncode(Uri.UnescapeDataString(anchor))}\"", StringComparison.Ordinal) && path != "/docs/repository")
                wrong.Add($"{next.From} → {next.Link}: no such place");
            if (body is null || !body.StartsWith("<!doctype html>\n", StringComparison.Ordinal) || !pages.Add(path))
                continue;
            foreach (Match link in Link().Matches(body))
                if (WebUtility.HtmlDecode(link.Groups["target"].Value) is ['/' or '#', ..] and var target)
                    queue.Enqueue((path, target));
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {bodies.Count}:\n{string.Join('\n', wrong.Distinct().Take(40))}");
        Assert.True(pages.Count >= FewestPages, $"{pages.Count} pages");
    }

    // The text of a page; of what else is served only that it is there.
    private async Task<string?> ReadAsync(string path)
    {
        if (bodies.TryGetValue(path, out var known))
            return known;
        using var answer = await service.Http.GetAsync(new Uri(path, UriKind.Relative));
        return bodies[path] = (int)answer.StatusCode >= 400 ? null : answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.Content.ReadAsStringAsync() : "";
    }

    [GeneratedRegex("(?:href|src)=\"(?<target>[^\"]+)\"")]
    private static partial Regex Link();
}
