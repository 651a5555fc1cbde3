using System.Text;
using CsvHelper;

namespace EvidenceApi.Lists.Versions;

/// <summary>Changes as a table (RFC 4180): an item is its JSON, and no item is an empty cell.</summary>
internal sealed class TableChanges : IChangeWriter
{
    private static readonly string[] Columns = ["id", "change", "since", "until", "before", "after", "beforeSha256", "afterSha256"];

    private readonly CsvWriter csv;
    private readonly long since;

    public TableChanges(Stream body, long since)
    {
        this.since = since;
        csv = CsvWriter.Create(body, CsvWriterOptions.Default, leaveOpen: true);
        foreach (var column in Columns)
            csv.WriteField(column);
        csv.EndRecord();
    }

    public void Write(ItemChange change)
    {
        csv.WriteField(change.Id);
        csv.WriteField(change.Kind.ToString());
        csv.WriteField(since);
        csv.WriteField(change.Until);
        csv.WriteField(change.Before is null ? "" : Encoding.UTF8.GetString(change.Before));
        csv.WriteField(change.After is null ? "" : Encoding.UTF8.GetString(change.After));
        csv.WriteField(JsonChanges.DigestOf(change.Before) ?? "");
        csv.WriteField(JsonChanges.DigestOf(change.After) ?? "");
        csv.EndRecord();
    }

    public void End() => csv.Flush();

    public void Dispose() => csv.Dispose();
}
