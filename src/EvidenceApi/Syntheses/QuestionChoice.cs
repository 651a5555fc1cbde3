using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Syntheses;

/// <summary>
/// Chooses what a question leaves open: of the numbers of the measure itself that are findings, what most studies have whose definition is known and that have a variance; then what most
/// people have. Whatever a definition is known for goes before what is not defined.
/// </summary>
internal static class QuestionChoice
{
    public static Question Of(Question question, IReadOnlyList<Candidate> numbers)
    {
        var findings = numbers.Where(number => number.Row.MeasureId == question.Measure && SynthesisRules.IsFinding(number, question)).ToList();
        var best = findings.SelectMany(number => Profiles(number, question).Select(profile => (Profile: profile, Number: number)))
            .Where(pair => Fits(pair.Profile, pair.Number, question))
            .GroupBy(pair => pair.Profile, pair => pair.Number)
            .OrderBy(group => group.Key.Definition is null)
            .ThenByDescending(group => Studies(group.Where(number => number.Data is not null)))
            .ThenByDescending(Studies)
            .ThenByDescending(group => group.DistinctBy(number => number.StudyId).Sum(number => number.Size))
            .ThenBy(group => group.Key.Kind)
            .ThenBy(group => group.Key.ToString(), StringComparer.Ordinal)
            .FirstOrDefault();
        return best is null ? question : With(question, best.Key);
    }

    private static Question With(Question question, Profile profile)
    {
        var chosen = new List<ChosenPart>();
        if (question.Kind is null)
            chosen.Add(ChosenPart.KIND);
        if (question.Interventions.Count == 0 && profile.Interventions.Length > 0)
            chosen.Add(ChosenPart.INTERVENTION);
        if (question.Comparators.Count == 0 && profile.Comparators.Length > 0)
            chosen.Add(ChosenPart.COMPARATOR);
        var choosesWindow = IsWindowOpen(question) && profile.WindowKind is not null;
        if (choosesWindow)
            chosen.Add(ChosenPart.WINDOW);
        if (question.Definitions.Count == 0 && profile.Definition is not null)
            chosen.Add(ChosenPart.DEFINITION_CLASS);
        return question with
        {
            Kind = profile.Kind,
            Interventions = question.Interventions.Count > 0 ? question.Interventions : Types(profile.Interventions),
            Comparators = question.Comparators.Count > 0 ? question.Comparators : Types(profile.Comparators),
            WindowKind = question.WindowKind ?? profile.WindowKind,
            MonthsFrom = choosesWindow ? profile.Months : question.MonthsFrom,
            MonthsTo = choosesWindow ? profile.Months : question.MonthsTo,
            Definitions = question.Definitions.Count > 0 || profile.Definition is not { } definition ? question.Definitions : [definition],
            Chosen = chosen,
        };
    }

    // A fixed window of any length is no window to pool.
    private static bool IsWindowOpen(Question question) => question.WindowKind is null or WindowKind.FIXED && question is { MonthsFrom: null, MonthsTo: null };

    private static IEnumerable<Profile> Profiles(Candidate number, Question question) => number.Kinds.Select(kind => new Profile(
        kind,
        question.Interventions.Count > 0 ? "" : string.Join(' ', number.Row.Interventions),
        question.Comparators.Count > 0 ? "" : string.Join(' ', number.Comparators),
        IsWindowOpen(question) ? number.WindowKind : question.WindowKind,
        IsWindowOpen(question) ? number.Months : null,
        question.Definitions.Count > 0 ? null : number.Row.DefinitionClass));

    private static bool Fits(Profile profile, Candidate number, Question question) =>
        (question.Kind is null || profile.Kind == question.Kind)
        && (question.WindowKind is null || number.WindowKind == question.WindowKind)
        && !SynthesisRules.Reasons(number, question with { Kind = profile.Kind }).Any(reason => reason.Code is not (ExclusionCode.NO_VARIANCE or ExclusionCode.DEFINITION_UNKNOWN));

    private static int Studies(IEnumerable<Candidate> numbers) => numbers.Select(number => number.StudyId).Distinct(StringComparer.Ordinal).Count();

    private static IReadOnlyList<InterventionType> Types(string names) => Candidates.Codes<InterventionType>(names.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private sealed record Profile(SynthesisKind Kind, string Interventions, string Comparators, WindowKind? WindowKind, decimal? Months, DefinitionClass? Definition);
}
