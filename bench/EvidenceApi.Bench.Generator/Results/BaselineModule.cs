using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;
using EvidenceApi.Bench.Generator.Shapes;

namespace EvidenceApi.Bench.Generator.Results;

/// <summary>Characteristics at the start. With two groups or more the last is the total of the others, and its counts are their sums.</summary>
internal static class BaselineModule
{
    private const string Prefix = "BG";

    private const int RealDescriptionLength = 120;

    public static void Write(Utf8JsonWriter json, StudyDraft study, MeasureShape[] measures)
    {
        if (study.Groups is not { } groups)
            return;
        if (study.Chance.Is(0.35))
            json.WriteString("populationDescription", study.Prose.Text(RealDescriptionLength));
        var count = measures.Select(measure => measure.Groups).DefaultIfEmpty().Max();
        json.Objects("groups", Enumerable.Range(0, count), place =>
            GroupsWriter.WriteMembers(json, study, Prefix, place, IsTotal(place, count) ? "Total" : groups.Title(place)));
        var sizes = WithTotal(Enumerable.Range(0, count).Select(groups.Size).ToArray());
        MeasureWriter.WriteDenoms(json, Prefix, ("Participants", sizes));
        var taken = new HashSet<string>();
        json.Objects("measures", measures, shape => WriteMeasure(json, study, shape, sizes, BaselineTopic.Of(shape, taken, study.Chance)));
    }

    private static void WriteMeasure(Utf8JsonWriter json, StudyDraft study, MeasureShape shape, int[] sizes, BaselineTopic topic)
    {
        json.WriteString("title", topic.Title);
        if (study.Chance.Is(0.19))
            json.WriteString("description", study.Prose.Text(RealDescriptionLength));
        if (shape.Categories.Length > 0)
        {
            json.WriteString("paramType", shape.Param == Codes.None ? "NUMBER" : Codes.Name(Codes.Params, shape.Param));
            if (shape.Dispersion != Codes.None)
                json.WriteString("dispersionType", Codes.Dispersions.First(entry => entry.Code == shape.Dispersion).BaselineName);
            json.WriteString("unitOfMeasure", topic.Scale.Unit);
        }
        var classDenominators = shape.Categories.Select(_ => sizes).ToArray();
        MeasureWriter.WriteClasses(
            json, Prefix, shape, topic.Classes, topic.Categories,
            _ => MeasureWriter.WriteDenoms(json, Prefix, ("Participants", sizes)),
            Counts(shape, topic)
                ? new BaselineCounts(shape, sizes, study.Chance).Write
                : MeasureWriter.Cells(shape, topic.Scale, classDenominators, study.Chance));
    }

    private static bool Counts(MeasureShape shape, BaselineTopic topic) => shape.Param is 'C' or 'U' || topic.Scale.Unit == "Participants";

    private static int[] WithTotal(int[] sizes) => sizes.Length < 2 ? sizes : [.. sizes[..^1], sizes[..^1].Sum()];

    private static bool IsTotal(int place, int count) => count > 1 && place == count - 1;
}
