using EvidenceApi.Contract;
using EvidenceApi.Lists;

namespace EvidenceApi.Search;

/// <summary>Everything that can be found, as one list.</summary>
internal static class SearchListing
{
    public static readonly Field Kind = Field.Code<FoundKind>("kind", "item.kind") with { IsRequired = true };

    public static readonly Listing Found = new()
    {
        From = "search_text as item",
        Order = [new SortKey("item.kind", Descending: false), new SortKey("item.id", Descending: false)],
        Rows = ItemRows.Of(ServedJson.Default.Found),
        Fields =
        [
            Kind,
            Field.Id("id", "item.id") with { IsRequired = true },
            Field.Text("title", "item.title"),
            Field.Text("url", "item.url"),
        ],
        Search = new ListSearch { Named = "(item.kind = 'STUDY' and item.id = any({0})) or (item.kind = 'SOURCE' and item.id = any({1}))" },
        Highlighted = [Field.Text("title", "item.title"), Field.Text("text", "item.text")],
    };
}
