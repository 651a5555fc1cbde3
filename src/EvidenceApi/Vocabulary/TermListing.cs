using EvidenceApi.Contract;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Versions;
using EvidenceApi.Model;

namespace EvidenceApi.Vocabulary;

/// <summary>The list of terms.</summary>
internal static class TermListing
{
    public static readonly Field Scheme = Field.Code<TermScheme>("scheme", "item.scheme") with { IsRequired = true };

    public static readonly Listing Terms = new()
    {
        From = "list_term as item",
        Kept = new KeptItems("TERM"),
        Order = [new SortKey("item.scheme", Descending: false), new SortKey("item.position", Descending: false, "int")],
        Rows = ItemRows.Of<TermRow, Contract.Term>(TermRow.Served, ServedJson.Default.Term) with { WithUnverified = TermRow.WithUnverified },
        Fields =
        [
            Scheme,
            Field.Id("code", "item.code") with { IsRequired = true },
            Field.Text("label", "item.label"),
            Field.Text("definition", "item.definition"),
            Field.Id("broader", "item.broader"),
            Field.Texts("synonyms", "item.synonyms"),
        ],
    };
}
