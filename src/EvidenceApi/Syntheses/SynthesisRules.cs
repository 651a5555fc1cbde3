using System.Globalization;
using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Syntheses;

/// <summary>One reason to leave a number out, with its sentence.</summary>
internal sealed record SynthesisRule(ExclusionCode Code, Func<Candidate, Question, bool> Excludes, Func<Candidate, Question, string> Sentence)
{
    /// <summary>Whether the number is no finding at all, whatever is asked; such numbers have no say in what is chosen.</summary>
    public bool IsOfItself { get; init; }
}

/// <summary>What is left out of a pool, in the order in which reasons are named.</summary>
internal static class SynthesisRules
{
    public static readonly IReadOnlyList<SynthesisRule> All =
    [
        Itself(ExclusionCode.POOLED_ESTIMATE, (number, _) => number.IsPooledEstimate, "It pools other studies, whose people would be counted twice."),
        Itself(
            ExclusionCode.NOT_AN_OUTCOME, (number, _) => number.Row.OutcomeType is OutcomeType.BASELINE or OutcomeType.FOLLOW_UP || number.Row.Months <= 0 || number.WindowKind == WindowKind.BEFORE_TREATMENT,
            "It describes the participants or the time before treatment and is no outcome of it."),
        Itself(
            ExclusionCode.BEFORE_AFTER, (number, _) => number.Row is ComparisonRow && number.Row.Caveats.Contains(nameof(Caveat.NOT_BETWEEN_ARMS)),
            "It compares the same people before and after, or along a factor, and not two arms."),
        Itself(ExclusionCode.NOT_REPORTED, (number, _) => number.Row.Value is null, "The source names it and gives no number."),
        Of(
            ExclusionCode.NO_VARIANCE, (number, question) => number.Data is null && (question.Kind is not { } kind || number.Kinds.Contains(kind)) && !(question.IsOneByOne && IsOfItsUnit(number, question.Kind)),
            "Neither counts of people nor an interval or a standard deviation with the number of people is given, so it has no variance."),
        Itself(ExclusionCode.SUPERSEDED, (number, _) => number.Row.SupersededBy is not null, (number, _) => $"A later report replaces it: {number.Row.SupersededBy}."),
        Itself(ExclusionCode.SOURCES_CONFLICT, (number, _) => number.Conflict is not null, "Sources disagree on it, so nothing is computed from it."),
        Itself(
            ExclusionCode.UNVERIFIED, (number, question) => number.Row.Verification == Verification.UNVERIFIED && !question.IncludeUnverified,
            "It was recalled and not yet read in its source; includeUnverified=true takes it."),
        Itself(
            ExclusionCode.SECONDARY, (number, question) => number.Row.Verification == Verification.VERIFIED_SECONDARY && !question.IncludeSecondary,
            "It was read only in a retelling by someone else; includeSecondary=true takes it."),
        Of(
            ExclusionCode.KIND_DIFFERS, (number, question) => question.Kind is { } kind && !number.Kinds.Contains(kind),
            (number, question) => $"It is {Kind(number)} and not {question.Kind}."),
        Of(
            ExclusionCode.INTERVENTION_DIFFERS, (number, question) => Differs(question.Interventions, Candidates.Codes<InterventionType>(number.Row.Interventions)),
            (number, question) => $"The group was given {Several(number.Row.Interventions)}; asked for: {Several(question.Interventions)}."),
        Of(
            ExclusionCode.COMPARATOR_DIFFERS, (number, question) => Differs(question.Comparators, number.Comparators),
            (number, question) => $"The reference was given {Several(number.Comparators)}; asked for: {Several(question.Comparators)}."),
        Of(
            ExclusionCode.PHENOTYPE_DIFFERS,
            (number, question) => question.Phenotypes.Count > 0 && (number.Row.Phenotypes.Length == 0 || !number.Row.Phenotypes.All(question.AllowedPhenotypes.Contains)),
            (number, question) => $"The people had {Several(number.Row.Phenotypes)}; asked for: {Several(question.Phenotypes)}."),
        Of(
            ExclusionCode.WINDOW_DIFFERS, WindowDiffers,
            (number, question) => $"It is about {Window(number.WindowKind, number.Months, number.Months)}; pooled is {Window(question.WindowKind, question.MonthsFrom, question.MonthsTo)}."),
        Of(
            ExclusionCode.DEFINITION_DIFFERS,
            (number, question) => question.Definitions.Count > 0 && number.Row.DefinitionClass is { } given && !question.Definitions.Contains(given),
            (number, question) => $"The study counted {number.Row.DefinitionClass}; pooled is {Several(question.Definitions)}."),
        Of(
            ExclusionCode.DEFINITION_UNKNOWN, (number, question) => number.Row.DefinitionClass is null && !question.IncludeUnknownDefinition,
            "The study's definition was not seen, or fits none of the classes, so it may count something else; includeUnknownDefinition=true takes it."),
        Of(
            ExclusionCode.DENOMINATOR_DIFFERS, DenominatorDiffers,
            (number, question) => $"It counts {number.DenominatorUnit ?? "an unknown group"} ({number.DenominatorKind}); asked for: {(question.Denominators.Count > 0 ? Several(question.Denominators) : "participants")}."),
    ];

