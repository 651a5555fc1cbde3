using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;
using EvidenceApi.Bench.Generator.Words;

namespace EvidenceApi.Bench.Generator.Protocol;

internal static class SponsorModule
{
    public static void Write(Utf8JsonWriter json, StudyDraft study)
    {
        json.Object("responsibleParty", () => json.WriteString("type", study.Chance.Is(0.6) ? "SPONSOR" : "PRINCIPAL_INVESTIGATOR"));
        json.Object("leadSponsor", () => Party(json, study.Sponsor));
        var collaborators = study.Chance.Is(0.36) ? study.Chance.Between(1, 3) : 0;
        json.Objects("collaborators", Enumerable.Range(0, collaborators), _ => Party(json, Organizations.Sponsor(study.Chance)));
    }

    public static void WriteOversight(Utf8JsonWriter json, StudyDraft study)
    {
        json.WriteBoolean("oversightHasDmc", study.Chance.Is(0.47));
        json.WriteBoolean("isFdaRegulatedDrug", study.Chance.Is(0.19));
        json.WriteBoolean("isFdaRegulatedDevice", study.Chance.Is(0.11));
    }

    private static void Party(Utf8JsonWriter json, (string Name, string Class) party)
    {
        json.WriteString("name", party.Name);
        json.WriteString("class", party.Class);
    }
}
