using MathNet.Numerics;

namespace EvidenceApi.Synthesis.Effects;

/// <summary>Means and their differences, with the variance of each group by itself.</summary>
internal static class MeanEffects
{
    public static Effect Mean(GroupMean group) => IsValid(group, 1)
        ? new Effect(group.Mean, Square(group.StandardDeviation) / group.Size)
        : Effect.Not(StudyExclusion.INVALID_DATA);

    public static Effect Difference(TwoArms<GroupMean> arms)
    {
        if (!IsValid(arms.Arm, 1) || !IsValid(arms.Reference, 1))
            return Effect.Not(StudyExclusion.INVALID_DATA);
        return new Effect(
            arms.Arm.Mean - arms.Reference.Mean,
            (Square(arms.Arm.StandardDeviation) / arms.Arm.Size) + (Square(arms.Reference.StandardDeviation) / arms.Reference.Size));
    }

    /// <summary>Hedges's g with the exact small-sample factor, and the variance 1/n1 + 1/n2 + g²/(2(n1 + n2)) that metafor calls LS.</summary>
    public static Effect HedgesG(TwoArms<GroupMean> arms)
    {
        var (arm, reference) = (arms.Arm, arms.Reference);
        if (!IsValid(arm, 2) || !IsValid(reference, 2))
            return Effect.Not(StudyExclusion.INVALID_DATA);
        double n1 = arm.Size, n2 = reference.Size, m = n1 + n2 - 2;
        var pooled = Math.Sqrt((((n1 - 1) * Square(arm.StandardDeviation)) + ((n2 - 1) * Square(reference.StandardDeviation))) / m);
        if (!(pooled > 0))
            return Effect.Not(StudyExclusion.NO_VARIANCE);
        var g = SmallSampleFactor(m) * (arm.Mean - reference.Mean) / pooled;
        return new Effect(g, (1 / n1) + (1 / n2) + (g * g / (2 * (n1 + n2))));
    }

    private static double SmallSampleFactor(double m) =>
        m > 1e6 ? 1 - (3 / ((4 * m) - 1)) : Math.Exp(SpecialFunctions.GammaLn(m / 2) - (Math.Log(m / 2) / 2) - SpecialFunctions.GammaLn((m - 1) / 2));

    private static bool IsValid(GroupMean group, long smallest) =>
        group.Size >= smallest && double.IsFinite(group.Mean) && double.IsFinite(group.StandardDeviation) && group.StandardDeviation >= 0;

    private static double Square(double number) => number * number;
}
