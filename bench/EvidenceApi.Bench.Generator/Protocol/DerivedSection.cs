using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;
using EvidenceApi.Bench.Generator.Shapes;
using EvidenceApi.Bench.Generator.Words;

namespace EvidenceApi.Bench.Generator.Protocol;

internal static class DerivedSection
{
    public static void Write(Utf8JsonWriter json, StudyDraft study)
    {
        var (shape, subject) = (study.Shape, study.Subject);
        json.Object("miscInfoModule", () => json.WriteString("versionHolder", Timeline.Day(Timeline.Snapshot)));
        Browse(json, "conditionBrowseModule", subject.ConditionMeshes(shape[Part.ConditionMeshes]), subject.ConditionAncestors(shape[Part.ConditionAncestors]));
        Browse(json, "interventionBrowseModule", subject.DrugMeshes(shape[Part.InterventionMeshes]), subject.DrugAncestors(shape[Part.InterventionAncestors]));
    }

    private static void Browse(Utf8JsonWriter json, string name, IEnumerable<Heading> meshes, IEnumerable<Heading> ancestors) => json.Object(name, () =>
    {
        Headings(json, "meshes", meshes);
        Headings(json, "ancestors", ancestors);
    });

    private static void Headings(Utf8JsonWriter json, string name, IEnumerable<Heading> headings) => json.Objects(name, headings, heading =>
    {
        json.WriteString("id", heading.Id);
        json.WriteString("term", heading.Term);
    });
}
