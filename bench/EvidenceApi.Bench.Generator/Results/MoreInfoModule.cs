using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;

namespace EvidenceApi.Bench.Generator.Results;

internal static class MoreInfoModule
{
    private const int RealCaveatLength = 210;

    public static void Write(Utf8JsonWriter json, StudyDraft study)
    {
        if (study.Chance.Is(0.26))
            json.Object("limitationsAndCaveats", () => json.WriteString("description", study.Prose.Text(RealCaveatLength)));
        var employee = study.Chance.Is(0.23);
        json.Object("certainAgreement", () =>
        {
            json.WriteBoolean("piSponsorEmployee", employee);
            if (!employee)
                json.WriteBoolean("restrictiveAgreement", study.Chance.Is(0.64));
        });
    }
}
