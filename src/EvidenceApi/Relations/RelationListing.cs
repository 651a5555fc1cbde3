using EvidenceApi.Database;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Versions;
using EvidenceApi.Model;

namespace EvidenceApi.Relations;

/// <summary>The list of relations.</summary>
internal static class RelationListing
{
    public static readonly Field RelatedStudy = Field.Id("relatedStudy", "item.related_study_id", "study") with { IsRequired = true, IsFacet = true };

    public static readonly Field Type = Field.Code<RelationType>("type", "item.type") with { IsRequired = true };

    public static readonly Field Overlap = Field.Code<Overlap>("overlap", "item.overlap") with { IsRequired = true };

    public static readonly Field Basis = Field.Code<OverlapBasis>("basis", "item.basis");

    public static readonly Listing Relations = new()
    {
        From = "list_relation as item",
        Kept = new KeptItems("RELATION"),
        Order = [new SortKey("item.id collate \"C\"", Descending: false)],
        DocumentById = DocumentSql.WholeItem + "'RELATION'",
        Fields =
        [
            Field.Id("id", "item.id") with { IsRequired = true },
            SharedFields.Study,
            Type,
            RelatedStudy,
            Overlap,
            Field.Number("shared", "item.shared"),
            Basis,
            Field.Ids("sources", "item.sources", "source"),
            Field.Text("note", "item.note"),
        ],
    };
}
