using EvidenceApi.Database;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Versions;
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

    public static readonly Field DefinitionClass = Field.Code<DefinitionClass>("definitionClass", "item.definition_class");

    public static readonly Field Preferred = Field.Boolean("preferred", "item.preferred") with { IsRequired = true };

    public static readonly Field Window = Field.Code<WindowKind>("windowKind", "item.window_kind");

    public static readonly Field OverlapsWith = Field.Ids("overlapsWith", "item.overlaps_with", "study");

    public static readonly Field OverlapUnknownWith = Field.Ids("overlapUnknownWith", "item.overlap_unknown_with", "study");

    /// <summary>One number a study and measure, of those that a request finds: the first by its rank, which the load gives to each.</summary>
    public static readonly FirstOfEach OnePerStudy = new(["item.study_id", "item.measure_id"], "item.rank");

    public static readonly Listing Results = new()
    {
        From = "list_result as item",
        Kept = new KeptItems("RESULT"),
        Visible = "({0} or item.verification <> 'UNVERIFIED')",
        Order =
        [
            new SortKey("item.outcome_id", Descending: false),
            new SortKey("item.precedence", Descending: false, "int"),
            new SortKey("item.position", Descending: false, "int"),
        ],
        Excerpt = DrawnResult.Picture.Excerpt,
        DocumentById = DocumentSql.Item + "'RESULT'",
        Fields =
        [
            .. FactFields.OfNumber,
            Field.Id("arm", "item.arm_id"),
            Field.Text("armLabel", "item.arm_label"),
            Field.Id("population", "item.population_id"),
            Field.Text("populationLabel", "item.population_label"),
            SharedFields.Phenotype,
            SharedFields.Intervention,
            SharedFields.Conditioning,
            SharedFields.ConditioningIntensity,
            SharedFields.Activity,
            Field.Id("group", "item.group_id"),
            Field.Text("stratum", "item.stratum"),
            Field.Text("category", "item.category"),
            Months,
            Field.Text("time", "item.time"),
            Window,
            Field.Number("windowMonths", "item.window_months"),
            Field.Number("windowMedian", "item.window_median"),
            Field.Number("windowMean", "item.window_mean"),
            Field.Code<DispersionType>("windowRange", "item.window_range") with { IsFacet = false },
            Field.Number("windowLower", "item.window_lower"),
            Field.Number("windowUpper", "item.window_upper"),
            EstimateType,
            EstimateTypeBasis,
            Field.Number("value", "item.value"),
            Field.Id("unit", "item.unit"),
            Field.Number("numerator", "item.numerator"),
            Denominator,
            Field.Code<DenominatorKind>("denominatorKind", "item.denominator_kind") with { IsRequired = true },
            Field.Text("denominatorUnit", "item.denominator_unit"),
            Field.Number("events", "item.events"),
            Field.Number("personYears", "item.person_years"),
            Field.Number("atRisk", "item.at_risk"),
            .. FactFields.Interval,
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
            Field.Text("conflict", "item.conflict"),
            FactFields.Caveats,
            Field.Number("precedence", "item.precedence") with { IsRequired = true },
            DefinitionClass,
            Preferred,
            Field.Id("partOf", "item.part_of"),
            OverlapsWith,
            OverlapUnknownWith,
            Source,
            Field.Text("sourceTitle", "item.source_title"),
            Field.Text("sourceUrl", "item.source_url"),
            .. FactFields.Reading,
            .. FactFields.Supersession,
        ],
        Search = FactFields.SearchOfNumbers,
        Highlighted = FactFields.HighlightedOfNumber,
    };
}
