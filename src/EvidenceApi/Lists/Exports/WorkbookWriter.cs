using System.Globalization;
using System.IO.Compression;
using System.Text;
using Npgsql;

namespace EvidenceApi.Lists.Exports;

/// <summary>
/// A workbook (Office Open XML, ECMA-376) row by row: the list, and a sheet of what its columns mean. Numbers and truth values are such cells, everything else is text, dates and
/// ids too, so that no program turns them into something else and nothing is run as a formula. Its directory comes last, so one that broke off cannot be opened.
/// </summary>
internal sealed class WorkbookWriter : IRowWriter
{
    /// <summary>Rows of a sheet, including the column names; more rows continue in the next sheet.</summary>
    private const int MostRows = 1_048_576;

    private const string Start = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>
        """;

    // The same list has the same bytes, so its parts have a fixed time.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly string name;
    private readonly IReadOnlyList<Field> fields;
    private readonly ZipArchive zip;
    private readonly List<string> sheets = [];
    private readonly StringBuilder row = new();
    private TextWriter sheet;
    private int rows;

    public WorkbookWriter(Stream body, string name, IReadOnlyList<Field> fields)
    {
        this.name = name;
        this.fields = fields;
        zip = new ZipArchive(new ForwardStream(body), ZipArchiveMode.Create);
        sheet = BeginSheet(name, fields.Select(field => field.Name));
    }

    public void Write(NpgsqlDataReader reader)
    {
        if (rows == MostRows)
        {
            EndSheet();
            sheet = BeginSheet(string.Create(CultureInfo.InvariantCulture, $"{name} {sheets.Count + 1}"), fields.Select(field => field.Name));
        }
        row.Clear().Append("<row>");
        foreach (var (index, field) in fields.Index())
        {
            var place = ListStatement.FirstShown + index;
            WorkbookCell.Append(row, field, reader.IsDBNull(place) ? null : reader.GetString(place));
        }
        EndRow();
    }

    public void End()
    {
        EndSheet();
        sheet = BeginSheet("columns", ["column", "meaning", "values"]);
        foreach (var field in fields)
            AppendTexts([field.Name, ColumnMeanings.Of(field), string.Join(" | ", field.Codes)]);
        EndSheet();
        foreach (var (path, content) in WorkbookParts.Of(sheets))
        {
            using var part = Part(path);
            part.Write(content);
        }
        zip.Dispose();
    }

    public void Dispose()
    {
        sheet.Dispose();
        zip.Dispose();
    }

    private TextWriter BeginSheet(string title, IEnumerable<string> columns)
    {
        sheets.Add(title);
        rows = 0;
        sheet = Part(WorkbookParts.PathOf(sheets.Count));
        sheet.Write(Start);
        AppendTexts(columns);
        return sheet;
    }

    private void EndSheet()
    {
        sheet.Write("</sheetData></worksheet>");
        sheet.Dispose();
    }

    private void AppendTexts(IEnumerable<string> texts)
    {
        row.Clear().Append("<row>");
        foreach (var text in texts)
            WorkbookCell.AppendText(row, text);
        EndRow();
    }

    private void EndRow()
    {
        sheet.Write(row.Append("</row>"));
        rows++;
    }

    private StreamWriter Part(string path)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = Epoch;
        return new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
