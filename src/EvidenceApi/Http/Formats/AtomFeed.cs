using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace EvidenceApi.Http.Formats;

/// <summary>
/// A feed (RFC 4287), the latest entry first. Its ids depend on the question and do not change with the requested host, the order of parameters or the way the format is
/// chosen, where the
/// service knows its public address.
/// </summary>
internal sealed class AtomFeed(HttpContext http)
{
    private const string Started = "2026";

    private readonly PublicAddress address = PublicAddress.Of(http);

    private readonly List<SyndicationItem> entries = [];

    /// <summary>What it is about, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about, in a sentence.</summary>
    public required string Description { get; init; }

    /// <param name="id">Unique among the entries of the service, as a path.</param>
    /// <param name="title">What happened.</param>
    /// <param name="text">The same at more length.</param>
    /// <param name="updated">When.</param>
    /// <param name="link">Where more of it is, from the root of the service.</param>
    /// <param name="category">Its kind.</param>
    public void Add(string id, string title, string text, DateTimeOffset updated, string link, string category)
    {
        var entry = new SyndicationItem
        {
            Id = IdOf(id),
            Title = new TextSyndicationContent(Printable(title)),
            Content = new TextSyndicationContent(Printable(text)),
            LastUpdatedTime = updated,
        };
        entry.Links.Add(SyndicationLink.CreateAlternateLink(new Uri($"{address.Root}{link}")));
        entry.Categories.Add(new SyndicationCategory(category));
        entries.Add(entry);
    }

    public void Write(Stream body)
    {
        var (path, asked) = (http.Request.Path.ToUriComponent().ToLowerInvariant(), Question.Of(http.Request, ServedFormats.Parameter));
        var feed = new SyndicationFeed(entries)
        {
            Id = IdOf(asked.Length == 0 ? path : $"{path}?{asked}"),
            Title = new TextSyndicationContent(Printable(Title)),
            Description = new TextSyndicationContent(Printable(Description)),
            Copyright = new TextSyndicationContent("CC BY 4.0"),
            LastUpdatedTime = entries.Count > 0 ? entries.Max(entry => entry.LastUpdatedTime) : DateTimeOffset.UnixEpoch,
        };
        feed.Authors.Add(new SyndicationPerson { Name = "EvidenceApi" });
        var self = $"{address.Root}{path}?{(asked.Length == 0 ? "" : $"{asked}&")}{ServedFormats.Parameter}={Format.Atom.Name}";
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(self), Format.Atom.MediaType));
        using var xml = XmlWriter.Create(body, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false });
        feed.SaveAsAtom10(xml);
    }

    private string IdOf(string path) => $"tag:{address.Authority},{Started}:{path}";

    // XML 1.0 has no control characters, and half a pair of surrogates is no character.
    private static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
            if (!letter.IsBmp || XmlConvert.IsXmlChar((char)letter.Value))
                printable.Append(letter);
        return printable.ToString();
    }
}