    private static readonly IReadOnlyList<SynthesisRule> OfThemselves = [.. All.Where(rule => rule.IsOfItself)];

    public static IReadOnlyList<ExclusionReason> Reasons(Candidate number, Question question) =>
        [.. All.Where(rule => rule.Excludes(number, question)).Select(rule => new ExclusionReason(rule.Code, rule.Sentence(number, question)))];

    /// <summary>Whether the number is a finding, which what is asked does not change.</summary>
    public static bool IsFinding(Candidate number, Question question) => !OfThemselves.Any(rule => rule.Excludes(number, question));

    private static SynthesisRule Itself(ExclusionCode code, Func<Candidate, Question, bool> excludes, string sentence) => Itself(code, excludes, (_, _) => sentence);

    private static SynthesisRule Itself(ExclusionCode code, Func<Candidate, Question, bool> excludes, Func<Candidate, Question, string> sentence) =>
        new(code, excludes, sentence) { IsOfItself = true };

    private static SynthesisRule Of(ExclusionCode code, Func<Candidate, Question, bool> excludes, string sentence) => new(code, excludes, (_, _) => sentence);

    private static SynthesisRule Of(ExclusionCode code, Func<Candidate, Question, bool> excludes, Func<Candidate, Question, string> sentence) => new(code, excludes, sentence);

    // A count of people is no share of them.
    private static bool IsOfItsUnit(Candidate number, SynthesisKind? kind) =>
        number.Row.Value is not null && (kind is not (SynthesisKind.HEAD_COUNT or SynthesisKind.KAPLAN_MEIER or SynthesisKind.RISK_DIFFERENCE) || number.Row.Unit == "%");

    private static bool Differs<T>(IReadOnlyList<T> asked, IReadOnlyList<T> given) => asked.Count > 0 && (given.Count == 0 || given.Except(asked).Any());

    private static bool WindowDiffers(Candidate number, Question question) => question.WindowKind is { } kind
        && (number.WindowKind != kind || number.Months < question.MonthsFrom || number.Months > question.MonthsTo);

    private static bool DenominatorDiffers(Candidate number, Question question) => number.Data is not null && number.DenominatorKind is { } kind
        && (question.Denominators.Count > 0 ? !question.Denominators.Contains(kind) : number.DenominatorUnit is { } unit && number.Size > 0 && unit != "participants");

    private static string Kind(Candidate number) => number switch
    {
        { Kinds: { Count: > 0 } kinds } => Several(kinds),
        { Row: ResultRow result } => $"a number of the kind {result.EstimateType}",
        { Row: ComparisonRow comparison } => $"an effect of the kind {comparison.EffectMeasure}",
        _ => "another kind of number",
    };

    private static string Window(WindowKind? kind, decimal? from, decimal? to) => (kind, from, to) switch
    {
        (WindowKind.FIXED, { } least, { } most) when least == most => string.Create(CultureInfo.InvariantCulture, $"{least:0.##} months"),
        (WindowKind.FIXED, _, _) => string.Create(CultureInfo.InvariantCulture, $"{from ?? 0:0.##} to {(to is { } most ? most.ToString("0.##", CultureInfo.InvariantCulture) : "any number of")} months"),
        (WindowKind.OVER_FOLLOW_UP, _, _) => "follow-up of differing length",
        (WindowKind.BEFORE_TREATMENT, _, _) => "the time before treatment",
        _ => "an unknown time",
    };

    private static string Several<T>(IReadOnlyCollection<T> codes) => codes.Count == 0 ? "something unknown" : string.Join(" and ", codes);
}
