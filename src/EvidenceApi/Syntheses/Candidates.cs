using EvidenceApi.Contract;
using EvidenceApi.Model;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses;

/// <summary>Makes candidates of rows: what kind each is, and what the engine takes of it.</summary>
internal static class Candidates
{
    private static readonly SynthesisKind[] CountsOfTwoArms = [SynthesisKind.RISK_RATIO, SynthesisKind.ODDS_RATIO, SynthesisKind.RISK_DIFFERENCE];

    public static IReadOnlyList<Candidate> Of(IReadOnlyList<ResultRow> results, IReadOnlyList<ComparisonRow> comparisons, IReadOnlyList<PairRow> pairs)
    {
        var byId = results.ToDictionary(result => result.Id, StringComparer.Ordinal);
        return
        [
            .. results.Select(Of),
            .. comparisons.Select(Of),
            .. pairs.Where(pair => byId.ContainsKey(pair.Arm) && byId.ContainsKey(pair.Reference)).Select(pair => Of(byId[pair.Arm], byId[pair.Reference])),
        ];
    }

    private static Candidate Of(ResultRow row) => Basis(row) with { Id = row.Id, Url = Address("/v1/results/", row), Kinds = Kinds(row.EstimateType), Data = Data(row) };

    private static Candidate Of(ComparisonRow row) => new()
    {
        Id = row.Id,
        Row = row,
        Url = Address("/v1/comparisons/", row),
        Kinds = Kinds(row.EffectMeasure),
        Data = Interval(row, row.EffectMeasure == EffectMeasure.RISK_DIFFERENCE ? 100 : 1),
        Comparators = Codes<InterventionType>(row.Comparators),
        ComparatorLabels = row.ComparatorLabels,
        WindowKind = row.Months > 0 ? WindowKind.FIXED : null,
        Months = row.Months > 0 ? row.Months : null,
        IsPooledEstimate = row.Design == StudyDesign.META_ANALYSIS,
    };

    private static Candidate Of(ResultRow arm, ResultRow reference) => Basis(arm) with
    {
        Id = $"{arm.Id}|{reference.Id}",
        Url = $"/v1/outcomes/{arm.OutcomeId}",
        Kinds = CountsOfTwoArms,
        Data = Data(arm) is EventCount one && Data(reference) is EventCount other ? new TwoArms<EventCount>(one, other) : null,
        Reference = reference,
        Comparators = Codes<InterventionType>(reference.Interventions),
        ComparatorLabels = reference.InterventionLabels,
        Size = (arm.Denominator ?? 0) + (reference.Denominator ?? 0),
        IsPreferred = arm.Preferred && reference.Preferred,
    };

    private static Candidate Basis(ResultRow row) => new()
    {
        Id = row.Id,
        Row = row,
        Url = "",
        Kinds = [],
        Data = null,
        WindowKind = row.WindowKind,
        Months = row.WindowMonths,
        Size = row.Denominator ?? 0,
        IsPreferred = row.Preferred,
        Rank = row.Rank ?? int.MaxValue,
        Conflict = row.Conflict,
        DenominatorKind = row.DenominatorKind,
        DenominatorUnit = row.DenominatorUnit,
        Intensities = Codes<ConditioningIntensity>(row.ConditioningIntensity),
        IsPooledEstimate = row.EstimateType == EstimateType.POOLED_PROPORTION || row.Design == StudyDesign.META_ANALYSIS,
    };

    private static string Address(string list, EvidenceRow row) => $"{list}{row.Id}{(row.Verification == Verification.UNVERIFIED ? "?includeUnverified=true" : "")}";

    private static SynthesisKind[] Kinds(EstimateType type) => type switch
    {
        EstimateType.COUNT or EstimateType.CRUDE_PROPORTION => [SynthesisKind.HEAD_COUNT],
        EstimateType.KAPLAN_MEIER => [SynthesisKind.KAPLAN_MEIER],
        EstimateType.RATE => [SynthesisKind.RATE],
        EstimateType.MEAN or EstimateType.LEAST_SQUARES_MEAN => [SynthesisKind.MEAN],
        _ => [],
    };

    private static SynthesisKind[] Kinds(EffectMeasure measure) => measure switch
    {
        EffectMeasure.HAZARD_RATIO => [SynthesisKind.HAZARD_RATIO],
        EffectMeasure.RISK_RATIO => [SynthesisKind.RISK_RATIO],
        EffectMeasure.ODDS_RATIO => [SynthesisKind.ODDS_RATIO],
        EffectMeasure.RATE_RATIO => [SynthesisKind.RATE_RATIO],
        EffectMeasure.GEOMETRIC_MEAN_RATIO => [SynthesisKind.RATIO],
        EffectMeasure.RISK_DIFFERENCE => [SynthesisKind.RISK_DIFFERENCE],
        EffectMeasure.MEAN_DIFFERENCE => [SynthesisKind.MEAN_DIFFERENCE],
        EffectMeasure.STANDARDIZED_MEAN_DIFFERENCE => [SynthesisKind.STANDARDIZED_MEAN_DIFFERENCE],
        _ => [],
    };

    private static StudyData? Data(ResultRow row) => (row.EstimateType, row) switch
    {
        (EstimateType.COUNT or EstimateType.CRUDE_PROPORTION, { Numerator: { } events, Denominator: { } total }) => new EventCount(events, total),
        (EstimateType.KAPLAN_MEIER, _) => Interval(row, 100),
        (EstimateType.RATE, { Events: { } events, PersonYears: { } years }) => new EventRate(events, (double)years),
        (EstimateType.MEAN, { Value: { } mean, DispersionType: DispersionType.STANDARD_DEVIATION, DispersionValue: { } deviation, Denominator: { } size }) =>
            new GroupMean((double)mean, (double)deviation, size),
        (EstimateType.MEAN or EstimateType.LEAST_SQUARES_MEAN, { Value: { } mean, DispersionType: DispersionType.STANDARD_ERROR, DispersionValue: { } error }) =>
            new EffectAndVariance((double)mean, (double)error * (double)error),
        (EstimateType.RATE or EstimateType.MEAN or EstimateType.LEAST_SQUARES_MEAN, _) => Interval(row, 1),
        _ => null,
    };

    // A share is printed in percent and pooled as a share.
    private static IntervalEstimate? Interval(EvidenceRow row, double per) =>
        row is { Value: { } value, IntervalLower: { } lower, IntervalUpper: { } upper, IntervalLevel: { } level }
            ? new IntervalEstimate((double)value / per, (double)lower / per, (double)upper / per, (double)level)
            : null;

    public static IReadOnlyList<T> Codes<T>(IEnumerable<string> codes)
        where T : struct, Enum => [.. codes.Select(Enum.Parse<T>)];
}
