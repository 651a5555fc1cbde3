using EvidenceApi.Model;
using static EvidenceApi.Seeder.Loading.Cell;

namespace EvidenceApi.Seeder.Loading;

/// <summary>The mapping from the outcomes of one study to their tables.</summary>
internal static class OutcomeTables
{
    public static readonly Table<Study>[] All =
    [
        new("outcome",
            """
            id study_id position measure_id title definition type time_frame reporting_status note record stage population_description parameter_type
            dispersion_label printed_unit calculate_percentage units_analyzed denominator_units anticipated_posting_date
            """,
            study => study.Outcomes.Index().Select(item => Row(
                PartId.Of(study, item.Item), study.Id, item.Index, item.Item.Measure, item.Item.Title, item.Item.Definition, item.Item.Type,
                item.Item.TimeFrame, item.Item.ReportingStatus, item.Item.Note, item.Item.Registry?.Record, item.Item.Registry?.Stage,
                item.Item.Registry?.PopulationDescription, item.Item.Registry?.ParameterType, item.Item.Registry?.DispersionLabel,
                item.Item.Registry?.PrintedUnit, item.Item.Registry?.CalculatePercentage, item.Item.Registry?.UnitsAnalyzed,
                item.Item.Registry?.DenominatorUnits, item.Item.Registry?.AnticipatedPostingDate))),
        new("result",
            """
            id study_id outcome_id position arm_id population_id stratum category months time estimate_type value unit numerator denominator
            denominator_kind denominator_unit interval_lower interval_upper interval_level dispersion_type dispersion_value dispersion_lower
            dispersion_upper printed not_reported_reason note computed_lower computed_upper computed_level computed_formula sentence sentence_refusal
            group_id stratum_position category_position printed_unit printed_spread printed_lower printed_upper
            """ + Citation,
            study => study.Outcomes.SelectMany(outcome => outcome.Results.Index().Select(item => Result(study, outcome, item.Index, item.Item)))),
        new("comparison",
            """
            id study_id outcome_id position arm_id reference_arm_id contrast population_id months time effect_measure value unit interval_lower
            interval_upper interval_level p_operator p_value method printed note agreement agreement_reason
            not_reported_reason
            """ + Citation,
            study => study.Outcomes.SelectMany(outcome => outcome.Comparisons.Index().Select(item => Comparison(study, outcome, item.Index, item.Item)))),
        new("crude_effect",
            "id study_id outcome_id position measure result_id reference_result_id value lower upper level unit formula note",
            study => study.Outcomes.SelectMany(outcome => outcome.CrudeEffects.Index().Select(item => Row(
                PartId.Of(study, outcome, item.Item.Id), study.Id, PartId.Of(study, outcome), item.Index, item.Item.Measure,
                PartId.Of(study, outcome, item.Item.Result), PartId.Of(study, outcome, item.Item.ReferenceResult), item.Item.Value, item.Item.Lower,
                item.Item.Upper, item.Item.Level, item.Item.Unit, item.Item.Formula, item.Item.Note)))),
    ];

    private static object?[] Result(Study study, Outcome outcome, int position, Result result) => Cited(
        result, PartId.Of(study, outcome, result.Id), study.Id, PartId.Of(study, outcome), position, result.Arm, result.Population, result.Stratum,
        result.Category, result.Months, result.Time, result.EstimateType, result.Value, result.Unit, result.Numerator, result.Denominator,
        result.DenominatorKind, result.DenominatorUnit, result.Interval?.Lower, result.Interval?.Upper, result.Interval?.Level,
        result.Dispersion?.Type, result.Dispersion?.Value, result.Dispersion?.Lower, result.Dispersion?.Upper, result.Printed,
        result.NotReportedReason, result.Note, result.ComputedInterval?.Lower, result.ComputedInterval?.Upper, result.ComputedInterval?.Level,
        result.ComputedInterval?.Formula, result.Sentence?.Text, result.Sentence?.Refusal, result.Registry?.Group, result.Registry?.StratumPosition,
        result.Registry?.CategoryPosition, result.Registry?.PrintedUnit, result.Registry?.PrintedSpread, result.Registry?.PrintedLower,
        result.Registry?.PrintedUpper);

    private static object?[] Comparison(Study study, Outcome outcome, int position, Comparison comparison) => Cited(
        comparison, PartId.Of(study, outcome, comparison.Id), study.Id, PartId.Of(study, outcome), position, comparison.Arm, comparison.ReferenceArm,
        comparison.Contrast, comparison.Population, comparison.Months, comparison.Time, comparison.EffectMeasure, comparison.Value, comparison.Unit,
        comparison.Interval?.Lower, comparison.Interval?.Upper, comparison.Interval?.Level, comparison.PValue?.Operator, comparison.PValue?.Value,
        comparison.Method, comparison.Printed, comparison.Note, comparison.Agreement?.Agreement, comparison.Agreement?.Reason,
        comparison.NotReportedReason);
}
