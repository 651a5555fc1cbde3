namespace EvidenceApi.ClaimCheck;

/// <summary>
/// What journalists' words mean in measures, as data. A phrase is matched whatever its case, hyphens, number and spelling (British or American),
/// the longest first, and goes before the dictionary's own names. Ids that a dataset does not know are passed over.
/// </summary>
internal static class MeasureWords
{
    private static readonly string[] RelapseFree = ["relapse-free-survival", "relapse-freedom"];
    private static readonly string[] ProgressionFree = ["progression-free-survival"];
    private static readonly string[] NoActivity = ["neda", "neda-3"];
    private static readonly string[] Improved = ["edss-improvement", "disability-improvement"];
    private static readonly string[] Worsened = ["edss-worsening", "disability-worsening", "disability-progression"];
    private static readonly string[] Stable = ["edss-stability", "disability-stability"];
    private static readonly string[] Died = ["death"];
    private static readonly string[] DiedOfTreatment = ["transplant-related-mortality", "mortality-100d"];
    private static readonly string[] NoMriActivity = ["mri-activity-free-survival"];
    private static readonly string[] MriActivity = ["mri-activity", "new-mri-lesions"];
    private static readonly string[] Age = ["age"];
    private static readonly string[] FollowUp = ["follow-up-duration"];

    public static readonly IReadOnlyList<(string Phrase, string[] Ids)> Phrases =
    [
        .. Rows(RelapseFree, "relapse-free", "relapse free survival", "relapse-freedom", "freedom from relapses",
            "freedom from relapse", "free of attacks", "attack-free"),
        .. Rows(["relapse"], "relapse", "relapsed", "relapsing", "attack", "flare-up", "flare", "exacerbation"),
        .. Rows(["annualized-relapse-rate"], "relapse rate", "relapses a year", "relapse per year", "relapses each year",
            "yearly relapse rate",
            "relapses per person-year", "relapse per patient-year"),
        .. Rows(ProgressionFree, "progression-free", "progression free survival", "freedom from progression", "worsening-free",
            "free from disability progression"),
        .. Rows(Worsened, "worsened", "worsen", "worsening", "deteriorate", "decline", "progress", "worse", "got worse",
            "getting worse", "deteriorated", "deterioration", "deteriorating", "declined",
            "progressed", "progression", "disability progression", "disability worsened", "worsening of their disability",
                "worsening disability", "worse disability"),
        .. Rows(NoActivity, "neda", "no evidence of disease activity", "no evidence of active disease", "free of disease activity",
            "free from disease activity",
            "disease activity free", "disease-free", "freedom from disease activity", "without disease activity",
                "no disease activity", "no sign of disease activity",
            "no sign of disease", "no sign of the disease", "without any disease activity", "no sign of active disease",
                "free of any sign of disease",
            "free of disease", "no evidence of disease", "without evidence of disease activity", "without sign of disease activity",
                "no detectable disease activity"),
        .. Rows(["event-free-survival"], "event-free", "event free survival", "without event", "without any event",
            "without an event", "free of event", "free from event"),
        .. Rows(Improved, "improved", "improvement", "improve", "improving", "got better", "better", "disability improved",
            "improved disability",
            "improvement of disability", "improvement in their disability", "reduction in disability", "less disability", "less disabled"),
        .. Rows(Stable, "stable", "stabilised", "stabilisation", "unchanged", "stability", "no change"),
        .. Rows(["edss"], "edss", "edss score", "disability score", "disability status scale"),
        .. Rows(["edss-change"], "change in edss", "edss change", "change in the edss"),
        .. Rows(Died, "died", "die", "dying", "dead", "death", "fatality", "mortality", "mortality rate", "death rate",
            "lost their life", "killed", "fatal"),
        .. Rows(DiedOfTreatment, "treatment-related", "transplant-related", "transplantation-related", "procedure-related", "toxic death", "treatment mortality",
            "treatment-related mortality", "transplant-related mortality", "transplantation-related mortality", "procedure-related mortality",
            "treatment-related death", "transplant-related death", "transplantation-related death", "procedure-related death"),
        .. Rows(DiedOfTreatment, [.. CausesOfDeath.Phrases]),
        .. Rows(["overall-survival"], "survived", "survive", "survival", "alive", "surviving", "overall survival", "survival rate"),
        .. Rows(NoMriActivity, "mri activity free", "free of mri activity", "free of new lesions", "free from new lesions",
            "mri event free", "lesion-free"),
        .. Rows(MriActivity, "new lesions", "new mri lesions", "new brain lesions", "mri activity", "new lesions on mri",
            "new lesions on scans", "mri lesions", "lesions on mri"),
        .. Rows(["treatment-failure"], "treatment failed", "treatment failure", "failed treatment", "failed", "failure"),
        .. Rows(["febrile-neutropenia"], "neutropenic fever", "fever with low white cells"),
        .. Rows(["intensive-care-admission"], "intensive care", "icu"),
        .. Rows(["serious-adverse-events"], "serious side effect", "serious adverse event", "serious complication"),
        .. Rows(["adverse-events"], "side effect", "complication", "adverse event"),
        .. Rows(["infection"], "infected"),
        .. Rows(["female-sex"], "women", "woman", "female"),
        .. Rows(Age, "average age", "mean age", "median age", "aged", "age", "years old"),
        .. Rows(FollowUp, "median follow-up", "mean follow-up", "average follow-up", "follow-up time", "followed for",
            "followed up for", "length of follow-up"),
        .. Rows(["disease-duration"], "had ms for", "disease duration", "lived with ms for"),
    ];

