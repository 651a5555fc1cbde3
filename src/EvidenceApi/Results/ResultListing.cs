using EvidenceApi.Lists;
using EvidenceApi.Model;

namespace EvidenceApi.Results;

/// <summary>The list of results: every number as one row of a rectangular table.</summary>
internal static class ResultListing
{
    public static readonly Field Source = Field.Id("source", "item.source_id", "source") with { IsRequired = true, IsFacet = true };

    public static readonly Field EstimateType = Field.Code<EstimateType>("estimateType", "item.estimate_type") with { IsRequired = true };

    public static readonly Field EstimateTypeBasis = Field.Code<EstimateTypeBasis>("estimateTypeBasis", "item.estimate_type_basis") with { IsRequired = true };

    public static readonly Field Months = Field.Number("months", "item.months") with { IsFacet = true };

    public static readonly Field Denominator = Field.Number("denominator", "item.denominator");

    public static readonly Listing Results = new()
    {
        From = "list_result as item",
        Visible = "({0} or item.verification <> 'UNVERIFIED')",
        Order =
        [
            new SortKey("item.outcome_id", Descending: false),
            new SortKey("item.precedence", Descending: false, "int"),
            new SortKey("item.position", Descending: false, "int"),
        ],
        DocumentById = "select shown.document from api_result as shown where shown.id = page.id",
        Fields =
        [
            .. SharedFields.OfNumber,
            Field.Id("arm", "item.arm_id"),
            Field.Text("armLabel", "item.arm_label"),
            Field.Id("population", "item.population_id"),
            Field.Text("populationLabel", "item.population_label"),
            SharedFields.Phenotype,
            SharedFields.Intervention,
            Field.Id("group", "item.group_id"),
            Field.Text("stratum", "item.stratum"),
            Field.Text("category", "item.category"),
            Months,
            Field.Text("time", "item.time"),
            EstimateType,
            EstimateTypeBasis,
            Field.Number("value", "item.value"),
            Field.Id("unit", "item.unit"),
            Field.Number("numerator", "item.numerator"),
            Denominator,
            Field.Code<DenominatorKind>("denominatorKind", "item.denominator_kind") with { IsRequired = true },
            Field.Text("denominatorUnit", "item.denominator_unit"),
            .. SharedFields.Interval,
            Field.Code<DispersionType>("dispersionType", "item.dispersion_type"),
            Field.Number("dispersionValue", "item.dispersion_value"),
            Field.Number("dispersionLower", "item.dispersion_lower"),
            Field.Number("dispersionUpper", "item.dispersion_upper"),
            Field.Number("computedLower", "item.computed_lower"),
            Field.Number("computedUpper", "item.computed_upper"),
            Field.Number("computedLevel", "item.computed_level"),
            Field.Text("computedFormula", "item.computed_formula"),
            Field.Number("xi", "item.xi"),
            Field.Number("ni", "item.ni"),
            Field.Number("mi", "item.mi"),
            Field.Number("sdi", "item.sdi"),
            Field.Text("sdiAssumption", "item.sdi_assumption"),
            Field.Text("printed", "item.printed"),
            Field.Text("sentence", "item.sentence"),
            Field.Text("notReportedReason", "item.not_reported_reason"),
            Field.Text("note", "item.note"),
            Field.Number("precedence", "item.precedence") with { IsRequired = true },
            Source,
            Field.Text("sourceTitle", "item.source_title"),
            Field.Text("sourceUrl", "item.source_url"),
            .. SharedFields.Reading,
            .. SharedFields.Supersession,
        ],
        Search = SharedFields.SearchOfNumbers,
        Highlighted = SharedFields.HighlightedOfNumber,
    };
}
