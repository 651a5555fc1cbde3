using EvidenceApi.Model.Statistics;

namespace EvidenceApi.Model.Derivation;

/// <summary>What a reader must know before using an effect.</summary>
internal sealed class ComparisonCaveats(StudyContext study)
{
    public IReadOnlyList<Caveat> Of(Outcome outcome, Comparison comparison, Measure? measure) =>
        [.. Checks(outcome, comparison, measure).Concat(CitedCaveats.Of(study, outcome, comparison)).Where(check => check.Applies).Select(check => check.Caveat).Order()];

    private IEnumerable<(Caveat Caveat, bool Applies)> Checks(Outcome outcome, Comparison comparison, Measure? measure) =>
    [
        (Caveat.SUPERSEDED, comparison.SupersededBy is not null),
        (Caveat.PRESS_ONLY, study.IsPress(comparison.Source)),
        (Caveat.DEFINITION_NOT_SEEN, ResultCaveats.DefinitionNotSeen(outcome, measure)),
        (Caveat.INTERVAL_NOT_REPORTED, comparison.Value is not null && comparison.Interval is null),
        (Caveat.SMALL_SAMPLE, study.IsSmall),
        (Caveat.SUBGROUP, study.IsSubgroup(comparison.Population)),
        (Caveat.NO_CONTROL_GROUP, study.HasNoControlGroup),
        (Caveat.NOT_RANDOMIZED, comparison.Arm is not null && IsNotRandomized()),
        (Caveat.CROSSOVER, study.IsCrossover),
        (Caveat.NOT_BETWEEN_ARMS, comparison.Arm is null && comparison.Registry is null),
        (Caveat.P_VALUE_ONLY, comparison.EffectMeasure == EffectMeasure.P_VALUE_ONLY),
        (Caveat.METHOD_NOT_STATED, comparison.Method is null),
        (Caveat.P_VALUE_CONTRADICTS_INTERVAL, ContradictsInterval(comparison)),
        (Caveat.P_VALUE_CONTRADICTS_COUNTS, !study.IsCrossover && ContradictsCounts(outcome, comparison)),
        (Caveat.EFFECT_CONTRADICTS_COUNTS, comparison.Agreement?.Agreement is EffectAgreement.DIFFERS_MAY_BE_ADJUSTED or EffectAgreement.AGREES_WHEN_ARMS_SWAPPED),
    ];

    private bool IsNotRandomized() => study.Study.Design is StudyDesign.COMPARATIVE_COHORT or StudyDesign.NON_RANDOMIZED_TRIAL;

    private static bool ContradictsInterval(Comparison comparison) =>
        !EffectScale.TestsMargin(comparison.Registry) && comparison.Interval?.Level == 95 && EffectScale.NoEffect(comparison.EffectMeasure) is { } none
        && EffectScale.IsSignificant(comparison.PValue) is { } byP && EffectScale.IsSignificant(comparison.Interval, none) == !byP;

    private static bool ContradictsCounts(Outcome outcome, Comparison comparison) =>
        EffectScale.IsSignificant(comparison.PValue) is { } byP && DifferenceOfCounts(outcome, comparison) is { } difference
        && (difference.Lower > 0 || difference.Upper < 0) != byP;

    /// <summary>The difference of the shares of the two arms with its interval; null where their counts are not known.</summary>
    internal static Estimate? DifferenceOfCounts(Outcome outcome, Comparison comparison) =>
        ArmNumbers.Of(comparison, outcome) is { } pair && PrintedNumbers.ImpliedCounts(pair.Arm) is { } arm && PrintedNumbers.ImpliedCounts(pair.Reference) is { } reference
            ? new TwoProportions(new Proportion(arm.Events, arm.Total), new Proportion(reference.Events, reference.Total)).RiskDifference()
            : null;
}
