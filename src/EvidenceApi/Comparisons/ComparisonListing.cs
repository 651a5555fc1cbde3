using EvidenceApi.Database;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Versions;
using EvidenceApi.Model;

namespace EvidenceApi.Comparisons;

/// <summary>The list of comparisons: every effect as one row of a rectangular table.</summary>
internal static class ComparisonListing
{
    public static readonly Field EffectMeasure = Field.Code<EffectMeasure>("effectMeasure", "item.effect_measure") with { IsRequired = true };

    public static readonly Field Favours = Field.Code<FavouredSide>("favours", "item.favours");

    public static readonly Field Months = Field.Number("months", "item.months");

    public static readonly Listing Comparisons = new()
    {
        From = "list_comparison as item",
        Kept = new KeptItems("COMPARISON"),
        Visible = "({0} or item.verification <> 'UNVERIFIED')",
        Order =
        [
            new SortKey("item.outcome_id", Descending: false),
            new SortKey("item.precedence", Descending: false, "int"),
            new SortKey("item.position", Descending: false, "int"),
        ],
        Excerpt = DrawnComparison.Picture.Excerpt,
        DocumentById = DocumentSql.Item + "'COMPARISON'",
        Fields =
        [
            .. FactFields.OfNumber,
            EffectMeasure,
            Field.Code<Direction>("direction", "item.direction"),
            Field.Id("arm", "item.arm_id"),
            Field.Text("armLabel", "item.arm_label"),
            Field.Id("referenceArm", "item.reference_arm_id"),
            Field.Text("referenceArmLabel", "item.reference_arm_label"),
            Field.Text("contrast", "item.contrast"),
            Field.Id("population", "item.population_id"),
            SharedFields.Phenotype,
            Months,
            Field.Text("time", "item.time"),
            Field.Number("value", "item.value"),
            Field.Id("unit", "item.unit"),
            .. FactFields.Interval,
            Field.Code<PValueOperator>("pOperator", "item.p_operator"),
            Field.Number("pValue", "item.p_value"),
            Favours,
            Field.Text("favoursReason", "item.favours_reason"),
            Field.Text("method", "item.method"),
            Field.Text("adjustedFor", "item.adjusted_for"),
            FactFields.Caveats,
            Field.Number("yi", "item.yi"),
            Field.Number("sei", "item.sei"),
            Field.Text("yiScale", "item.yi_scale"),
            Field.Text("seiAssumption", "item.sei_assumption"),
            Field.Text("printed", "item.printed"),
            Field.Code<EffectAgreement>("agreement", "item.agreement"),
            Field.Text("notReportedReason", "item.not_reported_reason"),
            Field.Text("note", "item.note"),
            Field.Number("precedence", "item.precedence") with { IsRequired = true },
            Field.Id("source", "item.source_id", "source") with { IsRequired = true, IsFacet = true },
            .. FactFields.Reading,
            .. FactFields.Supersession,
        ],
        Search = FactFields.SearchOfNumbers,
        Highlighted = FactFields.HighlightedOfNumber,
    };
}
