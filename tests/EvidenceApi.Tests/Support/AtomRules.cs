using System.Xml.Linq;

namespace EvidenceApi.Tests.Support;

/// <summary>A feed as an independent reader parses it, and what RFC 4287 asks of it.</summary>
internal static class AtomRules
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static async Task<XElement> FeedAsync(this HttpClient http, string url)
    {
        using var answer = await http.GetAsync(new Uri(url, UriKind.Relative));
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{url}: {body}");
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        return XDocument.Parse(body).Root!;
    }

    public static List<XElement> Entries(this XElement feed) => [.. feed.Elements(Atom + "entry")];

    public static string Text(this XElement part, string name) => part.Element(Atom + name)!.Value;

    public static string Kind(this XElement entry) => entry.Element(Atom + "category")!.Attribute("term")!.Value;

    public static string Link(this XElement entry) => new Uri(entry.Element(Atom + "link")!.Attribute("href")!.Value).PathAndQuery;

    // RFC 4287, 4.1.1 and 4.1.2: one id, title and updated each; an author of the feed or of each entry; absolute ids, none twice; an entry without content has an alternate link.
    public static void AssertKept(XElement feed)
    {
        Assert.Equal(Atom + "feed", feed.Name);
        var entries = feed.Entries();
        foreach (var part in entries.Prepend(feed))
        {
            Assert.All(new[] { "id", "title", "updated" }, name => Assert.Single(part.Elements(Atom + name)));
            Assert.True(Uri.TryCreate(part.Text("id"), UriKind.Absolute, out _));
            Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$", part.Text("updated"));
            Assert.All(part.Elements(Atom + "link"), link => Assert.True(Uri.TryCreate(link.Attribute("href")!.Value, UriKind.Absolute, out _)));
            Assert.NotEmpty(part.Text("title"));
        }
        Assert.True(feed.Element(Atom + "author") is not null || entries.TrueForAll(entry => entry.Element(Atom + "author") is not null));
        Assert.Single(feed.Elements(Atom + "link"), link => link.Attribute("rel")?.Value == "self");
        Assert.Distinct(entries.Select(entry => entry.Text("id")).Append(feed.Text("id")));
        Assert.All(entries, entry => Assert.True(entry.Element(Atom + "content") is not null || entry.Elements(Atom + "link").Any(link => link.Attribute("rel")?.Value is null or "alternate")));
        var times = entries.ConvertAll(entry => DateTimeOffset.Parse(entry.Text("updated"), System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(times.OrderDescending(), times);
        if (entries.Count > 0)
            Assert.Equal(entries[0].Text("updated"), feed.Text("updated"));
    }
}
