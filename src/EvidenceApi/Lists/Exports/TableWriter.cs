using System.Text;
using CsvHelper;
using Npgsql;

namespace EvidenceApi.Lists.Exports;

/// <summary>CSV as RFC 4180 has it: a line of names, CRLF, UTF-8, with a byte order mark only on request. A cell without a value is empty.</summary>
internal sealed class TableWriter : IRowWriter
{
    private readonly IReadOnlyList<Field> fields;
    private readonly CsvWriter csv;

    public TableWriter(Stream body, IReadOnlyList<Field> fields, bool hasMark)
    {
        if (hasMark)
            body.Write(Encoding.UTF8.Preamble);
        this.fields = fields;
        csv = CsvWriter.Create(body, CsvWriterOptions.Default, leaveOpen: true);
        foreach (var column in fields)
            csv.WriteField(column.Name);
        csv.EndRecord();
    }

    public void Write(NpgsqlDataReader reader)
    {
        foreach (var (index, column) in fields.Index())
        {
            var place = ListStatement.FirstShown + index;
            csv.WriteField(reader.IsDBNull(place) ? "" : TableText.Safe(column, reader.GetString(place)));
        }
        csv.EndRecord();
    }

    public void End() => csv.Flush();

    public void Dispose() => csv.Dispose();
}
