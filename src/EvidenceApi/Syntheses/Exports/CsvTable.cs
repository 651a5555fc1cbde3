using System.Globalization;
using CsvHelper;
using EvidenceApi.Lists;

namespace EvidenceApi.Syntheses.Exports;

/// <summary>CSV of rows that are at hand: a line of names, CRLF, UTF-8 without a byte order mark; a cell without a value is empty.</summary>
internal static class CsvTable
{
    public static byte[] Of<T>(IEnumerable<T> rows, params IReadOnlyList<(string Name, Func<T, object?> Value)> columns)
    {
        using var body = new MemoryStream();
        using (var csv = CsvWriter.Create(body, CsvWriterOptions.Default, leaveOpen: true))
        {
            foreach (var (name, _) in columns)
                csv.WriteField(name);
            csv.EndRecord();
            foreach (var row in rows)
            {
                foreach (var (_, value) in columns)
                    csv.WriteField(Cell(value(row)));
                csv.EndRecord();
            }
            csv.Flush();
        }
        return body.ToArray();
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        string text => TableText.Safe(text),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
