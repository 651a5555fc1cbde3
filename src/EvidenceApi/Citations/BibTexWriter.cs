using System.Globalization;

namespace EvidenceApi.Citations;

/// <summary>One entry of BibTeX, in UTF-8; also BibLaTeX, Zotero and JabRef read it.</summary>
internal static class BibTexWriter
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static void Write(TextWriter to, Reference reference)
    {
        to.Write($"@{TypeOf(reference.Type)}{{{KeyOf(reference.Id)}");
        Field(to, "author", Authors(reference.AuthorList));
        Field(to, "title", LatexText.Title(reference.Title));
        Field(to, NameOfContainer(reference.Type), LatexText.Escape(reference.ContainerTitle));
        Field(to, "publisher", LatexText.Escape(reference.Publisher));
        Field(to, "volume", LatexText.Escape(reference.Volume));
        Field(to, "number", LatexText.Escape(reference.Issue));
        Field(to, "pages", LatexText.Escape(reference.Pages)?.Replace("-", "--", StringComparison.Ordinal));
        WriteDate(to, reference.DateParts);
        Field(to, "doi", LatexText.Verbatim(reference.Doi));
        Field(to, "pmid", LatexText.Escape(reference.Pmid));
        Field(to, "pmcid", LatexText.Escape(reference.Pmcid));
        Field(to, "url", LatexText.Verbatim(reference.Url));
        Field(to, "keywords", LatexText.Escape(string.Join(", ", reference.Registrations)));
        Field(to, "note", LatexText.Escape(string.Join(" ", reference.Remarks())));
        to.Write("\n}\n\n");
    }

    private static string TypeOf(string type) => type switch
    {
        "article-journal" or "article-newspaper" => "article",
        "paper-conference" => "inproceedings",
        _ => "misc",
    };

    private static string NameOfContainer(string type) => TypeOf(type) switch
    {
        "article" => "journal",
        "inproceedings" => "booktitle",
        _ => "howpublished",
    };

    // A key holds no blanks, commas, braces or signs of LaTeX. Ids are legal as they are; what is not becomes its number, so that keys stay apart.
    private static string KeyOf(string id) => string.Concat(id.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or ':'
        ? letter.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"_{(int)letter:x}_")));

    private static string Authors(AuthorList list) => string.Join(" and ", list.Authors.Select(NameOf).Concat(list.AreMore ? ["others"] : []));

    private static string NameOf(Author author) => author switch
    {
        { IsPerson: false } => $"{{{LatexText.Escape(author.Name)}}}",
        { Suffix: null } => $"{LatexText.Escape(author.Name)}, {author.Given}",
        _ => $"{LatexText.Escape(author.Name)}, {author.Suffix}, {author.Given}",
    };

    // Months are macros and stand without braces. "day" is left alone by BibTeX and read by programs for references.
    private static void WriteDate(TextWriter to, string[] parts)
    {
        Field(to, "year", parts.ElementAtOrDefault(0));
        if (parts.Length > 1)
            to.Write($",\n  month = {Months[int.Parse(parts[1], CultureInfo.InvariantCulture) - 1]}");
        Field(to, "day", parts.ElementAtOrDefault(2));
    }

    private static void Field(TextWriter to, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            to.Write($",\n  {name} = {{{value}}}");
    }
}
