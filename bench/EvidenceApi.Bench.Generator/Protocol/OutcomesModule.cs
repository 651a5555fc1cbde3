using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;
using EvidenceApi.Bench.Generator.Shapes;

namespace EvidenceApi.Bench.Generator.Protocol;

internal static class OutcomesModule
{
    public static void Write(Utf8JsonWriter json, StudyDraft study)
    {
        Write(json, "primaryOutcomes", study.Outcomes['P'].Take(study.Shape[Part.PrimaryOutcomes]));
        Write(json, "secondaryOutcomes", study.Outcomes['S'].Take(study.Shape[Part.SecondaryOutcomes]));
        Write(json, "otherOutcomes", study.Outcomes['O'].Take(study.Shape[Part.OtherOutcomes]));
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<OutcomeIdea> outcomes) => json.Objects(name, outcomes, outcome =>
    {
        json.WriteString("measure", outcome.Title);
        json.Optional("description", outcome.Description);
        json.WriteString("timeFrame", outcome.TimeFrame);
    });
}
