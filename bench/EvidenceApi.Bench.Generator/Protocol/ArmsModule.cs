using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;

namespace EvidenceApi.Bench.Generator.Protocol;

internal static class ArmsModule
{
    private const int RealDescriptionLength = 180;

    public static void Write(Utf8JsonWriter json, StudyDraft study)
    {
        var treatment = study.Treatment;
        json.Objects("armGroups", treatment.Arms, arm =>
        {
            json.WriteString("label", arm.Label);
            if (study.IsInterventional)
                json.WriteString("type", arm.Type);
            json.WriteString("description", study.Prose.Text(RealDescriptionLength));
            json.Texts("interventionNames", arm.Interventions.Select(treatment.Prefixed));
        });
        json.Objects("interventions", Enumerable.Range(0, treatment.Interventions.Length), place => WriteIntervention(json, study, place));
    }

    private static void WriteIntervention(Utf8JsonWriter json, StudyDraft study, int place)
    {
        var intervention = study.Treatment.Interventions[place];
        json.WriteString("type", intervention.Type);
        json.WriteString("name", intervention.Name);
        json.WriteString("description", study.Prose.Text(RealDescriptionLength));
        json.Texts("armGroupLabels", study.Treatment.LabelsOf(place));
        if (study.Chance.Is(0.28))
            json.Texts("otherNames", [$"{intervention.Name[..Math.Min(3, intervention.Name.Length)].ToUpperInvariant()}-{study.Chance.Between(10, 9_999)}"]);
    }
}
