using System.Data.Common;
using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml;
using Dapper;
using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Exports;
using Npgsql;

namespace EvidenceApi.Changes;

/// <summary>Events as an Atom feed (RFC 4287), the latest first. Ids do not change with the host that is asked, where the service knows its public address.</summary>
internal sealed class AtomWriter(HttpContext http, Stream body) : IRowWriter
{
    private const string Started = "2026";

    private readonly PublicAddress address = PublicAddress.Of(http);

    private readonly List<SyndicationItem> entries = [];

    private Func<DbDataReader, ChangeRow>? parse;

    public void Write(NpgsqlDataReader reader)
    {
        parse ??= reader.GetRowParser<ChangeRow>(startIndex: ListStatement.FirstShown, length: reader.FieldCount - ListStatement.FirstShown);
        entries.Add(Entry(ChangeRow.Served(parse(reader))));
    }

    public void End()
    {
        var query = http.Request.QueryString.Value ?? "";
        var self = $"{address.Root}{http.Request.Path}{query}";
        var feed = new SyndicationFeed(entries)
        {
            Id = $"tag:{address.Authority},{Started}:{http.Request.Path}{query}",
            Title = new TextSyndicationContent("EvidenceApi: changes"),
            Description = new TextSyndicationContent("What happened to studies of stem-cell therapy for multiple sclerosis, and when it was learnt."),
            Copyright = new TextSyndicationContent("CC BY 4.0"),
            LastUpdatedTime = entries.Count > 0 ? entries.Max(entry => entry.LastUpdatedTime) : DateTimeOffset.UnixEpoch,
        };
        feed.Authors.Add(new SyndicationPerson { Name = "EvidenceApi" });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(self), "application/atom+xml"));
        using var xml = XmlWriter.Create(body, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false });
        feed.SaveAsAtom10(xml);
    }

    public void Dispose()
    {
        // The stream is its owner's.
    }

    private SyndicationItem Entry(Change change)
    {
        var link = change.Study is { } study ? $"{address.Root}/v1/studies/{study.Id}" : $"{address.Root}/v1/changes?since={Before(change.Id)}";
        var entry = new SyndicationItem
        {
            Id = $"tag:{address.Authority},{Started}:changes/{change.Id}",
            Title = new TextSyndicationContent(Printable(ChangeSentence.Title(change))),
            Content = new TextSyndicationContent(Printable(ChangeSentence.Text(change))),
            LastUpdatedTime = DateTimeOffset.Parse(change.LearntAt, CultureInfo.InvariantCulture),
        };
        entry.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(link)));
        entry.Categories.Add(new SyndicationCategory(change.Type.ToString()));
        return entry;
    }

    // The point in the log before an event.
    private static string Before(string id)
    {
        var parts = id.Split('-');
        var position = int.Parse(parts[1], CultureInfo.InvariantCulture);
        return position > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{parts[0]}-{position - 1}")
            : string.Create(CultureInfo.InvariantCulture, $"{long.Parse(parts[0], CultureInfo.InvariantCulture) - 1}");
    }

    // XML 1.0 has no control characters.
    private static string Printable(string text) => string.Concat(text.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)));
}
