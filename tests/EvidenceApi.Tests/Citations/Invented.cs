using System.Text;
using EvidenceApi.Citations;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Tests.Citations;

/// <summary>References that no dataset holds, with everything that is hard to write.</summary>
internal static class Invented
{
    public static readonly Reference Article = new()
    {
        Id = "nunez-2016",
        Type = "article-journal",
        Title = "Cells & costs: 50% of $1 in {AHSCT}_trials, TNF-α ≥ 5 – a Phase I study of ClinicalTrials.gov #1",
        Authors = "Núñez ÁB, te Boekhorst PAW, O'Brien J-P Jr, StarMS team, Group for Cells, Europe, et al. (the last by letter)",
        ContainerTitle = "Journal of Cells & Therapy",
        Volume = "12",
        Issue = "3 Suppl",
        Pages = "e890-e901",
        Issued = "2016-01-20",
        Doi = "10.1000/a_b<1>",
        Pmid = "12345678",
        Pmcid = "PMC1234567",
        Url = "https://example.org/a_b?x=1&y={2}#top",
        Note = "Read on\r\npaper.",
        Registrations = ["NCT00000001", "ISRCTN00000001"],
    };

    public static readonly Reference Abstract = new()
    {
        Id = "lee-2018", Type = "paper-conference", Title = "An abstract", Authors = "Lee A", ContainerTitle = "Annual meeting 2018",
        Publisher = "Society of Cells", Pages = "S36.004", Issued = "2018-04",
    };

    public static readonly Reference Record = new()
    {
        Id = "nct00000001-registry", Type = "dataset", Title = "A record", Institutions = ["University of Cells, Department LA", "Institute AB"], Publisher = "ClinicalTrials.gov", Issued = "2020",
        Url = "https://clinicaltrials.gov/study/NCT00000001", Registrations = ["NCT00000001"],
    };

    public static readonly Reference News = new() { Id = "news-1", Type = "article-newspaper", Title = "‘A game-changer’ for M.S patients", ContainerTitle = "The Daily" };

    public static readonly Reference Page = new() { Id = "page", Type = "webpage", Title = "A page", Authors = "MS Society", ContainerTitle = "The site" };

    public static readonly Reference Study = new() { Id = "a-study", Type = "document", Title = "A study that nobody reported", Registrations = ["2019-000001-42"] };

    public static string Write(Format format, params Reference[] references)
    {
        using var stream = new MemoryStream();
        using var writer = new ReferenceWriter(stream, format);
        foreach (var reference in references)
            writer.Write(reference);
        writer.End();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
