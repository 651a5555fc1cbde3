using System.Globalization;
using EvidenceApi.Model.Statistics;

namespace EvidenceApi.Model.Derivation;

/// <summary>Whether a reported effect agrees with the effect recomputed from counts.</summary>
public static class Agreements
{
    // Rounding and continuity corrections move a ratio by a few percent; adjusted models move it further.
    private const double RatioTolerance = 0.10;

    private const decimal PercentagePoints = 1;

    public static AgreementVerdict Judge(Comparison comparison, Outcome outcome, IReadOnlyList<CrudeEffect> effects)
    {
        if (comparison is { EffectMeasure: EffectMeasure.MEAN_DIFFERENCE or EffectMeasure.RATE_RATIO, Value: { } effect, Arm: not null })
            return FromNumbers(comparison, effect, outcome);
        if (MeasureOf(comparison) is not { } measure || comparison.Value is not { } reported)
            return NotFromCounts(comparison);
        if (comparison.Arm is null)
            return Verdict(EffectAgreement.NOT_COMPUTABLE, "the contrast is not between two arms");
        return effects.Where(effect => effect.Measure == measure && effect.Value is not null && IsOf(effect, comparison, outcome)).ToList() is [{ Value: { } crude }]
            ? Compare(measure, reported, crude)
            : Verdict(EffectAgreement.NOT_COMPUTABLE, "the counts of both arms at this time are not in the data");
    }

    /// <summary>
    /// As <see cref="Judge"/>, for an analysis of a register: its two groups in the order in which it lists them, where each has one count in the outcome.
    /// </summary>
    public static AgreementVerdict JudgeGroups(Comparison comparison, Outcome outcome)
    {
        if (MeasureOf(comparison) is not { } measure || comparison.Value is not { } reported)
            return NotFromCounts(comparison);
        if (comparison.Registry?.Groups is not [var first, var second])
            return Verdict(EffectAgreement.NOT_COMPUTABLE, "the analysis is not of two groups");
        return (OnlyCounts(outcome, first), OnlyCounts(outcome, second)) is ({ } group, { } other) && Crude(measure, new TwoProportions(group, other)) is { } crude
            ? Compare(measure, reported, crude)
            : Verdict(EffectAgreement.NOT_COMPUTABLE, "the outcome does not hold exactly one count for each group");
    }

    private static AgreementVerdict FromNumbers(Comparison comparison, decimal reported, Outcome outcome)
    {
        var expected = comparison.EffectMeasure == EffectMeasure.RATE_RATIO ? EstimateType.RATE : EstimateType.MEAN;
        if (ArmNumbers.Of(comparison, outcome) is not ({ Value: { } arm } one, { Value: { } reference }) || one.EstimateType != expected || (expected == EstimateType.RATE && (arm <= 0 || reference <= 0)))
            return Verdict(EffectAgreement.NOT_COMPUTABLE, "the numbers of both arms at this time are not in the data");
        var (crude, swapped) = expected == EstimateType.RATE ? (arm / reference, reference / arm) : (arm - reference, reference - arm);
        return Compared(number => Math.Abs(reported - number) <= (decimal)RatioTolerance * Math.Abs(number), crude, swapped, "the numbers of the arms give");
    }

    private static Proportion? OnlyCounts(Outcome outcome, string group) =>
        outcome.Results.Where(result => result.Registry?.Group == group).ToList() is [var only] ? CrudeIntervals.Counts(only) : null;

    private static decimal? Crude(CrudeMeasure measure, TwoProportions pair) => (decimal?)(measure switch
    {
        CrudeMeasure.RISK_RATIO => pair.RiskRatio()?.Value,
        CrudeMeasure.ODDS_RATIO => pair.OddsRatio()?.Value,
        _ => 100 * pair.RiskDifference().Value,
    });

    private static CrudeMeasure? MeasureOf(Comparison comparison) => comparison.EffectMeasure switch
    {
        EffectMeasure.RISK_RATIO => CrudeMeasure.RISK_RATIO,
        EffectMeasure.ODDS_RATIO => CrudeMeasure.ODDS_RATIO,
        EffectMeasure.RISK_DIFFERENCE => CrudeMeasure.RISK_DIFFERENCE,
        _ => null,
    };

    private static AgreementVerdict NotFromCounts(Comparison comparison) =>
        Verdict(EffectAgreement.NOT_COMPUTABLE, $"a {Words(comparison.EffectMeasure)} cannot be computed from counts of people alone");

    private static bool IsOf(CrudeEffect effect, Comparison comparison, Outcome outcome)
    {
        var arm = outcome.Results.Single(result => result.Id == effect.Result);
        var reference = outcome.Results.Single(result => result.Id == effect.ReferenceResult);
        return arm.Arm == comparison.Arm && reference.Arm == comparison.ReferenceArm
            && arm.Population == comparison.Population && arm.Months == comparison.Months && arm.Time == comparison.Time && arm.Source == comparison.Source;
    }

    private static AgreementVerdict Compare(CrudeMeasure measure, decimal reported, decimal crude) => Compared(
        number => Near(measure, reported, number), crude, measure == CrudeMeasure.RISK_DIFFERENCE ? -crude : crude == 0 ? 0 : 1 / crude, "the counts give");

    private static AgreementVerdict Compared(Func<decimal, bool> isNear, decimal crude, decimal swapped, string basis) =>
        isNear(crude) ? Verdict(EffectAgreement.AGREES, $"{basis} {Shown(crude)}")
        : isNear(swapped) ? Verdict(EffectAgreement.AGREES_WHEN_ARMS_SWAPPED, $"{basis} {Shown(crude)}, and {Shown(swapped)} with the arms swapped")
        : Verdict(EffectAgreement.DIFFERS_MAY_BE_ADJUSTED, $"{basis} {Shown(crude)}; the reported effect may be adjusted");

    private static bool Near(CrudeMeasure measure, decimal reported, decimal crude) => measure == CrudeMeasure.RISK_DIFFERENCE
        ? Math.Abs(reported - crude) <= PercentagePoints
        : reported > 0 && crude > 0 && Math.Abs(Math.Log((double)(reported / crude))) <= Math.Log(1 + RatioTolerance);

    private static string Shown(decimal number) => Math.Round(number, 2, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);

    private static string Words(EffectMeasure measure) => measure.ToString().ToLowerInvariant().Replace('_', ' ');

    private static AgreementVerdict Verdict(EffectAgreement agreement, string reason) => new() { Agreement = agreement, Reason = reason };
}
