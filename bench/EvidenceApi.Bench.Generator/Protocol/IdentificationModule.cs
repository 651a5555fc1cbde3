using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;
using EvidenceApi.Bench.Generator.Shapes;
using EvidenceApi.Bench.Generator.Words;

namespace EvidenceApi.Bench.Generator.Protocol;

internal static class IdentificationModule
{
    private const string Letters = "ABCDEFGHIKLMNOPRSTUV";

    private static readonly string[] Peoples = ["Adults", "Participants", "Older Adults", "Patients", "Outpatients", "Children", "Women", "Hospitalized Patients"];

    private static readonly string[] Adjectives =
        ["Multicenter", "Pilot", "Pragmatic", "Long-Term", "Dose-Finding", "Single-Center", "Prospective", "Feasibility", "Crossover"];

    public static void Write(Utf8JsonWriter json, StudyDraft study)
    {
        var chance = study.Chance;
        json.WriteString("nctId", study.NctId);
        json.Object("orgStudyIdInfo", () => json.WriteString("id", $"{Capitals(chance, 3)}-{chance.Between(100, 99_999)}"));
        json.Objects("secondaryIdInfos", Enumerable.Range(0, study.Shape[Part.SecondaryIds]), _ => SecondaryId(json, chance));
        json.Object("organization", () =>
        {
            json.WriteString("fullName", study.Sponsor.Name);
            json.WriteString("class", study.Sponsor.Class);
        });
        json.WriteString("briefTitle", BriefTitle(study));
        json.WriteString("officialTitle", OfficialTitle(study));
        if (chance.Is(0.45))
            json.WriteString("acronym", Capitals(chance, chance.Between(3, 8)));
    }

    private static void SecondaryId(Utf8JsonWriter json, Chance chance)
    {
        var (id, type, domain) = chance.Below(4) switch
        {
            0 => ($"20{chance.Between(5, 25):00}-{chance.Below(10_000):000000}-{chance.Below(100):00}", "EUDRACT_NUMBER", null),
            1 => ($"{Capitals(chance, 5)}{chance.Below(100_000_000):00000000}", "REGISTRY", "An invented registry"),
            _ => ($"{Capitals(chance, 2)}/{chance.Below(100_000)}", "OTHER", "Ethics committee"),
        };
        json.WriteString("id", id);
        json.WriteString("type", type);
        json.Optional("domain", domain);
    }

    private static string BriefTitle(StudyDraft study)
    {
        var (subject, chance) = (study.Subject, study.Chance);
        var given = Given(study);
        var condition = subject.Conditions[0].Term;
        return chance.Below(6) switch
        {
            0 => $"{given} for {condition}",
            1 => $"Effect of {given} on {chance.Pick(Scales.All).Name} in Patients With {condition}",
            2 => $"{given} Versus Usual Care in {People(chance)} With {condition}",
            3 => $"Safety and Efficacy of {given} in {People(chance)} With {condition}",
            4 => $"{chance.Pick(Scales.All).Name} and {condition}: A {Adjective(chance)} Study of {given}",
            _ => $"{condition} Treated With {given} in {People(chance)}",
        };
    }

    private static string OfficialTitle(StudyDraft study)
    {
        var (subject, chance) = (study.Subject, study.Chance);
        var phase = study.Shape.Phases is [var code, ..] && code.StartsWith("PHASE", StringComparison.Ordinal) ? $"Phase {code[5..]}, " : "";
        var design = study.Shape.Allocation == "RANDOMIZED" ? "Randomized, Controlled" : "Open-Label";
        var measured = $"{chance.Pick(Scales.All).Name} and {chance.Pick(Scales.All).Name}";
        return $"A {phase}{design}, {Adjective(chance)} Study to Evaluate {Given(study)} on {measured} in {People(chance)} With "
            + string.Join(" and ", subject.Conditions.Take(2).Select(condition => condition.Term));
    }

    private static string Given(StudyDraft study) =>
        study.Treatment.Interventions is { Length: > 0 } interventions ? study.Chance.Pick(interventions).Name : $"Observation After {study.Subject.Drugs[0].Term}";

    private static string People(Chance chance) => chance.Pick(Peoples);

    private static string Adjective(Chance chance) => chance.Pick(Adjectives);

    private static string Capitals(Chance chance, int length) => string.Create(length, chance, static (letters, chance) =>
    {
        for (var place = 0; place < letters.Length; place++)
            letters[place] = Letters[chance.Below(Letters.Length)];
    });
}
