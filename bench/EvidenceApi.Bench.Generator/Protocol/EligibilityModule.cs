using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;
using EvidenceApi.Bench.Generator.Shapes;

namespace EvidenceApi.Bench.Generator.Protocol;

internal static class EligibilityModule
{
    /// <summary>From this age in years on, participants are adults, and older adults.</summary>
    private const int Adult = 18, OlderAdult = 65;

    private const int RealPopulationLength = 180;

    public static void Write(Utf8JsonWriter json, StudyDraft study)
    {
        var chance = study.Chance;
        json.Optional("eligibilityCriteria", study.Prose.Criteria(study.Shape[Part.Eligibility]));
        json.WriteBoolean("healthyVolunteers", chance.Is(0.12));
        json.WriteString("sex", chance.Share() switch { < 0.96 => "ALL", < 0.99 => "FEMALE", _ => "MALE" });
        var youngest = chance.Is(0.06) ? chance.Between(1, 12) : chance.Pick<int>([18, 18, 18, 18, 20, 21, 40, 65]);
        var oldest = chance.Is(0.46) ? Math.Max(youngest + 5, chance.Pick<int>([17, 45, 65, 75, 80, 85, 90])) : int.MaxValue;
        json.WriteString("minimumAge", $"{youngest} Years");
        if (oldest < int.MaxValue)
            json.WriteString("maximumAge", $"{oldest} Years");
        if (!study.IsInterventional)
        {
            json.WriteString("studyPopulation", study.Prose.Text(RealPopulationLength));
            json.WriteString("samplingMethod", chance.Is(0.35) ? "PROBABILITY_SAMPLE" : "NON_PROBABILITY_SAMPLE");
        }
        json.Texts("stdAges", Ages(youngest, oldest));
    }

    private static IEnumerable<string> Ages(int youngest, int oldest)
    {
        if (youngest < Adult)
            yield return "CHILD";
        if (youngest < OlderAdult && oldest >= Adult)
            yield return "ADULT";
        if (oldest >= OlderAdult)
            yield return "OLDER_ADULT";
    }
}
