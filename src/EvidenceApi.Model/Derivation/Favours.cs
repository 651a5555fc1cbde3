using EvidenceApi.Model.Statistics;

namespace EvidenceApi.Model.Derivation;

/// <summary>Which side of a comparison an effect is better for. Nothing is read from a difference that chance alone may have made.</summary>
internal static class Favours
{
    private static readonly string[] FreedomWords = ["survival", "freedom", "free", "neda"];

    public static FavourVerdict Of(Comparison comparison, Outcome outcome, Measure? measure)
    {
        var none = EffectScale.NoEffect(comparison.EffectMeasure);
        var fromInterval = none is { } value ? EffectScale.IsSignificant(comparison.Interval, value) : null;
        var (isSignificant, basis) = fromInterval is not null
            ? (fromInterval, $"the {comparison.Interval?.Level:0.##} % interval {(fromInterval == true ? "excludes" : "includes")} no difference")
            : (EffectScale.TestsMargin(comparison.Registry) ? null : EffectScale.IsSignificant(comparison.PValue), "the p-value is not below 0.05");
        return isSignificant switch
        {
            null => Unknown("neither an interval nor a p-value says whether there is a difference"),
            false => new FavourVerdict { Side = FavouredSide.NEITHER, Reason = basis },
            _ when comparison.Arm is null => Unknown("the contrast is not between two arms of which one is named as the reference"),
            _ when measure is null => Unknown("the outcome is not mapped to a measure of the dictionary"),
            _ when measure.Direction == Direction.NEITHER => Unknown("no direction of the measure is better"),
            _ => Directed(comparison, outcome, measure, none, fromInterval is null ? "the p-value is below 0.05" : basis),
        };
    }

    public static FavouredSide? Of(CrudeMeasure effect, Estimate difference, Direction direction) => direction switch
    {
        Direction.NEITHER => null,
        _ when effect == CrudeMeasure.NUMBER_NEEDED_TO_TREAT && difference is { Lower: <= 0, Upper: >= 0 } => null,
        _ when difference is { Lower: <= 0, Upper: >= 0 } => FavouredSide.NEITHER,
        _ => difference.Value > 0 == (direction == Direction.HIGHER_IS_BETTER) ? FavouredSide.ARM : FavouredSide.REFERENCE,
    };

    private static FavourVerdict Directed(Comparison comparison, Outcome outcome, Measure measure, decimal? none, string basis)
    {
        if (comparison.EffectMeasure == EffectMeasure.HAZARD_RATIO && measure.Direction == Direction.HIGHER_IS_BETTER && CountsFreedom(measure))
            return Unknown("the source does not say whether the hazard is of the event or of staying free of it");
        if (!EffectScale.IsRatio(comparison.EffectMeasure) && !IsOnScaleOf(measure, comparison, outcome))
            return Unknown("the numbers are not in the usual unit of the measure, such as a change in percent, so that its better direction may not be theirs");
        var difference = comparison.Value is { } value && none is { } zero ? value - zero : ArmNumbers.Difference(comparison, outcome);
        if (difference is null or 0)
            return Unknown("there is a difference, and the numbers of the two arms that would show its direction are not in the data");
        var side = difference > 0 == (measure.Direction == Direction.HIGHER_IS_BETTER) ? FavouredSide.ARM : FavouredSide.REFERENCE;
        return new FavourVerdict
        {
            Side = side,
            Reason = $"{(measure.Direction == Direction.HIGHER_IS_BETTER ? "higher" : "lower")} is better, the {(side == FavouredSide.ARM ? "arm" : "reference")} is better off, and {basis}",
        };
    }

    // Fewer seconds are better, but a change in percent may be one of speed.
    private static bool IsOnScaleOf(Measure measure, Comparison comparison, Outcome outcome) => comparison.Value is not null
        ? comparison.Unit == measure.Unit
        : ArmNumbers.Of(comparison, outcome) is not { } pair || pair.Arm.Unit == measure.Unit || (measure.Unit == "%" && pair.Arm.EstimateType == EstimateType.COUNT);

    // By their permanent ids such measures count people free of an event, while a hazard ratio is usually one of the event.
    private static bool CountsFreedom(Measure measure) => measure.Id.Split('-').Any(FreedomWords.Contains);

    private static FavourVerdict Unknown(string reason) => new() { Reason = reason };
}
