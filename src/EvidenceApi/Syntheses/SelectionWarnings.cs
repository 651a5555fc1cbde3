using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Syntheses;

/// <summary>What a reader has to know of the choice of studies.</summary>
internal static class SelectionWarnings
{
    /// <summary>Whether a warning is about single numbers and not about having them together.</summary>
    public static bool AreOfNumbers(SynthesisWarningCode code) =>
        code is SynthesisWarningCode.SECONDARY_INCLUDED or SynthesisWarningCode.UNVERIFIED_INCLUDED or SynthesisWarningCode.DEFINITION_UNKNOWN or SynthesisWarningCode.WINDOW_UNKNOWN;

    public static IEnumerable<SynthesisWarningCode> Of(Selection selection)
    {
        var numbers = selection.Kept.Select(one => one.Number).ToList();
        bool Mixed<T>(Func<Candidate, T> part) => numbers.Select(part).Distinct().Take(2).Count() > 1;
        bool Any(Func<Candidate, bool> holds) => numbers.Any(holds);
        return new[]
        {
            (SynthesisWarningCode.FORCED, selection.Kept.Any(one => one.IsForced)),
            (SynthesisWarningCode.OVERLAP_POSSIBLE, selection.PossibleOverlaps.Count > 0),
            (SynthesisWarningCode.OVERLAP_FORCED, selection.ForcedOverlaps.Count > 0),
            (SynthesisWarningCode.DEFINITIONS_MIXED, Mixed(number => number.Row.DefinitionClass)),
            (SynthesisWarningCode.DEFINITION_UNKNOWN, Any(number => number.Row.DefinitionClass is null)),
            (SynthesisWarningCode.WINDOWS_MIXED, Mixed(number => (number.WindowKind, number.Months))),
            (SynthesisWarningCode.WINDOW_UNKNOWN, Any(number => number.WindowKind is null)),
            (SynthesisWarningCode.PHENOTYPES_MIXED, Mixed(number => string.Join(' ', number.Row.Phenotypes)) || Any(number => number.Row.Phenotypes.Length > 1)),
            (SynthesisWarningCode.DENOMINATORS_MIXED, Mixed(number => number.DenominatorKind)),
            (SynthesisWarningCode.INTERVENTIONS_MIXED, Mixed(number => string.Join(' ', number.Row.Interventions))),
            (SynthesisWarningCode.COMPARATORS_MIXED, Mixed(number => Reference(number))),
            (SynthesisWarningCode.SECONDARY_INCLUDED, Any(number => number.Row.Verification == Verification.VERIFIED_SECONDARY)),
            (SynthesisWarningCode.UNVERIFIED_INCLUDED, Any(number => number.Row.Verification == Verification.UNVERIFIED)),
        }.Where(warning => warning.Item2).Select(warning => warning.Item1);
    }

    /// <summary>What the reference was given: placebo is placebo whatever it was in, and a drug is its name.</summary>
    private static string Reference(Candidate number) => number.Comparators is [InterventionType.PLACEBO] || number.ComparatorLabels.Count == 0
        ? string.Join(' ', number.Comparators)
        : string.Join(';', number.ComparatorLabels.Select(label => label.ToUpperInvariant()));
}
