using System.Text.RegularExpressions;

namespace EvidenceApi.Citations;

/// <summary>
/// RIS: a line a field, a tag of two characters, two blanks, a hyphen and a blank; TY first, ER last. Values cannot be escaped, so line breaks in them become blanks.
/// PMID and PMCID are in AN and C2, where EndNote and Zotero look for them.
/// </summary>
internal static partial class RisWriter
{
    private const string EndOfLine = "\r\n";

    public static void Write(TextWriter to, Reference reference)
    {
        Line(to, "TY", TypeOf(reference.Type));
        Line(to, "ID", reference.Id);
        foreach (var author in reference.AuthorList.Authors)
            Line(to, "AU", NameOf(author));
        Line(to, "AU", reference.AuthorList.AreMore ? AuthorList.Others : null);
        Line(to, "TI", reference.Title);
        Line(to, "T2", reference.ContainerTitle);
        Line(to, "PB", reference.Publisher);
        Line(to, "VL", reference.Volume);
        Line(to, "IS", reference.Issue);
        WritePages(to, reference.Pages);
        WriteDate(to, reference.DateParts);
        Line(to, "DO", reference.Doi);
        Line(to, "AN", reference.Pmid);
        Line(to, "C2", reference.Pmcid);
        Line(to, "UR", reference.Url);
        foreach (var number in reference.Registrations)
            Line(to, "KW", number);
        foreach (var remark in reference.Remarks())
            Line(to, "N1", remark);
        to.Write($"ER  - {EndOfLine}");
    }

    private static string TypeOf(string type) => type switch
    {
        "article-journal" => "JOUR",
        "paper-conference" => "CPAPER",
        "dataset" => "DATA",
        "article-newspaper" => "NEWS",
        "webpage" => "ELEC",
        _ => "GEN",
    };

    private static string NameOf(Author author) => author switch
    {
        { IsPerson: false } => author.Name,
        { Suffix: null } => $"{author.Name}, {author.Given}",
        _ => $"{author.Name}, {author.Given}, {author.Suffix}",
    };

    private static void WritePages(TextWriter to, string? pages)
    {
        if (pages is not null && PageRange().Match(pages) is { Success: true } range)
        {
            Line(to, "SP", range.Groups["first"].Value);
            Line(to, "EP", range.Groups["last"].Value);
        }
        else
            Line(to, "SP", pages);
    }

    // PY is the year alone; DA has four parts, year/month/day/other, each of which may be empty.
    private static void WriteDate(TextWriter to, string[] parts)
    {
        if (parts is not [var year, ..])
            return;
        Line(to, "PY", year);
        Line(to, "DA", $"{year}/{parts.ElementAtOrDefault(1)}/{parts.ElementAtOrDefault(2)}/");
    }

    private static void Line(TextWriter to, string tag, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            to.Write($"{tag}  - {Breaks().Replace(value, " ").Trim()}{EndOfLine}");
    }

    [GeneratedRegex(@"\s*[\p{Cc}\u2028\u2029]+\s*")]
    private static partial Regex Breaks();

    [GeneratedRegex(@"^(?<first>[A-Za-z]*[0-9]+)\s*[-\u2013]\s*(?<last>[A-Za-z]*[0-9]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex PageRange();
}