    /// <summary>Measures that together tell of everybody: one minus the other, or what "no …" turns one into. Nothing is converted silently.</summary>
    public static readonly IReadOnlyList<(string[] Events, string[] Freedom)> Complements =
    [
        (["relapse"], RelapseFree),
        (Worsened, ProgressionFree),
        (Died, ["overall-survival"]),
        (MriActivity, NoMriActivity),
    ];

    /// <summary>Measures that are easily taken for each other; where only the other has the number, it is named.</summary>
    public static readonly IReadOnlyList<(string One, string Other)> Related = [("death", "transplant-related-mortality"), ("death", "mortality-100d"), ("transplant-related-mortality", "mortality-100d")];

    /// <summary>Two measures named together that mean a third: EDSS and "improved" is the share whose EDSS improved.</summary>
    public static readonly IReadOnlyList<(string[] First, string[] Second, string[] Meaning)> Combinations =
    [
        (["edss"], Improved, ["edss-improvement"]),
        (["edss"], Worsened, ["edss-worsening"]),
        (["edss"], Stable, ["edss-stability"]),
        (["edss-change"], Improved, ["edss-change"]),
        (["overall-survival"], RelapseFree, RelapseFree),
        (["overall-survival"], ProgressionFree, ProgressionFree),
        (["overall-survival"], NoActivity, NoActivity),
        (["overall-survival"], NoMriActivity, NoMriActivity),
        (["overall-survival"], ["event-free-survival"], ["event-free-survival"]),
        (Died, DiedOfTreatment, DiedOfTreatment),
        (["relapse"], ["annualized-relapse-rate"], ["annualized-relapse-rate"]),
    ];

    /// <summary>Outcomes that the studies here do not measure. "Remission" in the press is mostly event-free survival or NEDA.</summary>
    public static readonly IReadOnlyList<string> OtherOutcomes =
    [
        "remission", "cure", "cured", "healed", "recovered", "recovery", "halted", "reversed", "symptom-free", "symptom", "responded",
            "response",
        "success", "success rate", "effective", "effectiveness", "benefit", "benefited", "satisfied", "walk again", "walking",
            "wheelchair", "quality of life",
        "fatigue", "pregnant", "infertility", "back to work", "disease activity", "active disease", "evidence of disease",
    ];

    /// <summary>Words of a change against something else, which is not a share of people: "cut relapses by 70 %".</summary>
    public static readonly IReadOnlyList<string> Changes =
    [
        "reduced", "reduce", "reducing", "reduction", "cut", "fell", "fall", "dropped", "drop", "lower", "lowered", "higher",
            "increased", "increase",
        "rose", "doubled", "halved", "fewer", "twice", "double", "triple", "more patients", "more people", "as many", "less likely",
            "more likely", "times", "fold", "minus", "slashed", "decreased", "decrease", "percentage points", "points higher",
        "points lower",
    ];

    private static IEnumerable<(string Phrase, string[] Ids)> Rows(string[] ids, params string[] phrases) => phrases.Select(phrase => (phrase, ids));
}
