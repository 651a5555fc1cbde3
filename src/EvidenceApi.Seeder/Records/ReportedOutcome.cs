using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>One outcome of the results section, or one measure of the baseline, with its numbers.</summary>
internal sealed class ReportedOutcome(RecordNode node, string id, List<DenominatorCount> denominators, RecordReading reading)
{
    public Outcome Read(GroupBook book)
    {
        var outcome = Describe(node.Text("timeFrame"), reading.Code<OutcomeType>(node, "type") ?? OutcomeType.NOT_STATED);
        var groups = book.Use(node, "groups", GroupSection.OUTCOME, outcome.Id);
        var whole = Denominators.Read(node, groups, outcome.Id, null, denominators, reading);
        return Finish(outcome with
        {
            ReportingStatus = reading.Code<ReportingStatus>(node, "reportingStatus") ?? ReportingStatus.NOT_STATED,
            Results = Measurements(outcome, groups, whole),
        }, groups);
    }

    public Outcome ReadBaseline(GroupCodes groups, IReadOnlyList<DenominatorCount> ofModule)
    {
        var outcome = Describe(null, OutcomeType.BASELINE);
        var own = Denominators.Read(node, groups, outcome.Id, null, denominators, reading);
        var results = Measurements(outcome, groups, own.Count > 0 ? own : ofModule);
        return outcome with { ReportingStatus = results.Count > 0 ? ReportingStatus.POSTED : ReportingStatus.NOT_POSTED, Results = results };
    }

    private Outcome Describe(string? timeFrame, OutcomeType type) => new()
    {
        Id = id,
        Measure = null,
        Title = OutcomeIds.TitleOf(node, OutcomeIds.ReportedTitle),
        Definition = node.Text("description"),
        Type = type,
        TimeFrame = timeFrame,
        ReportingStatus = default,
        Registry = new RegistryOutcome
        {
            Record = reading.NctId,
            Stage = OutcomeStage.REPORTED,
            PopulationDescription = node.Text("populationDescription"),
            ParameterType = node.Text("paramType"),
            DispersionLabel = node.Text("dispersionType"),
            PrintedUnit = node.Text("unitOfMeasure"),
            CalculatePercentage = node.Truth("calculatePct"),
            UnitsAnalyzed = node.Text("typeUnitsAnalyzed"),
            DenominatorUnits = node.Text("denomUnitsSelected"),
            AnticipatedPostingDate = node.Text("anticipatedPostingDate"),
        },
    };

    private IReadOnlyList<Result> Measurements(Outcome outcome, GroupCodes groups, IReadOnlyList<DenominatorCount> whole)
    {
        var measurements = new Measurements(outcome, groups, reading);
        return [.. node.Nodes("classes").Index().SelectMany(stratum =>
        {
            var title = stratum.Item.Text("title");
            var own = Denominators.Read(stratum.Item, groups, outcome.Id, (title, stratum.Index), denominators, reading);
            return measurements.OfClass(stratum.Item, stratum.Index, title, own.Count > 0 ? own : whole);
        })];
    }

    private Outcome Finish(Outcome outcome, GroupCodes groups) =>
        outcome with { Comparisons = new Analyses(outcome, groups, reading).Read(node.Nodes("analyses")) };
}
