using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Records;

/// <summary>What the times of a study's results are counted from.</summary>
/// <param name="IsOne">Whether from 0 at one start of treatment or randomisation: not where people cross over, go on from another study, or are observed or only examined, nor where the start is called Week 1.</param>
/// <param name="IsTransplant">Whether cells or an organ are what is given, so that a time since the transplant is one since treatment.</param>
internal sealed partial record StudyStart(bool IsOne, bool IsTransplant)
{
    /// <param name="type">Type of the study.</param>
    /// <param name="model">How people are assigned; null when the record does not say.</param>
    /// <param name="fields">The record's texts.</param>
    /// <param name="interventions">What is given.</param>
    /// <param name="timeFrames">Time frames of the reported outcomes.</param>
    public static StudyStart Of(
        StudyType type, InterventionModel? model, RegistryRecord fields, IEnumerable<Intervention> interventions, IEnumerable<string?> timeFrames) =>
        new(
            type == StudyType.INTERVENTIONAL && model != InterventionModel.CROSSOVER && !IsExamination(fields)
                && !GoesOn().IsMatch($"{fields.BriefTitle}\n{fields.OfficialTitle}") && !TreatedBefore().IsMatch(AboutPeople(fields)) && !timeFrames.Any(frame => frame is not null && FirstWeek().IsMatch(frame)),
            interventions.Any(intervention => Transplant().IsMatch(string.Join('\n', [intervention.Label, .. intervention.Registry?.OtherNames ?? []]))));

    // A study that only finds out who has a disease treats no one.
    private static bool IsExamination(RegistryRecord fields) => fields is { PrimaryPurpose: "DIAGNOSTIC" or "SCREENING", Allocation: not "RANDOMIZED" };

    // Exclusion criteria name studies that no participant comes from.
    private static string AboutPeople(RegistryRecord fields) => string.Join(
        '\n', fields.BriefSummary, fields.DetailedDescription, Exclusion().Split(fields.Eligibility?.Text ?? "", 2)[0]);

    /// <summary>Titles of studies whose people were treated before, whose treatment is taken away, or whose times may be ages.</summary>
    [GeneratedRegex(@"extension|roll-?over|continu|follow-?up|previous|(have|had|who) (completed|participated|received)|cross-?over|withdrawal|neonat|newborn|pre-?term\b|premature infant|pregnan|postpartum", PrintedTime.Options)]
    private static partial Regex GoesOn();

    [GeneratedRegex(
        @"\bthis (?:study |trial |protocol )?(?:is|was) an? (?:[\w-]+,? ){0,5}(?:extension|continuation|follow-?up|roll-?over)|\bthis (?:[\w-]+,? ){0,4}(?:extension|continuation|follow-?up|roll-?over) (?:study|trial|protocol)"
        + @"|complet(?:e[ds]?|ing|ion of) (?:the |their )?(?:(?:study|trial|protocol) )?[a-z][a-z0-9]*(?:-[a-z0-9]+)*?-?\d{3}"
        + @"|complet(?:e[ds]?|ing|ion of) (?:the |their |an? )?(?:[\w-]+ ){0,2}(?:parent|preceding|previous|prior|initial|feeder|main|qualifying|antecedent|earlier|pivotal|original) (?:[\w-]+ ){0,2}(?:study|studies|trial|trials|protocol)"
        + @"|(?:previously|who) (?:enrolled|randomi[sz]ed|participated|treated|took part) in (?:the |an? )?(?:[\w-]+ ){0,3}(?:study|studies|trial|trials|protocol)|roll(?:ed|ing)?[- ]?over from",
        PrintedTime.Options)]
    private static partial Regex TreatedBefore();

    [GeneratedRegex(@"exclusion criteria", PrintedTime.Options)]
    private static partial Regex Exclusion();

    [GeneratedRegex(@"baseline\s*(?:[(\[=]|is|was)\s*(?:at |on )?(?:the )?(?:week|month|year) 1\b|(?:week|month|year) 1\s*(?:[(\[=]|is|was)\s*(?:the )?baseline", PrintedTime.Options)]
    private static partial Regex FirstWeek();

    [GeneratedRegex(@"transplant|graft|hsct|\bbmt\b|marrow|\bcells?\b", PrintedTime.Options)]
    private static partial Regex Transplant();
}
