using EvidenceApi.Database;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Versions;
using EvidenceApi.Model;

namespace EvidenceApi.Sources;

/// <summary>The list of sources.</summary>
internal static class SourceListing
{
    public static readonly Field Kind = Field.Code<SourceKind>("kind", "item.kind") with { IsRequired = true };

    public static readonly Field Study = Field.Ids("study", "item.studies", "study") with { IsFacet = true, Member = "studies" };

    public static readonly Field Published = Field.Date("published", "item.published");

    public static readonly Listing Sources = new()
    {
        From = "list_source as item",
        Kept = new KeptItems("SOURCE"),
        Visible = "item.include_unverified = {0}",
        Order = [new SortKey("item.id", Descending: false)],
        DocumentById = DocumentSql.WholeItem + "'SOURCE'",
        CitedAs = "SOURCE",
        Fields =
        [
            Field.Id("id", "item.id") with { IsRequired = true },
            Kind,
            Field.Text("title", "item.title"),
            Field.Text("publisher", "item.publisher") with { IsFacet = true },
            Published,
            Field.Text("url", "item.url"),
            Field.Text("authors", "item.authors"),
            Field.Text("journal", "item.journal") with { IsFacet = true },
            Field.Text("volume", "item.volume"),
            Field.Text("issue", "item.issue"),
            Field.Text("pages", "item.pages"),
            Field.Id("doi", "item.doi"),
            Field.Id("pmid", "item.pmid"),
            Study,
            Field.Id("sha256", "item.sha256"),
        ],
        Search = new ListSearch { Named = "item.id = any({1}) or item.id in (select report.source_id from report where report.study_id = any({0}))" },
        Highlighted = [Field.Text("title", "item.title"), Field.Text("keywords", "item.keywords")],
    };
}
