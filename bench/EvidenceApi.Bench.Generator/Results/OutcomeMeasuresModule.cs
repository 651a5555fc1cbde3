using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;
using EvidenceApi.Bench.Generator.Shapes;

namespace EvidenceApi.Bench.Generator.Results;

internal static class OutcomeMeasuresModule
{
    private const string Prefix = "OG";

    private const int RealPopulationLength = 150;

    private static readonly string[] CategoryTitles = ["None", "Mild", "Moderate", "Severe", "Very severe", "Missing"];

    private static readonly string[] ClassTitles =
    [
        "Baseline", "Week 1", "Week 2", "Week 4", "Week 6", "Week 8", "Week 12", "Week 16", "Week 20", "Week 24", "Week 32", "Week 40", "Week 52", "Week 78",
        "Week 104", "End of study",
    ];

    public static void Write(Utf8JsonWriter json, StudyDraft study, MeasureShape[] outcomes)
    {
        if (study.Groups is not { } groups)
            return;
        var next = Codes.OutcomeTypes.ToDictionary(type => type.Code, _ => 0);
        json.Objects("outcomeMeasures", outcomes, shape => WriteOutcome(json, study, groups, shape, study.Outcomes[shape.Type][next[shape.Type]++]));
    }

    private static void WriteOutcome(Utf8JsonWriter json, StudyDraft study, GroupsDraft groups, MeasureShape shape, OutcomeIdea idea)
    {
        json.WriteString("type", Codes.Name(Codes.OutcomeTypes, shape.Type));
        json.WriteString("title", idea.Title);
        json.Optional("description", idea.Description);
        if (study.Chance.Is(0.82))
            json.WriteString("populationDescription", study.Prose.Text(RealPopulationLength));
        json.WriteString("reportingStatus", shape.Groups == 0 ? "NOT_POSTED" : "POSTED");
        if (shape.Categories.Length > 0)
            WriteParam(json, shape, idea);
        json.WriteString("timeFrame", idea.TimeFrame);
        if (shape.Param == 'U')
            json.WriteString("typeUnitsAnalyzed", idea.Scale.Unit);
        if (shape.Groups == 0)
            return;
        GroupsWriter.Write(json, study, groups, Prefix, shape.Groups);
        if (shape.Categories.Length == 0)
            MeasureWriter.WriteDenoms(json, Prefix, ("Participants", new int[shape.Groups]));
        else
            WriteData(json, study, groups, shape, idea);
    }

    private static void WriteParam(Utf8JsonWriter json, MeasureShape shape, OutcomeIdea idea)
    {
        json.WriteString("paramType", shape.Param == Codes.None ? "MEAN" : Codes.Name(Codes.Params, shape.Param));
        if (shape.Dispersion != Codes.None)
            json.WriteString("dispersionType", Codes.Dispersions.First(entry => entry.Code == shape.Dispersion).Name);
        json.WriteString("unitOfMeasure", idea.Scale.Unit);
    }

    private static void WriteData(Utf8JsonWriter json, StudyDraft study, GroupsDraft groups, MeasureShape shape, OutcomeIdea idea)
    {
        var denominators = Denominators.Of(shape, groups, study.Chance);
        var units = shape.Param == 'U' ? idea.Scale.Unit : "Participants";
        if (shape.Param == 'U')
            MeasureWriter.WriteDenoms(json, Prefix, ("Participants", denominators.Participants), (units, denominators.Analyzed));
        else
            MeasureWriter.WriteDenoms(json, Prefix, (units, denominators.Participants));
        MeasureWriter.WriteClasses(
            json, Prefix, shape, ClassTitles, CategoryTitles,
            oneClass => MeasureWriter.WriteDenoms(json, Prefix, (units, denominators.Classes[oneClass])),
            MeasureWriter.Cells(shape, idea.Scale, denominators.Classes, study.Chance));
        json.Objects("analyses", Enumerable.Range(0, shape.Analyses), _ => AnalysisWriter.Write(json, study, shape.Groups));
    }
}
