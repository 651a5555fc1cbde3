using EvidenceApi.Model;
using EvidenceApi.Seeder.Loading;

namespace EvidenceApi.Seeder.Documents;

/// <summary>The effects of an outcome inside its study: those that sources report, and those recomputed from counts.</summary>
internal static class EffectsOfOutcome
{
    public static void Write(JsonDocumentWriter json, VisibleStudy visible, Outcome outcome)
    {
        json.List("comparisons", visible.Facts(outcome.Comparisons), comparison => Comparison(json, visible.Study, outcome, comparison));
        json.List("crudeEffects", outcome.CrudeEffects, effect => Crude(json, visible.Study, outcome, effect));
    }

    public static void Interval(JsonDocumentWriter json, Interval? interval) => json.Object("interval", interval, known =>
    {
        json.Number("lower", known.Lower);
        json.Number("upper", known.Upper);
        json.Number("level", known.Level);
    });

    private static void Comparison(JsonDocumentWriter json, Study study, Outcome outcome, Comparison comparison)
    {
        json.Text("id", PartId.Of(study, outcome, comparison.Id));
        json.Code<EffectMeasure>("effectMeasure", comparison.EffectMeasure);
        json.Text("arm", comparison.Arm);
        json.Text("referenceArm", comparison.ReferenceArm);
        json.Text("contrast", Contrast(study, comparison));
        json.Text("population", comparison.Population);
        json.Number("months", comparison.Months);
        json.Text("time", comparison.Time);
        json.Number("value", comparison.Value);
        json.Text("unit", comparison.Unit);
        Interval(json, comparison.Interval);
        json.Object("pValue", comparison.PValue, pValue =>
        {
            json.Code<PValueOperator>("operator", pValue.Operator);
            json.Number("value", pValue.Value);
        });
        json.Code("favours", comparison.Favour?.Side);
        json.Text("method", comparison.Method);
        json.Text("adjustedFor", comparison.AdjustedFor);
        json.Codes("caveats", comparison.Caveats);
        json.Text("printed", comparison.Printed);
        json.Text("source", comparison.Source);
        json.Text("place", comparison.Place);
        json.Code<Verification>("verification", comparison.Verification);
    }

    private static void Crude(JsonDocumentWriter json, Study study, Outcome outcome, CrudeEffect effect)
    {
        json.Text("id", PartId.Of(study, outcome, effect.Id));
        json.Code<CrudeMeasure>("measure", effect.Measure);
        json.Text("result", PartId.Of(study, outcome, effect.Result));
        json.Text("referenceResult", PartId.Of(study, outcome, effect.ReferenceResult));
        json.Number("value", effect.Value);
        json.Text("unit", effect.Unit);
        Interval(json, effect.Value is null ? null : new Interval { Lower = effect.Lower, Upper = effect.Upper, Level = effect.Level });
        json.Code("favours", effect.Favours);
        json.Text("formula", effect.Formula);
        json.Text("note", effect.Note);
    }

    // As the view api_comparison says it.
    private static string? Contrast(Study study, Comparison comparison) => comparison.Contrast
        ?? $"{study.Arms.First(arm => arm.Id == comparison.Arm).Label} against {study.Arms.First(arm => arm.Id == comparison.ReferenceArm).Label}";
}
