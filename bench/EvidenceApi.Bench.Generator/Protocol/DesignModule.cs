using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;
using EvidenceApi.Bench.Generator.Shapes;

namespace EvidenceApi.Bench.Generator.Protocol;

internal static class DesignModule
{
    private static readonly string[] Purposes =
    [
        "TREATMENT", "TREATMENT", "TREATMENT", "TREATMENT", "TREATMENT", "TREATMENT", "TREATMENT", "PREVENTION",
        "DIAGNOSTIC", "SUPPORTIVE_CARE", "BASIC_SCIENCE", "HEALTH_SERVICES_RESEARCH", "OTHER",
    ];

    private static readonly string[] Masked = ["PARTICIPANT", "CARE_PROVIDER", "INVESTIGATOR", "OUTCOMES_ASSESSOR"];

    private static readonly string[] Maskings = ["NONE", "SINGLE", "DOUBLE", "TRIPLE", "QUADRUPLE"];

    public static void Write(Utf8JsonWriter json, StudyDraft study)
    {
        json.WriteString("studyType", study.Shape.StudyType);
        if (!study.IsInterventional)
            json.WriteBoolean("patientRegistry", study.Chance.Is(0.15));
        json.Texts("phases", study.Shape.Phases);
        json.Object("designInfo", () => WriteDesign(json, study));
        json.Object("enrollmentInfo", () =>
        {
            json.WriteNumber("count", study.Enrollment);
            json.WriteString("type", study.IsOver ? "ACTUAL" : "ESTIMATED");
        });
    }

    private static void WriteDesign(Utf8JsonWriter json, StudyDraft study)
    {
        if (!study.IsInterventional)
        {
            json.WriteString("observationalModel", study.Chance.Pick<string>(["COHORT", "COHORT", "COHORT", "CASE_CONTROL", "CASE_ONLY", "OTHER"]));
            json.WriteString("timePerspective", study.Chance.Pick<string>(["PROSPECTIVE", "PROSPECTIVE", "RETROSPECTIVE", "CROSS_SECTIONAL"]));
            return;
        }
        json.Optional("allocation", study.Shape.Allocation);
        json.WriteString("interventionModel", Model(study));
        json.WriteString("primaryPurpose", study.Chance.Pick(Purposes));
        var masked = study.Chance.Is(0.46) ? 0 : study.Chance.Between(1, Masked.Length);
        json.Object("maskingInfo", () =>
        {
            json.WriteString("masking", Maskings[masked]);
            json.Texts("whoMasked", Masked.Take(masked));
        });
    }

    private static string Model(StudyDraft study) => study.Shape[Part.Arms] < 2
        ? "SINGLE_GROUP"
        : study.Chance.Share() switch { < 0.87 => "PARALLEL", < 0.95 => "CROSSOVER", < 0.98 => "SEQUENTIAL", _ => "FACTORIAL" };
}
