using EvidenceApi.Model.Statistics;

namespace EvidenceApi.Model.Derivation;

/// <summary>Wilson intervals of results that are counts of people among people.</summary>
internal static class CrudeIntervals
{
    public const decimal Level = 95;

    /// <summary>Null unless the result is a crude count or proportion with both numbers and a denominator above 0.</summary>
    public static ComputedInterval? Of(Result result)
    {
        if (Counts(result) is not { } proportion)
            return null;
        var wilson = proportion.Wilson((double)Level);
        return new ComputedInterval
        {
            Lower = Percent(wilson.Lower),
            Upper = Percent(wilson.Upper),
            Level = Level,
            Formula = "Wilson score interval (Wilson 1927)",
        };
    }

    /// <summary>The counts of a result; null when they are not all there, count something else than the event in people, or sources disagree on what they count.</summary>
    public static Proportion? Counts(Result result) =>
        result is { Conflict: null, EstimateType: EstimateType.CRUDE_PROPORTION or EstimateType.COUNT, Numerator: { } events, Denominator: { } total and > 0 }
            ? new Proportion(events, total)
            : null;

    /// <summary>A share as percent with two decimals.</summary>
    public static decimal Percent(double share) => Math.Round((decimal)(100 * share), 2, MidpointRounding.AwayFromZero);
}
