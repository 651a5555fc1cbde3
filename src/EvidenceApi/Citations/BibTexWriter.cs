using System.Globalization;

namespace EvidenceApi.Citations;

/// <summary>
/// One entry of BibTeX, in UTF-8, which Zotero and JabRef also read. It has only fields that biber's data model knows for its type: PMID is an eprint, PMCID and what has no field
/// of its own an addendum.
/// </summary>
internal static class BibTexWriter
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static void Write(TextWriter to, Reference reference)
    {
        to.Write($"@{TypeOf(reference.Type)}{{{KeyOf(reference.Id)}");
        Field(to, "author", Authors(reference.AuthorList));
        Field(to, "title", LatexText.Title(reference.Title));
        WriteContainer(to, reference);
        Field(to, "volume", LatexText.Escape(reference.Volume));
        Field(to, "number", LatexText.Escape(reference.Issue));
        Field(to, "pages", LatexText.Escape(reference.Pages)?.Replace("-", "--", StringComparison.Ordinal));
        WriteDate(to, reference.DateParts);
        Field(to, "doi", LatexText.Verbatim(reference.Doi));
        Field(to, "eprint", LatexText.Verbatim(reference.Pmid));
        Field(to, "eprinttype", reference.Pmid is null ? null : "pubmed");
        Field(to, "url", LatexText.Verbatim(reference.Url));
        Field(to, "keywords", LatexText.Escape(string.Join(", ", reference.Registrations)));
        Field(to, "addendum", LatexText.Escape(reference.Pmcid is null ? null : $"PMCID: {reference.Pmcid}"));
        Field(to, "note", LatexText.Escape(string.Join(" ", reference.Remarks())));
        to.Write("\n}\n\n");
    }

    private static string TypeOf(string type) => type switch
    {
        "article-journal" or "article-newspaper" => "article",
        "paper-conference" => "inproceedings",
        _ => "misc",
    };

    // An article has no publisher, and what is neither article nor abstract has it where it was published.
    private static void WriteContainer(TextWriter to, Reference reference)
    {
        var (container, publisher) = (LatexText.Escape(reference.ContainerTitle), LatexText.Escape(reference.Publisher));
        switch (TypeOf(reference.Type))
        {
            case "article":
                Field(to, "journal", container);
                Field(to, "titleaddon", publisher);
                break;
            case "inproceedings":
                Field(to, "booktitle", container);
                Field(to, "publisher", publisher);
                break;
            default:
                Field(to, "howpublished", container ?? publisher);
                Field(to, "organization", container is null ? null : publisher);
                break;
        }
    }

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

    // Months are macros, without braces. BibTeX ignores "day"; reference managers read it.
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
