using EvidenceApi.Database;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Versions;
using EvidenceApi.Model;

namespace EvidenceApi.Measures;

/// <summary>The list of measures.</summary>
internal static class MeasureListing
{
    public static readonly Field Domain = Field.Code<MeasureDomain>("domain", "item.domain") with { IsRequired = true };

    public static readonly Listing Measures = new()
    {
        From = "list_measure as item",
        Kept = new KeptItems("MEASURE"),
        Order = [new SortKey("item.id", Descending: false)],
        DocumentById = DocumentSql.WholeItem + "'MEASURE'",
        Fields =
        [
            Field.Id("id", "item.id") with { IsRequired = true },
            Field.Text("name", "item.name"),
            Field.Text("abbreviation", "item.abbreviation"),
            Field.Texts("synonyms", "item.synonyms"),
            Field.Text("definition", "item.definition"),
            Domain,
            Field.Code<Direction>("direction", "item.direction") with { IsRequired = true },
            Field.Id("unit", "item.unit") with { IsRequired = true, IsFacet = true },
            Field.Number("outcomeCount", "item.outcome_count") with { IsRequired = true },
        ],
        Highlighted = [Field.Text("name", "item.name"), Field.Text("synonyms", "array_to_string(item.synonyms, ' · ')"), Field.Text("definition", "item.definition")],
    };
}
