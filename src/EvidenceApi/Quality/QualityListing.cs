using EvidenceApi.Contract;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Versions;

namespace EvidenceApi.Quality;

/// <summary>The list of automatic checks.</summary>
internal static class QualityListing
{
    public static readonly Field Severity = Field.Code<Severity>("severity", "item.severity") with { IsRequired = true };

    public static readonly Listing Checks = new()
    {
        From = "list_quality_check as item",
        Kept = new KeptItems("QUALITY_CHECK"),
        Order = [new SortKey("item.id", Descending: false)],
        Rows = ItemRows.Of(ServedJson.Default.QualityCheck),
        Fields =
        [
            Field.Id("id", "item.id") with { IsRequired = true },
            Severity,
            Field.Text("title", "item.title"),
            Field.Number("seen", "item.seen") with { IsRequired = true },
            Field.Number("flagged", "item.flagged") with { IsRequired = true },
            Field.Ids("items", "item.items"),
        ],
    };
}
