using System.Text.Json;

namespace EvidenceApi.Bench.Generator.Shapes;

/// <summary>The shape of one record of the registry.</summary>
internal static class ShapeOfRecord
{
    private static readonly Dictionary<Part, string> Paths = new()
    {
        [Part.Arms] = "protocolSection.armsInterventionsModule.armGroups",
        [Part.Interventions] = "protocolSection.armsInterventionsModule.interventions",
        [Part.Conditions] = "protocolSection.conditionsModule.conditions",
        [Part.Keywords] = "protocolSection.conditionsModule.keywords",
        [Part.Locations] = "protocolSection.contactsLocationsModule.locations",
        [Part.References] = "protocolSection.referencesModule.references",
        [Part.PrimaryOutcomes] = "protocolSection.outcomesModule.primaryOutcomes",
        [Part.SecondaryOutcomes] = "protocolSection.outcomesModule.secondaryOutcomes",
        [Part.OtherOutcomes] = "protocolSection.outcomesModule.otherOutcomes",
        [Part.ConditionMeshes] = "derivedSection.conditionBrowseModule.meshes",
        [Part.ConditionAncestors] = "derivedSection.conditionBrowseModule.ancestors",
        [Part.InterventionMeshes] = "derivedSection.interventionBrowseModule.meshes",
        [Part.InterventionAncestors] = "derivedSection.interventionBrowseModule.ancestors",
        [Part.SecondaryIds] = "protocolSection.identificationModule.secondaryIdInfos",
        [Part.BriefSummary] = "protocolSection.descriptionModule.briefSummary",
        [Part.DetailedDescription] = "protocolSection.descriptionModule.detailedDescription",
        [Part.Eligibility] = "protocolSection.eligibilityModule.eligibilityCriteria",
    };

    private static readonly string[] DatePaths = ["startDateStruct.date", "primaryCompletionDateStruct.date", "completionDateStruct.date"];

    public static StudyShape Read(JsonElement record)
    {
        var design = record.At("protocolSection.designModule");
        var status = record.At("protocolSection.statusModule");
        return new StudyShape
        {
            Status = status.Text("overallStatus") ?? "UNKNOWN",
            StudyType = design.Text("studyType") ?? "INTERVENTIONAL",
            Phases = [.. design.Items("phases").Select(phase => phase.GetString() ?? "NA")],
            Allocation = design.Text("designInfo.allocation"),
            Dates = string.Concat(DatePaths.Select(path => DateCode(status.Text(path)))),
            Counts = [.. Enum.GetValues<Part>().Select(part => record.Count(Paths[part]))],
            Results = record.At("resultsSection") is { ValueKind: JsonValueKind.Object } results ? Results(results) : null,
        };
    }

    private static char DateCode(string? date) => date switch { null => '-', { Length: 7 } => 'm', _ => 'd' };

    private static ResultsShape Results(JsonElement results) => new(
        new FlowShape(
            results.Count("participantFlowModule.groups"),
            [.. results.Items("participantFlowModule.periods").Select(period => (period.Count("milestones"), period.Count("dropWithdraws")))]),
        [.. results.Items("baselineCharacteristicsModule.measures")
            .Select(measure => Measure(measure, Codes.Baseline, results.Count("baselineCharacteristicsModule.groups")))],
        [.. results.Items("outcomeMeasuresModule.outcomeMeasures")
            .Select(outcome => Measure(outcome, Codes.Code(Codes.OutcomeTypes, outcome.Text("type")), outcome.Count("groups")))],
        new EventsShape(
            results.Count("adverseEventsModule.eventGroups"), results.Count("adverseEventsModule.seriousEvents"), results.Count("adverseEventsModule.otherEvents")));

    private static MeasureShape Measure(JsonElement measure, char type, int groups)
    {
        var classes = measure.Items("classes").Where(one => one.Count("categories") > 0).ToList();
        return new MeasureShape(
            type,
            groups,
            [.. classes.Select(one => one.Count("categories"))],
            classes.Any(one => one.Count("denoms") > 0),
            Codes.Code(Codes.Params, measure.Text("paramType")),
            Codes.DispersionCode(measure.Text("dispersionType")),
            measure.Count("analyses"));
    }
}
