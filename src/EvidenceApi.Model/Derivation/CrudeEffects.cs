using EvidenceApi.Model.Statistics;

namespace EvidenceApi.Model.Derivation;

/// <summary>
/// Effects recomputed from the counts of two arms at the same time, in the same population, from the same source. There are none where arms are not side by side
/// (a crossover) and none of what the participants were like.
/// </summary>
internal static class CrudeEffects
{
    private static readonly ArmType[] Comparators =
        [ArmType.ACTIVE_COMPARATOR, ArmType.PLACEBO_COMPARATOR, ArmType.SHAM_COMPARATOR, ArmType.NO_INTERVENTION];

    public static IReadOnlyList<CrudeEffect> Of(Study study, Outcome outcome, Measure? measure) => IsOutcomeOfParallelArms(study, outcome, measure) ?
    [
        .. outcome.Results
            .Where(result => result.Months is null or > 0)
            .Where(result => result.Arm is not null && result.Verification != Verification.UNVERIFIED && CrudeIntervals.Counts(result) is not null)
            .GroupBy(result => (result.Population, result.Months, result.Time, result.Stratum, result.Category, result.Source, result.DenominatorUnit))
            .SelectMany(group => Pairs(study, outcome, [.. group]))
            .SelectMany(pair => Effects(pair.Arm, pair.Reference, pair.Why, measure?.Direction ?? Direction.NEITHER, study.Design == StudyDesign.RANDOMIZED_TRIAL)),
    ]
    : [];

    private static bool IsOutcomeOfParallelArms(Study study, Outcome outcome, Measure? measure) =>
        study.InterventionModel != InterventionModel.CROSSOVER && !ResultCaveats.Describes(outcome) && measure?.Domain is not (MeasureDomain.PARTICIPANT or MeasureDomain.TREATMENT);

    private static IEnumerable<(Result Arm, Result Reference, string Why)> Pairs(Study study, Outcome outcome, List<Result> results) =>
        from one in results
        from other in results
        where Position(study, one) < Position(study, other)
        select Directed(study, outcome, one, other);

    // The reference is the arm that a reported comparison names; else the one that is a comparator by its type; else the one that the study lists first.
    private static (Result Arm, Result Reference, string Why) Directed(Study study, Outcome outcome, Result first, Result second)
    {
        if (outcome.Comparisons.FirstOrDefault(comparison => Joins(comparison, first, second) || Joins(comparison, second, first)) is { } reported)
        {
            const string why = "reference arm as in the reported comparison";
            return Joins(reported, first, second) ? (first, second, why) : (second, first, why);
        }
        return (IsComparator(study, first), IsComparator(study, second)) switch
        {
            (true, false) => (second, first, "reference arm by its type"),
            (false, true) => (first, second, "reference arm by its type"),
            _ => (second, first, "reference arm is the one listed first, because neither alone is a comparator"),
        };
    }

    private static bool Joins(Comparison comparison, Result arm, Result reference) => comparison.Arm == arm.Arm && comparison.ReferenceArm == reference.Arm;

    private static bool IsComparator(Study study, Result result) => study.Arms[Position(study, result)].Type is { } type && Comparators.Contains(type);

    private static int Position(Study study, Result result) => study.Arms.Index().First(arm => arm.Item.Id == result.Arm).Index;

    private static IEnumerable<CrudeEffect> Effects(Result arm, Result reference, string why, Direction direction, bool isRandomized)
    {
        if (CrudeIntervals.Counts(arm) is not { } events || CrudeIntervals.Counts(reference) is not { } others)
            yield break;
        var pair = new TwoProportions(events, others, (double)CrudeIntervals.Level);
        var corrected = pair.HasZeroCell ? "; one half added to every cell, because one is zero" : "";
        const string noContrast = "; not computable, because no one or everyone has the event in both arms";
        yield return Effect(CrudeMeasure.RISK_RATIO, "rr", pair.RiskRatio(), "1", 1, "risk ratio, log interval (Katz 1978)",
            pair.RiskRatio() is null ? noContrast : events.Events == 0 || others.Events == 0 ? corrected : "");
        yield return Effect(CrudeMeasure.ODDS_RATIO, "or", pair.OddsRatio(), "1", 1, "odds ratio, logit interval (Woolf 1955)",
            pair.OddsRatio() is null ? noContrast : corrected);
        yield return Effect(CrudeMeasure.RISK_DIFFERENCE, "rd", pair.RiskDifference(), "%", 100, "risk difference, hybrid score interval (Newcombe 1998, method 10)", "");
        // It would mean nothing for a difference that is not due to chance or treatment alone, or that is neither better nor worse.
        if (!isRandomized || direction == Direction.NEITHER)
            yield break;
        yield return Effect(CrudeMeasure.NUMBER_NEEDED_TO_TREAT, "nnt", pair.NumberNeededToTreat(), "{person}", 1, "inverse of the risk difference (Altman 1998)",
            pair.NumberNeededToTreat() is null ? "; not given, because the interval of the difference holds zero" : "");

        CrudeEffect Effect(CrudeMeasure measure, string suffix, Estimate? estimate, string unit, int scale, string formula, string remark) => new()
        {
            Id = $"{arm.Id}-vs-{reference.Id}-{suffix}",
            Measure = measure,
            Result = arm.Id,
            ReferenceResult = reference.Id,
            Value = Rounded(estimate?.Value, scale),
            Lower = Rounded(estimate?.Lower, scale),
            Upper = Rounded(estimate?.Upper, scale),
            Level = CrudeIntervals.Level,
            Unit = unit,
            Favours = estimate is null ? null : Favours.Of(measure, pair.RiskDifference(), direction),
            Formula = formula,
            Note = why + remark,
        };
    }

    private static decimal? Rounded(double? value, int scale) =>
        value is null ? null : Math.Round((decimal)(scale * value.Value), 4, MidpointRounding.AwayFromZero);
}
