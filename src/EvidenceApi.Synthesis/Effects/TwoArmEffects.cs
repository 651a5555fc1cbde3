namespace EvidenceApi.Synthesis.Effects;

/// <summary>Effects from the counts of two arms.</summary>
internal static class TwoArmEffects
{
    public static Effect Of(SynthesisMeasure measure, TwoArms<EventCount> arms, Correction correction, bool keepDoubleZero)
    {
        if (!IsValid(arms))
            return Effect.Not(StudyExclusion.INVALID_DATA);
        if (measure != SynthesisMeasure.RISK_DIFFERENCE && !keepDoubleZero && DoubleZero(arms) is { } why)
            return Effect.Not(why);
        var add = correction.For(HasZero(arms));
        double a = arms.Arm.Events + add, b = arms.Arm.Total - arms.Arm.Events + add;
        double c = arms.Reference.Events + add, d = arms.Reference.Total - arms.Reference.Events + add;
        double n1 = a + b, n2 = c + d;
        var (y, v) = measure switch
        {
            SynthesisMeasure.RISK_RATIO => (Math.Log(a / n1) - Math.Log(c / n2), (1 / a) - (1 / n1) + (1 / c) - (1 / n2)),
            SynthesisMeasure.ODDS_RATIO => (Math.Log(a / b) - Math.Log(c / d), (1 / a) + (1 / b) + (1 / c) + (1 / d)),
            _ => ((a / n1) - (c / n2), (a / n1 * (b / n1) / n1) + (c / n2 * (d / n2) / n2)),
        };
        return new Effect(y, v, add > 0);
    }

    /// <summary>Peto's one-step odds ratio; it needs no correction.</summary>
    public static Effect Peto(TwoArms<EventCount> arms)
    {
        if (!IsValid(arms))
            return Effect.Not(StudyExclusion.INVALID_DATA);
        if (DoubleZero(arms) is { } why)
            return Effect.Not(why);
        var (difference, variance) = ObservedLessExpected(arms);
        return new Effect(difference / variance, 1 / variance);
    }

    /// <summary>Events of the arm less those expected from both arms together, and the hypergeometric variance.</summary>
    public static (double Difference, double Variance) ObservedLessExpected(TwoArms<EventCount> arms)
    {
        double n1 = arms.Arm.Total, n2 = arms.Reference.Total, all = n1 + n2, events = (double)arms.Arm.Events + arms.Reference.Events;
        return (arms.Arm.Events - (events * n1 / all), events * (all - events) * (n1 / all) * (n2 / all) / (all - 1));
    }

    public static Effect RateRatio(TwoArms<EventRate> arms, Correction correction, bool keepDoubleZero)
    {
        if (!SingleGroupEffects.IsValid(arms.Arm) || !SingleGroupEffects.IsValid(arms.Reference))
            return Effect.Not(StudyExclusion.INVALID_DATA);
        if (!keepDoubleZero && arms.Arm.Events == 0 && arms.Reference.Events == 0)
            return Effect.Not(StudyExclusion.NO_EVENTS_IN_EITHER_ARM);
        var add = correction.For(arms.Arm.Events == 0 || arms.Reference.Events == 0);
        double x1 = arms.Arm.Events + add, x2 = arms.Reference.Events + add;
        return new Effect(Math.Log(x1 / arms.Arm.Exposure) - Math.Log(x2 / arms.Reference.Exposure), (1 / x1) + (1 / x2), add > 0);
    }

    public static bool IsValid(TwoArms<EventCount> arms) => SingleGroupEffects.IsValid(arms.Arm) && SingleGroupEffects.IsValid(arms.Reference);

    /// <summary>Whether no one, or everyone, had the event in both arms.</summary>
    public static StudyExclusion? DoubleZero(TwoArms<EventCount> arms) => arms switch
    {
        { Arm.Events: 0, Reference.Events: 0 } => StudyExclusion.NO_EVENTS_IN_EITHER_ARM,
        _ when arms.Arm.Events == arms.Arm.Total && arms.Reference.Events == arms.Reference.Total => StudyExclusion.ALL_EVENTS_IN_BOTH_ARMS,
        _ => null,
    };

    private static bool HasZero(TwoArms<EventCount> arms) =>
        arms.Arm.Events == 0 || arms.Reference.Events == 0 || arms.Arm.Events == arms.Arm.Total || arms.Reference.Events == arms.Reference.Total;
}
