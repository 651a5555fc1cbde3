using EvidenceApi.Contract;
using EvidenceApi.Pictures;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses;

/// <summary>What the engine's numbers are called and measured in.</summary>
internal static class SynthesisUnits
{
    public static SynthesisMeasure MeasureOf(SynthesisKind kind) => kind switch
    {
        SynthesisKind.HEAD_COUNT or SynthesisKind.KAPLAN_MEIER => SynthesisMeasure.PROPORTION,
        SynthesisKind.RATE => SynthesisMeasure.RATE,
        SynthesisKind.MEAN => SynthesisMeasure.MEAN,
        SynthesisKind.RISK_RATIO => SynthesisMeasure.RISK_RATIO,
        SynthesisKind.ODDS_RATIO => SynthesisMeasure.ODDS_RATIO,
        SynthesisKind.RISK_DIFFERENCE => SynthesisMeasure.RISK_DIFFERENCE,
        SynthesisKind.RATE_RATIO => SynthesisMeasure.RATE_RATIO,
        SynthesisKind.HAZARD_RATIO => SynthesisMeasure.HAZARD_RATIO,
        SynthesisKind.RATIO => SynthesisMeasure.RATIO,
        SynthesisKind.MEAN_DIFFERENCE => SynthesisMeasure.MEAN_DIFFERENCE,
        _ => SynthesisMeasure.STANDARDIZED_MEAN_DIFFERENCE,
    };

    /// <summary>Shares and their differences are read in percent.</summary>
    public static double Factor(SynthesisMeasure measure) => measure is SynthesisMeasure.PROPORTION or SynthesisMeasure.RISK_DIFFERENCE ? 100 : 1;

    /// <param name="measure">The effect measure.</param>
    /// <param name="ownUnit">Unit of the numbers of a mean or a rate; null when it is not known.</param>
    public static string? Of(SynthesisMeasure measure, string? ownUnit) => measure switch
    {
        SynthesisMeasure.PROPORTION or SynthesisMeasure.RISK_DIFFERENCE => "%",
        SynthesisMeasure.RATE or SynthesisMeasure.MEAN or SynthesisMeasure.MEAN_DIFFERENCE or SynthesisMeasure.DIFFERENCE => ownUnit,
        _ => "1",
    };

    public static string Name(SynthesisMeasure measure) => measure switch
    {
        SynthesisMeasure.PROPORTION => "Share",
        SynthesisMeasure.RATE => "Rate",
        SynthesisMeasure.MEAN => "Mean",
        SynthesisMeasure.RISK_RATIO => "Risk ratio",
        SynthesisMeasure.ODDS_RATIO => "Odds ratio",
        SynthesisMeasure.RISK_DIFFERENCE => "Risk difference",
        SynthesisMeasure.RATE_RATIO => "Rate ratio",
        SynthesisMeasure.HAZARD_RATIO => "Hazard ratio",
        SynthesisMeasure.RATIO => "Ratio",
        SynthesisMeasure.MEAN_DIFFERENCE => "Mean difference",
        SynthesisMeasure.STANDARDIZED_MEAN_DIFFERENCE => "Standardized mean difference",
        _ => "Difference",
    };

    public static PictureScale ScaleOf(SynthesisMeasure measure) => measure switch
    {
        SynthesisMeasure.PROPORTION => PictureScale.SHARE,
        SynthesisMeasure.RATE => PictureScale.FROM_ZERO,
        SynthesisMeasure.MEAN => PictureScale.OPEN,
        _ => IsRatio(measure) ? PictureScale.RATIO : PictureScale.DIFFERENCE,
    };

    public static bool IsRatio(SynthesisMeasure measure) => measure is SynthesisMeasure.RISK_RATIO or SynthesisMeasure.ODDS_RATIO or SynthesisMeasure.RATE_RATIO
        or SynthesisMeasure.HAZARD_RATIO or SynthesisMeasure.RATIO;

    public static bool IsOneGroup(SynthesisMeasure measure) => measure is SynthesisMeasure.PROPORTION or SynthesisMeasure.RATE or SynthesisMeasure.MEAN;

    public static string BackTransformation(SynthesisMeasure measure, EffectScale scale, FreemanTukeyInverse inverse) => scale switch
    {
        EffectScale.LOG => "exp(x)",
        EffectScale.LOGIT => "1 / (1 + exp(-x))",
        EffectScale.ARCSINE => "sin(x)^2, x between 0 and pi/2",
        EffectScale.SQUARE_ROOT => "x^2, x at least 0",
        EffectScale.FREEMAN_TUKEY => $"Freeman-Tukey, {inverse}",
        _ => measure is SynthesisMeasure.PROPORTION ? "x, between 0 and 1" : "x",
    };

    public static StudyNumbersUsed Numbers(StudyData data) => data switch
    {
        EventCount count => new StudyNumbersUsed { Events = count.Events, Total = count.Total },
        EventRate rate => new StudyNumbersUsed { Events = rate.Events, Exposure = rate.Exposure },
        GroupMean mean => new StudyNumbersUsed { Mean = mean.Mean, StandardDeviation = mean.StandardDeviation, Total = mean.Size },
        TwoArms<EventCount> arms => new StudyNumbersUsed
        {
            Events = arms.Arm.Events, Total = arms.Arm.Total, ReferenceEvents = arms.Reference.Events, ReferenceTotal = arms.Reference.Total,
        },
        TwoArms<EventRate> arms => new StudyNumbersUsed
        {
            Events = arms.Arm.Events, Exposure = arms.Arm.Exposure, ReferenceEvents = arms.Reference.Events, ReferenceExposure = arms.Reference.Exposure,
        },
        TwoArms<GroupMean> arms => new StudyNumbersUsed
        {
            Mean = arms.Arm.Mean, StandardDeviation = arms.Arm.StandardDeviation, Total = arms.Arm.Size, ReferenceMean = arms.Reference.Mean,
            ReferenceStandardDeviation = arms.Reference.StandardDeviation, ReferenceTotal = arms.Reference.Size,
        },
        IntervalEstimate interval => new StudyNumbersUsed
        {
            Estimate = interval.Estimate, Lower = interval.Lower, Upper = interval.Upper, Level = interval.Level, DegreesOfFreedom = interval.DegreesOfFreedom,
        },
        EffectAndVariance effect => new StudyNumbersUsed { Effect = effect.Effect, Variance = effect.Variance },
        _ => new StudyNumbersUsed(),
    };
}
