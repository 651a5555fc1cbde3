using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;
using EvidenceApi.Bench.Generator.Shapes;
using EvidenceApi.Bench.Generator.Words;

namespace EvidenceApi.Bench.Generator.Protocol;

internal static class DescriptionModule
{
    public static void Write(Utf8JsonWriter json, StudyDraft study)
    {
        json.WriteString("briefSummary", study.Prose.Text(study.Shape[Part.BriefSummary]));
        json.Optional("detailedDescription", study.Prose.Text(study.Shape[Part.DetailedDescription]));
    }

    public static void WriteConditions(Utf8JsonWriter json, StudyDraft study)
    {
        json.Texts("conditions", study.Subject.Conditions.Select(condition => condition.Term));
        var first = study.Chance.Below(Areas.Keywords.Length);
        json.Texts("keywords", Enumerable.Range(first, study.Shape[Part.Keywords]).Select(place => Areas.Keywords[place % Areas.Keywords.Length]));
    }
}
