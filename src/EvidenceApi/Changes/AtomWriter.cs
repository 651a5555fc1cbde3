using System.Data.Common;
using System.Globalization;
using Dapper;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Exports;
using Npgsql;

namespace EvidenceApi.Changes;

/// <summary>Events as an Atom feed.</summary>
internal sealed class AtomWriter(HttpContext http, Stream body) : IRowWriter
{
    private readonly AtomFeed feed = new(http)
    {
        Title = "EvidenceApi: changes",
        Description = "What happened to studies of stem-cell therapy for multiple sclerosis, and when it was learnt.",
    };

    private Func<DbDataReader, ChangeRow>? parse;

    public void Write(NpgsqlDataReader reader)
    {
        parse ??= reader.GetRowParser<ChangeRow>(startIndex: ListStatement.FirstShown, length: reader.FieldCount - ListStatement.FirstShown);
        var change = ChangeRow.Served(parse(reader));
        var link = change.Study is { } study ? $"/v1/studies/{study.Id}" : $"/v1/changes?since={Before(change.Id)}";
        feed.Add($"changes/{change.Id}", ChangeSentence.Title(change), ChangeSentence.Text(change), DateTimeOffset.Parse(change.LearntAt, CultureInfo.InvariantCulture), link, change.Type.ToString());
    }

    public void End() => feed.Write(body);

    public void Dispose()
    {
        // The stream is its owner's.
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
}
