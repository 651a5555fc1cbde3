namespace EvidenceApi.Model.Derivation;

/// <summary>What a reader must know before using a number, from the number and its study alone.</summary>
internal sealed class ResultCaveats(StudyContext study)
{
    private const int FewPeople = 50;

    private static readonly MeasureDomain[] Defined = [MeasureDomain.COMPOSITE, MeasureDomain.DISABILITY, MeasureDomain.RELAPSE, MeasureDomain.IMAGING];

    public IReadOnlyList<Caveat> Of(Outcome outcome, Result result, Measure? measure) => result.Value is null
        ? []
        : [.. Checks(outcome, result, measure).Concat(CitedCaveats.Of(study, outcome, result)).Where(check => check.Applies).Select(check => check.Caveat).Order()];

    public static bool DefinitionNotSeen(Outcome outcome, Measure? measure) =>
        outcome.Definition is null && measure is { Unit: not "{score}" } && Defined.Contains(measure.Domain) && !Describes(outcome);

    /// <summary>Whether an outcome describes the participants or their observation and is no outcome of a treatment.</summary>
    public static bool Describes(Outcome outcome) => outcome.Type is OutcomeType.BASELINE or OutcomeType.FOLLOW_UP;

    private IEnumerable<(Caveat Caveat, bool Applies)> Checks(Outcome outcome, Result result, Measure? measure) =>
    [
        (Caveat.NOT_A_HEAD_COUNT, result.EstimateType is EstimateType.KAPLAN_MEIER or EstimateType.POOLED_PROPORTION),
        (Caveat.ESTIMATE_TYPE_ASSUMED, result.EstimateTypeBasis == EstimateTypeBasis.ASSUMED),
        (Caveat.SUPERSEDED, result.SupersededBy is not null),
        (Caveat.VALUE_NOT_PRINTED, result.Registry is null && !PrintedNumbers.Contain(result)),
        (Caveat.PRINTED_CONTRADICTS_COUNTS, PrintedNumbers.ContradictedShare(result) is not null),
        (Caveat.SOURCES_CONFLICT, result.Conflict is not null || (result.Registry is null && outcome.Results.Any(other => Contradicts(result, other)))),
        (Caveat.PRESS_ONLY, study.IsPress(result.Source) && outcome.Results.All(other => other.Verification == Verification.UNVERIFIED || study.IsPress(other.Source))),
        (Caveat.DEFINITION_NOT_SEEN, DefinitionNotSeen(outcome, measure)),
        (Caveat.TIME_NOT_STATED, !Describes(outcome) && result.Registry is null && RowTime.Of(result) is null),
        (Caveat.BEYOND_MEDIAN_FOLLOW_UP, result.EstimateType is not (EstimateType.COUNT or EstimateType.CRUDE_PROPORTION) && result.Months > study.MedianFollowUp(result)),
        (Caveat.DENOMINATOR_UNKNOWN, result.Denominator is null && outcome.Type != OutcomeType.FOLLOW_UP),
        (Caveat.DENOMINATOR_NOT_PEOPLE, result.Denominator is not null && !result.CountsPeople()),
        (Caveat.INTERVAL_NOT_REPORTED, result.Interval is null && result.EstimateType is EstimateType.KAPLAN_MEIER or EstimateType.POOLED_PROPORTION or EstimateType.RATE),
        (Caveat.SMALL_SAMPLE, result.Denominator is { } total ? total < FewPeople && result.CountsPeople() : study.IsSmall),
        (Caveat.SUBGROUP, study.IsSubgroup(result.Population)),
        (Caveat.NO_CONTROL_GROUP, study.HasNoControlGroup && !Describes(outcome)),
        (Caveat.CROSSOVER, study.IsCrossover && result.Arm is not null && !Describes(outcome)),
    ];

    // Two documents that give different numbers of one thing. A rounded number does not contradict the exact one.
    private static bool Contradicts(Result result, Result other)
    {
        if (other.Source == result.Source || other.Verification == Verification.UNVERIFIED || result.Verification == Verification.UNVERIFIED)
            return false;
        if ((other.Arm, other.Population, other.Stratum, other.Category, other.EstimateType, other.Unit, other.Months, RowTime.Of(other))
            != (result.Arm, result.Population, result.Stratum, result.Category, result.EstimateType, result.Unit, result.Months, RowTime.Of(result)))
            return false;
        if (result.Value is not { } one || other.Value is not { } two)
            return false;
        var decimals = Math.Min(one.Scale, two.Scale);
        return Math.Abs(Math.Round(one, decimals, MidpointRounding.AwayFromZero) - Math.Round(two, decimals, MidpointRounding.AwayFromZero)) > 0;
    }
}
