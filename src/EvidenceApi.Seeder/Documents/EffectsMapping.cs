using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Documents;

/// <summary>The effects of an outcome inside its study: those that sources report, and those recomputed from counts.</summary>
internal static class EffectsMapping
{
    public static Contract.ComparisonOfOutcome Of(Study study, Outcome outcome, Comparison comparison) => new()
    {
        Id = PartId.Of(study, outcome, comparison.Id),
        EffectMeasure = comparison.EffectMeasure,
        Arm = comparison.Arm,
        ReferenceArm = comparison.ReferenceArm,
        Contrast = NumberParts.ContrastOf(study, comparison),
        Population = comparison.Population,
        Months = comparison.Months,
        Time = comparison.Time,
        Value = comparison.Value,
        Unit = comparison.Unit,
        Interval = NumberParts.Of(comparison.Interval),
        PValue = NumberParts.Of(comparison.PValue),
        Favours = comparison.Favour?.Side,
        Method = comparison.Method,
        AdjustedFor = comparison.AdjustedFor,
        Caveats = [.. comparison.Caveats],
        Printed = comparison.Printed,
        Source = comparison.Source,
        Place = comparison.Place,
        Verification = comparison.Verification,
    };

    public static Contract.CrudeEffectOfOutcome Of(Study study, Outcome outcome, CrudeEffect effect) => new()
    {
        Id = PartId.Of(study, outcome, effect.Id),
        Measure = effect.Measure,
        Result = PartId.Of(study, outcome, effect.Result),
        ReferenceResult = PartId.Of(study, outcome, effect.ReferenceResult),
        Value = effect.Value,
        Unit = effect.Unit,
        Interval = NumberParts.IntervalOf(effect),
        Favours = effect.Favours,
        Formula = effect.Formula,
        Note = effect.Note,
    };
}
