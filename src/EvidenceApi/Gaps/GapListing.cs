using EvidenceApi.Contract;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Versions;

namespace EvidenceApi.Gaps;

/// <summary>The list of gaps.</summary>
internal static class GapListing
{
    public static readonly Field Kind = Field.Code<GapKind>("kind", "item.kind") with { IsRequired = true };

    public static readonly Listing Gaps = new()
    {
        From = "list_gap as item",
        Kept = new KeptItems("GAP", "item.key"),
        Order = [new SortKey("item.key", Descending: false)],
        Rows = ItemRows.Of<GapRow, Gap>(GapRow.Served, ServedJson.Default.Gap),
        Fields =
        [
            Kind,
            SharedFields.Study,
            Field.Id("outcome", "item.outcome_id"),
            Field.Id("result", "item.result_id"),
            Field.Id("arm", "item.arm_id"),
            Field.Text("statement", "item.statement"),
        ],
    };
}
