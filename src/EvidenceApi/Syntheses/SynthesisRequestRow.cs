using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses;

/// <summary>
/// One study, by one of these sets: events and total (people); events and exposure (time under observation); mean, standardDeviation and total; the same with the members
/// of the reference for two arms; estimate, lower, upper and level; effect and variance.
/// </summary>
internal sealed record SynthesisRequestRow
{
    /// <summary>Name of the study, each once, 100 characters at most; its place, from 1, when not given.</summary>
    public string? Id { get; init; }

    /// <summary>Year by which the cumulative synthesis is ordered.</summary>
    public int? Year { get; init; }

    public string? Subgroup { get; init; }

    public long? Events { get; init; }

    public long? Total { get; init; }

    public double? Exposure { get; init; }

    public double? Mean { get; init; }

    public double? StandardDeviation { get; init; }

    public long? ReferenceEvents { get; init; }

    public long? ReferenceTotal { get; init; }

    public double? ReferenceExposure { get; init; }

    public double? ReferenceMean { get; init; }

    public double? ReferenceStandardDeviation { get; init; }

    /// <summary>As printed: a ratio and not its logarithm, a share between 0 and 1.</summary>
    public double? Estimate { get; init; }

    public double? Lower { get; init; }

    public double? Upper { get; init; }

    /// <summary>Level of this interval in percent, which need not be that of the synthesis; 95 when not given.</summary>
    public double? Level { get; init; }

    /// <summary>Degrees of freedom, where the interval is made with a t distribution.</summary>
    public double? DegreesOfFreedom { get; init; }

    /// <summary>On the scale of the analysis: the logarithm of a ratio, the logit of a share.</summary>
    public double? Effect { get; init; }

    public double? Variance { get; init; }

    /// <returns>Null unless the row has exactly one set of members, and all of that.</returns>
    public StudyData? Data() => this switch
    {
        { Effect: { } effect, Variance: { } variance } when Has(2) => new EffectAndVariance(effect, variance),
        { Estimate: { } estimate, Lower: { } lower, Upper: { } upper } when Has(3 + Count(Level, DegreesOfFreedom)) => new IntervalEstimate(estimate, lower, upper, Level ?? 95, DegreesOfFreedom),
        { Events: { } events, Total: { } total } when Has(2) => new EventCount(events, total),
        { Events: { } events, Exposure: { } exposure } when Has(2) => new EventRate(events, exposure),
        { Mean: { } mean, StandardDeviation: { } deviation, Total: { } size } when Has(3) => new GroupMean(mean, deviation, size),
        { Events: { } events, Total: { } total, ReferenceEvents: { } others, ReferenceTotal: { } people } when Has(4) =>
            new TwoArms<EventCount>(new(events, total), new(others, people)),
        { Events: { } events, Exposure: { } exposure, ReferenceEvents: { } others, ReferenceExposure: { } time } when Has(4) =>
            new TwoArms<EventRate>(new(events, exposure), new(others, time)),
        {
            Mean: { } mean, StandardDeviation: { } deviation, Total: { } size, ReferenceMean: { } other, ReferenceStandardDeviation: { } spread, ReferenceTotal: { } people,
        } when Has(6) => new TwoArms<GroupMean>(new(mean, deviation, size), new(other, spread, people)),
        _ => null,
    };

    public bool IsFinite() => Numbers.All(number => number is not { } value || double.IsFinite(value));

    private double?[] Numbers =>
    [
        Events, Total, Exposure, Mean, StandardDeviation, ReferenceEvents, ReferenceTotal, ReferenceExposure, ReferenceMean, ReferenceStandardDeviation,
        Estimate, Lower, Upper, Level, DegreesOfFreedom, Effect, Variance,
    ];

    private bool Has(int count) => Count(Numbers) == count;

    private static int Count(params double?[] numbers) => numbers.Count(number => number is not null);
}
