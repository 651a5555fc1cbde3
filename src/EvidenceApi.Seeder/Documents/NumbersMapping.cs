using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Documents;

/// <summary>A study in short with all its numbers and effects.</summary>
internal static class NumbersMapping
{
    public static Contract.StudyNumbers Of(VisibleStudy visible)
    {
        var groups = new RegistryGroups(visible.Study);
        return new Contract.StudyNumbers
        {
            Study = SummaryMapping.Of(visible),
            Outcomes =
            [
                .. visible.Study.Outcomes.Where(outcome => visible.Facts(outcome.Results).Any() || visible.Facts(outcome.Comparisons).Any())
                    .Select(outcome => Of(visible, outcome, groups)),
            ],
        };
    }

    // What the outcome says goes for all its numbers, which do not repeat it.
    private static Contract.OutcomeOfStudy Of(VisibleStudy visible, Outcome outcome, RegistryGroups groups) => new()
    {
        Id = PartId.Of(visible.Study, outcome),
        Measure = outcome.Measure,
        Title = outcome.Title,
        Definition = outcome.Definition,
        DefinitionClass = outcome.DefinitionClass,
        Type = outcome.Type,
        Stage = outcome.Registry?.Stage ?? outcome.Stage,
        TimeFrame = outcome.TimeFrame,
        ReportingStatus = outcome.ReportingStatus,
        Groups = [.. groups.Of(PartId.Of(visible.Study, outcome), OutcomeReferences.NamedBy(outcome))],
        Results = [.. visible.Facts(outcome.Results).Select(result => Of(visible, outcome, result))],
        Comparisons = [.. visible.Facts(outcome.Comparisons).Select(comparison => EffectsMapping.Of(visible.Study, outcome, comparison))],
        CrudeEffects = [.. outcome.CrudeEffects.Select(effect => EffectsMapping.Of(visible.Study, outcome, effect))],
    };

    private static Contract.NumberOfOutcome Of(VisibleStudy visible, Outcome outcome, Result result) => new()
    {
        Id = PartId.Of(visible.Study, outcome, result.Id),
        Arm = result.Arm,
        Group = result.Registry?.Group,
        Population = result.Population,
        Stratum = result.Stratum,
        Category = result.Category,
        Months = result.Months,
        Time = result.Time,
        Window = NumberParts.Of(result.Window),
        EstimateType = result.EstimateType,
        EstimateTypeBasis = result.EstimateTypeBasis,
        Value = result.Value,
        Unit = result.Unit,
        PrintedUnit = result.Registry?.PrintedUnit,
        Numerator = result.Numerator,
        Denominator = result.Denominator,
        DenominatorKind = result.DenominatorKind,
        DenominatorUnit = result.DenominatorUnit,
        Events = result.Events,
        PersonYears = result.PersonYears,
        AtRisk = result.AtRisk,
        Interval = NumberParts.Of(result.Interval),
        Dispersion = NumberParts.Of(result.Dispersion),
        Printed = result.Printed,
        NotReportedReason = result.NotReportedReason,
        SupersededBy = result.SupersededBy,
        Conflict = result.Conflict,
        Caveats = [.. result.Caveats],
        Source = result.Source,
        Place = result.Place,
        ReadKind = visible.Context.ReadKindOf(result),
        Verification = result.Verification,
        Preferred = result.Preferred,
        PartOf = NumberParts.WholeOf(visible.Study, result),
    };
}
