using EvidenceApi.Database;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Versions;
using EvidenceApi.Model;

namespace EvidenceApi.Claims;

/// <summary>The list of claims.</summary>
internal static class ClaimListing
{
    public static readonly Field Source = Field.Id("source", "item.source_id", "source") with { IsRequired = true, IsFacet = true };

    public static readonly Field Verdict = Field.Code<ClaimVerdict>("verdict", "item.verdict");

    public static readonly Field HasNumber = Field.Boolean("hasNumber", "item.has_number") with { IsRequired = true };

    public static readonly Field PressAndPrimaryDiffer = Field.Boolean("pressAndPrimaryDiffer", "item.differs") with { IsRequired = true };

    public static readonly Listing Claims = new()
    {
        From = "list_claim as item",
        Kept = new KeptItems("CLAIM"),
        Order = [new SortKey("item.id", Descending: false)],
        DocumentById = DocumentSql.Item + "'CLAIM'",
        Fields =
        [
            Field.Id("id", "item.id") with { IsRequired = true },
            Source,
            Field.Code<ClaimKind>("kind", "item.kind") with { IsRequired = true },
            Field.Number("paragraph", "item.paragraph"),
            Field.Text("statement", "item.statement"),
            HasNumber,
            Field.Number("value", "item.number_value"),
            Field.Id("unit", "item.number_unit"),
            Field.Number("numerator", "item.number_numerator"),
            Field.Number("denominator", "item.number_denominator"),
            Field.Text("printed", "item.number_printed"),
            SharedFields.Study with { IsRequired = false },
            SharedFields.Measure,
            Field.Text("population", "item.population"),
            Field.Number("months", "item.months"),
            Field.Text("time", "item.time"),
            Verdict,
            Field.Text("reason", "item.reason"),
            PressAndPrimaryDiffer,
            Field.CodeList<ClaimDifference>("differsIn", "item.differs_in"),
        ],
        Search = new ListSearch { Named = "item.study_id = any({0})" },
        Highlighted = [Field.Text("statement", "item.statement"), Field.Text("reason", "item.reason")],
    };
}
