using MathNet.Numerics.Distributions;

namespace EvidenceApi.Model.Statistics;

/// <summary>
/// The crude effect of one arm against its reference, from counts alone. Ratios are arm over reference, differences arm minus reference.
/// </summary>
public readonly record struct TwoProportions(Proportion Arm, Proportion Reference, double Level = 95)
{
    private double Z => Normal.InvCDF(0, 1, 0.5 + (Level / 200));

    /// <summary>Whether a cell of the two-by-two table is zero, so that ratios need the correction of one half.</summary>
    public bool HasZeroCell =>
        Arm.Events == 0 || Reference.Events == 0 || Arm.Events == Arm.Total || Reference.Events == Reference.Total;

    /// <summary>
    /// Risk ratio with the log interval: D. Katz et al., Biometrics 1978;34:469-474. With a zero among the events, one half is added to every cell
    /// (Haldane and Anscombe). Null when no one, or everyone, has the event in both arms.
    /// </summary>
    public Estimate? RiskRatio()
    {
        if (SaysNothing)
            return null;
        var half = Arm.Events == 0 || Reference.Events == 0 ? 0.5 : 0;
        var (a, n, c, m) = (Arm.Events + half, Arm.Total + (2 * half), Reference.Events + half, Reference.Total + (2 * half));
        return Exponential(Math.Log(a / n / (c / m)), Math.Sqrt((1 / a) - (1 / n) + (1 / c) - (1 / m)));
    }

    /// <summary>
    /// Odds ratio with the logit interval: B. Woolf, Ann Hum Genet 1955;19:251-253. With a zero cell, one half is added to every cell (Haldane and
    /// Anscombe). Null when no one, or everyone, has the event in both arms.
    /// </summary>
    public Estimate? OddsRatio()
    {
        if (SaysNothing)
            return null;
        var half = HasZeroCell ? 0.5 : 0;
        var (a, b, c, d) = (Arm.Events + half, Arm.Total - Arm.Events + half, Reference.Events + half, Reference.Total - Reference.Events + half);
        return Exponential(Math.Log(a * d / (b * c)), Math.Sqrt((1 / a) + (1 / b) + (1 / c) + (1 / d)));
    }

    /// <summary>Risk difference, -1 to 1, with the hybrid score interval: R. G. Newcombe, Stat Med 1998;17:873-890, method 10.</summary>
    public Estimate RiskDifference()
    {
        var (arm, reference) = (Arm.Wilson(Level), Reference.Wilson(Level));
        var difference = arm.Value - reference.Value;
        var below = Math.Sqrt(Square(arm.Value - arm.Lower) + Square(reference.Upper - reference.Value));
        var above = Math.Sqrt(Square(arm.Upper - arm.Value) + Square(reference.Value - reference.Lower));
        return new Estimate(difference, Math.Max(-1, difference - below), Math.Min(1, difference + above));
    }

    /// <summary>
    /// Number needed to treat for one event more or fewer: the inverse of the risk difference with its limits inverted, D. G. Altman, BMJ 1998;317:1309-1312.
    /// Null when the interval of the difference holds 0, because the number's interval then runs through infinity.
    /// </summary>
    public Estimate? NumberNeededToTreat()
    {
        var difference = RiskDifference();
        if (difference.Lower <= 0 && difference.Upper >= 0)
            return null;
        var limits = (1 / Math.Abs(difference.Lower), 1 / Math.Abs(difference.Upper));
        return new Estimate(1 / Math.Abs(difference.Value), Math.Min(limits.Item1, limits.Item2), Math.Max(limits.Item1, limits.Item2));
    }

    private bool SaysNothing => (Arm.Events == 0 && Reference.Events == 0) || (Arm.Events == Arm.Total && Reference.Events == Reference.Total);

    private Estimate Exponential(double log, double error) => new(Math.Exp(log), Math.Exp(log - (Z * error)), Math.Exp(log + (Z * error)));

    private static double Square(double number) => number * number;
}
