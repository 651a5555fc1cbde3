using System.Text.Json;
using EvidenceApi.Bench.Generator.Drafts;
using EvidenceApi.Bench.Generator.Shapes;
using EvidenceApi.Bench.Generator.Words;

namespace EvidenceApi.Bench.Generator.Protocol;

internal static class ReferencesModule
{
    private static readonly string[] Types = ["BACKGROUND", "BACKGROUND", "BACKGROUND", "DERIVED", "RESULT"];

    private static readonly string[] Journals = ["J Invented Med", "Ann Plausible Trials", "Imaginary Lancet", "Acta Fict Scand", "Eur J Made Up Sci",
        "Open Bench Res"];

    public static void Write(Utf8JsonWriter json, StudyDraft study) =>
        json.Objects("references", Enumerable.Range(0, study.Shape[Part.References]), _ =>
        {
            if (study.Chance.Is(0.97))
                json.WriteString("pmid", $"{study.Chance.Between(90_000_000, 99_999_999)}");
            json.WriteString("type", study.Chance.Pick(Types));
            json.WriteString("citation", Citation(study));
        });

    // 10.5555 is the DOI prefix kept for examples.
    private static string Citation(StudyDraft study)
    {
        var chance = study.Chance;
        var authors = $"{Organizations.Author(chance)}, {Organizations.Author(chance)}, {Organizations.Author(chance)}";
        var title = $"{chance.Pick(Scales.All).Name} in {chance.Pick(study.Subject.Conditions).Term}";
        var issue = $"{chance.Between(1995, 2025)};{chance.Between(1, 90)}({chance.Between(1, 12)}):{chance.Between(1, 900)}";
        return $"{authors}. {title}. {chance.Pick(Journals)}. {issue}. doi: 10.5555/bench.{chance.Below(1_000_000)}.";
    }
}
