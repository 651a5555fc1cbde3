using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Loading;

/// <summary>The mapping from the effects of one study to their tables.</summary>
internal static class EffectTables
{
    public static readonly Table<Study>[] All =
    [
        Table<Study>.Cited("comparison",
            study => study.Outcomes.SelectMany(outcome => outcome.Comparisons.Select((comparison, position) => (study, outcome, position, comparison))), row => row.comparison,
            ("id", row => PartId.Of(row.study, row.outcome, row.comparison.Id)),
            ("study_id", row => row.study.Id),
            ("outcome_id", row => PartId.Of(row.study, row.outcome)),
            ("position", row => row.position),
            ("arm_id", row => row.comparison.Arm),
            ("reference_arm_id", row => row.comparison.ReferenceArm),
            ("contrast", row => row.comparison.Contrast),
            ("population_id", row => row.comparison.Population),
            ("months", row => row.comparison.Months),
            ("time", row => row.comparison.Time),
            ("effect_measure", row => row.comparison.EffectMeasure),
            ("value", row => row.comparison.Value),
            ("unit", row => row.comparison.Unit),
            ("interval_lower", row => row.comparison.Interval?.Lower),
            ("interval_upper", row => row.comparison.Interval?.Upper),
            ("interval_level", row => row.comparison.Interval?.Level),
            ("p_operator", row => row.comparison.PValue?.Operator),
            ("p_value", row => row.comparison.PValue?.Value),
            ("method", row => row.comparison.Method),
            ("adjusted_for", row => row.comparison.AdjustedFor),
            ("favours", row => row.comparison.Favour?.Side),
            ("favours_reason", row => row.comparison.Favour?.Reason),
            ("caveats", row => OutcomeTables.Codes(row.comparison.Caveats)),
            ("printed", row => row.comparison.Printed),
            ("note", row => row.comparison.Note),
            ("agreement", row => row.comparison.Agreement?.Agreement),
            ("agreement_reason", row => row.comparison.Agreement?.Reason),
            ("superseded_by", row => row.comparison.SupersededBy),
            ("precedence", row => Precedence.Of(row.study, row.comparison, row.comparison.SupersededBy)),
            ("not_reported_reason", row => row.comparison.NotReportedReason)),
        Table<Study>.Of("crude_effect",
            study => study.Outcomes.SelectMany(outcome => outcome.CrudeEffects.Select((effect, position) => (study, outcome, position, effect))),
            ("id", row => PartId.Of(row.study, row.outcome, row.effect.Id)),
            ("study_id", row => row.study.Id),
            ("outcome_id", row => PartId.Of(row.study, row.outcome)),
            ("position", row => row.position),
            ("measure", row => row.effect.Measure),
            ("result_id", row => PartId.Of(row.study, row.outcome, row.effect.Result)),
            ("reference_result_id", row => PartId.Of(row.study, row.outcome, row.effect.ReferenceResult)),
            ("value", row => row.effect.Value),
            ("lower", row => row.effect.Lower),
            ("upper", row => row.effect.Upper),
            ("level", row => row.effect.Level),
            ("unit", row => row.effect.Unit),
            ("formula", row => row.effect.Formula),
            ("favours", row => row.effect.Favours),
            ("note", row => row.effect.Note)),
    ];
}
