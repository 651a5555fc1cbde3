using EvidenceApi.Model;
using EvidenceApi.Seeder.Loading;

namespace EvidenceApi.Seeder.Documents;

/// <summary>A study in short with all its numbers and effects.</summary>
internal static class NumbersDocument
{
    public static void Write(JsonDocumentWriter json, VisibleStudy visible)
    {
        json.Object("study", visible, study => SummaryDocument.Write(json, study));
        json.List("outcomes", visible.Study.Outcomes.Where(outcome => visible.Facts(outcome.Results).Any() || visible.Facts(outcome.Comparisons).Any()), outcome => OutcomeOfStudy.Write(json, visible, outcome));
    }
}

/// <summary>An outcome inside its study: what it says goes for all its numbers, which do not repeat it.</summary>
internal static class OutcomeOfStudy
{
    public static void Write(JsonDocumentWriter json, VisibleStudy visible, Outcome outcome)
    {
        json.Text("id", PartId.Of(visible.Study, outcome));
        json.Text("measure", outcome.Measure);
        json.Text("title", outcome.Title);
        json.Text("definition", outcome.Definition);
        json.Code("definitionClass", outcome.DefinitionClass);
        json.Code<OutcomeType>("type", outcome.Type);
        json.Code("stage", outcome.Registry?.Stage);
        json.Text("timeFrame", outcome.TimeFrame);
        json.Code<ReportingStatus>("reportingStatus", outcome.ReportingStatus);
        json.List("results", visible.Facts(outcome.Results), result =>
        {
            json.Text("id", PartId.Of(visible.Study, outcome, result.Id));
            Number(json, visible.Context, result);
            json.Truth("preferred", result.Preferred);
            json.Text("partOf", result.PartOf is { } whole ? $"{visible.Study.Id}.{whole}" : null);
        });
        EffectsOfOutcome.Write(json, visible, outcome);
    }

    private static void Window(JsonDocumentWriter json, ResultWindow window)
    {
        json.Code<WindowKind>("kind", window.Kind);
        json.Number("months", window.Months);
        json.Number("median", window.Median);
        json.Number("mean", window.Mean);
        json.Code("range", window.Range);
        json.Number("lower", window.Lower);
        json.Number("upper", window.Upper);
    }

    private static void Number(JsonDocumentWriter json, DocumentContext context, Result result)
    {
        json.Text("arm", result.Arm);
        json.Text("group", result.Registry?.Group);
        json.Text("population", result.Population);
        json.Text("stratum", result.Stratum);
        json.Text("category", result.Category);
        json.Number("months", result.Months);
        json.Text("time", result.Time);
        json.Object("window", result.Window, window => Window(json, window));
        json.Code<EstimateType>("estimateType", result.EstimateType);
        json.Code<EstimateTypeBasis>("estimateTypeBasis", result.EstimateTypeBasis);
        json.Number("value", result.Value);
        json.Text("unit", result.Unit ?? result.Registry?.PrintedUnit);
        json.Number("numerator", result.Numerator);
        json.Number("denominator", result.Denominator);
        json.Code<DenominatorKind>("denominatorKind", result.DenominatorKind);
        json.Text("denominatorUnit", result.DenominatorUnit);
        json.Number("events", result.Events);
        json.Number("personYears", result.PersonYears);
        json.Number("atRisk", result.AtRisk);
        EffectsOfOutcome.Interval(json, result.Interval);
        json.Object("dispersion", result.Dispersion, dispersion =>
        {
            json.Code<DispersionType>("type", dispersion.Type);
            json.Number("value", dispersion.Value);
            json.Number("lower", dispersion.Lower);
            json.Number("upper", dispersion.Upper);
        });
        json.Text("printed", result.Printed);
        json.Text("notReportedReason", result.NotReportedReason);
        json.Text("supersededBy", result.SupersededBy);
        json.Text("conflict", result.Conflict);
        json.Codes("caveats", result.Caveats);
        json.Text("source", result.Source);
        json.Text("place", result.Place);
        json.Code<ReadKind>("readKind", context.ReadKindOf(result));
        json.Code<Verification>("verification", result.Verification);
    }
}
