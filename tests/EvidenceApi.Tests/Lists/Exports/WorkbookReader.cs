using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace EvidenceApi.Tests.Lists.Exports;

/// <summary>Reads a workbook strictly, as its sheets with their names; a cell is its type (n, b, inlineStr, or none for an empty one) and its text.</summary>
internal static partial class WorkbookReader
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static IReadOnlyDictionary<string, IReadOnlyList<(string Type, string Text)[]>> Read(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var targets = Part(zip, "xl/_rels/workbook.xml.rels").Root!.Elements().ToDictionary(item => item.Attribute("Id")!.Value, item => item.Attribute("Target")!.Value);
        var kinds = Part(zip, "[Content_Types].xml").Root!.Elements().Select(item => item.Attribute("PartName")?.Value).ToList();
        return Part(zip, "xl/workbook.xml").Root!.Element(Main + "sheets")!.Elements().ToDictionary(sheet => sheet.Attribute("name")!.Value, sheet =>
        {
            var path = $"xl/{targets[sheet.Attribute(Relations + "id")!.Value]}";
            Assert.Contains($"/{path}", kinds);
            return (IReadOnlyList<(string, string)[]>)[.. Part(zip, path).Descendants(Main + "row").Select(row => row.Elements().Select(Cell).ToArray())];
        });
    }

    private static (string Type, string Text) Cell(XElement cell) =>
        cell.IsEmpty ? ("", "") : (cell.Attribute("t")?.Value ?? "n", Escaped().Replace(cell.Value, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString()));

    private static XDocument Part(ZipArchive zip, string path)
    {
        var entry = zip.GetEntry(path) ?? throw new InvalidDataException($"no {path}");
        Assert.Equal(1980, entry.LastWriteTime.Year);
        using var stream = entry.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    [GeneratedRegex("_x([0-9A-F]{4})_")]
    private static partial Regex Escaped();
}
