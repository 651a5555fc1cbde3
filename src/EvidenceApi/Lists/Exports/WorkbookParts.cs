using System.Globalization;
using System.Security;
using System.Text.RegularExpressions;

namespace EvidenceApi.Lists.Exports;

/// <summary>The parts of a workbook beside its sheets: content types and relationships.</summary>
internal static partial class WorkbookParts
{
    private const int LongestName = 31;

    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static string PathOf(int sheet) => $"xl/{Target(sheet)}";

    public static IEnumerable<(string Path, string Content)> Of(IReadOnlyList<string> sheets)
    {
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        yield return ("xl/workbook.xml", $"""
            {Head}
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{Office}"><sheets>{string.Concat(numbers.Select(number =>
                Text($"<sheet name=\"{NameOf(sheets[number - 1])}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>")))}</sheets></workbook>
            """);
        yield return ("xl/_rels/workbook.xml.rels", $"""
            {Head}
            <Relationships xmlns="{Package}/relationships">{string.Concat(numbers.Select(number =>
                Text($"<Relationship Id=\"rId{number}\" Type=\"{Office}/worksheet\" Target=\"{Target(number)}\"/>")))}</Relationships>
            """);
        yield return ("_rels/.rels", $"""
            {Head}
            <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
        yield return ("[Content_Types].xml", $"""
            {Head}
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Main}.sheet.main+xml"/>{string.Concat(numbers.Select(number =>
                Text($"<Override PartName=\"/{PathOf(number)}\" ContentType=\"{Main}.worksheet+xml\"/>")))}</Types>
            """);
    }

    private static string Target(int sheet) => Text($"worksheets/sheet{sheet}.xml");

    // A name of a sheet has 31 characters and none of these.
    private static string NameOf(string title) => SecurityElement.Escape(NotInNames().Replace(title, " ") is { Length: > LongestName } name ? name[..LongestName] : NotInNames().Replace(title, " "));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[\[\]:*?/\\]")]
    private static partial Regex NotInNames();
}
