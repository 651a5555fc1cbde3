namespace EvidenceApi.Model.Derivation;

/// <summary>Codes and units in English.</summary>
internal static class Words
{
    public static string Of(Enum code) => code.ToString().ToLowerInvariant().Replace('_', ' ');

    public static string Design(StudyDesign design) => design switch
    {
        StudyDesign.RANDOMIZED_TRIAL => "randomised trial",
        StudyDesign.NON_RANDOMIZED_TRIAL => "trial without randomisation",
        StudyDesign.SINGLE_ARM_TRIAL => "trial without a control group",
        StudyDesign.NOT_STATED => "study",
        StudyDesign.UNSPECIFIED_TRIAL => "trial",
        StudyDesign.COMPARATIVE_COHORT => "cohort study with a comparison group, not randomised",
        StudyDesign.COHORT => "cohort study without a control group",
        StudyDesign.CASE_SERIES => "case series without a control group",
        StudyDesign.META_ANALYSIS => "meta-analysis",
        _ => "observational study",
    };

    /// <summary>What the people of a denominator have in common; null where no more is known.</summary>
    public static string? Denominator(DenominatorKind kind) => kind switch
    {
        DenominatorKind.SCREENED => "screened",
        DenominatorKind.ENROLLED => "enrolled",
        DenominatorKind.RANDOMIZED => "randomised",
        DenominatorKind.TREATED => "treated",
        DenominatorKind.ANALYZED => "analysed",
        DenominatorKind.EVALUABLE => "evaluated",
        DenominatorKind.COMPLETED => "who completed the study",
        DenominatorKind.AT_RISK => "still under observation",
        _ => null,
    };

    /// <summary>A unit after its number: 1 year, 2 years, 2.1 therapies. Codes without an English word stay as they are.</summary>
    public static string Unit(string? ucum, decimal number) => ucum switch
    {
        null or "1" => "",
        "%" => "%",
        "{relapse}/a" => Plural("relapse", number) + " per person-year",
        "{person}" => number == 1 ? "person" : "people",
        "{score}" => Plural("point", number),
        "a" => Plural("year", number),
        "mo" => Plural("month", number),
        "wk" => Plural("week", number),
        "d" => Plural("day", number),
        _ when ucum.StartsWith('{') && ucum.EndsWith('}') => Plural(ucum.Trim('{', '}'), number),
        _ => ucum,
    };

    // One is the only number with a singular: 0 relapses, 0.5 relapses.
    private static string Plural(string noun, decimal number) =>
        Math.Abs(number) == 1 ? noun
        : noun is [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] ? noun[..^1] + "ies"
        : noun is [.., 's'] or [.., 'x'] or [.., 'c' or 's', 'h'] ? noun + "es"
        : noun + "s";
}
