using EvidenceApi.Synthesis.Models;
using EvidenceApi.Synthesis.Numerics;
using EvidenceApi.Synthesis.Variance;

namespace EvidenceApi.Synthesis.Parts;

/// <summary>Tests of small-study effects: only for comparisons of two arms, and from ten studies on (Cochrane Handbook 13.3.5.4).</summary>
internal static class SmallStudies
{
    private const int FewestStudies = 10;

    public static MissingReason? Missing(Sample sample, Plan plan)
    {
        if (plan.IsOneGroup)
            return MissingReason.NOT_FOR_ONE_GROUP;
        if (sample.Count < FewestStudies)
            return MissingReason.TOO_FEW_STUDIES;
        if (Spread(sample) < 1e-10)
            return MissingReason.NO_SPREAD_OF_PRECISION;
        return HasEqualEffects(sample) ? MissingReason.NO_SPREAD_OF_EFFECTS : null;
    }

    public static EggerTest Egger(Sample sample, double level)
    {
        var line = Line.Fit(sample);
        var df = sample.Count - 2;
        var spread = line.SlopeError * Quantiles.T(level, df);
        var statistic = line.Slope / line.SlopeError;
        return new EggerTest(
            line.Slope, line.SlopeError, line.Slope - spread, line.Slope + spread, statistic, df, Tails.TwoSidedT(statistic, df), line.Intercept, line.InterceptError);
    }

    /// <summary>Kendall's correlation of the standardized deviations with the variances, by the normal approximation with ties.</summary>
    public static RankTest Rank(Sample sample)
    {
        var mean = sample.At(0);
        var deviations = new double[sample.Count];
        for (var i = 0; i < deviations.Length; i++)
            deviations[i] = (sample.Y[i] - mean.Mean) / Math.Sqrt(sample.V[i] - (1 / mean.WeightSum));
        return Kendall(deviations, sample.V);
    }

    /// <summary>Equal except for rounding, next to their errors and to themselves: a test would compute with the rounding alone.</summary>
    private static bool HasEqualEffects(Sample sample)
    {
        double least = double.MaxValue, most = double.MinValue, variance = double.MaxValue;
        for (var i = 0; i < sample.Count; i++)
            (least, most, variance) = (Math.Min(least, sample.Y[i]), Math.Max(most, sample.Y[i]), Math.Min(variance, sample.V[i]));
        return most - least <= 1e-12 * Math.Max(Math.Sqrt(variance), Math.Max(Math.Abs(least), Math.Abs(most)));
    }

    private static double Spread(Sample sample)
    {
        double least = double.MaxValue, most = 0;
        foreach (var v in sample.V)
            (least, most) = (Math.Min(least, v), Math.Max(most, v));
        return (most / least) - 1;
    }

    private static RankTest Kendall(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        double n = first.Length, score = 0, pairs = n * (n - 1) / 2, tied1 = 0, tied2 = 0;
        for (var i = 0; i < first.Length; i++)
            for (var j = 0; j < i; j++)
            {
                int a = first[i].CompareTo(first[j]), b = second[i].CompareTo(second[j]);
                score += a * b;
                tied1 += a == 0 ? 1 : 0;
                tied2 += b == 0 ? 1 : 0;
            }
        var (t1, t2) = (Ties(first), Ties(second));
        var variance = (((n * (n - 1) * ((2 * n) + 5)) - t1.Fifth - t2.Fifth) / 18) + (t1.Pairs * t2.Pairs / (2 * n * (n - 1)))
            + (t1.Triples * t2.Triples / (9 * n * (n - 1) * (n - 2)));
        var tau = score / Math.Sqrt((pairs - tied1) * (pairs - tied2));
        return double.IsFinite(tau) && variance > 0 ? new RankTest(tau, Tails.TwoSidedNormal(score / Math.Sqrt(variance))) : new RankTest(0, 1);
    }

    /// <summary>Sums over groups of t equal values: t(t-1)(2t+5), t(t-1) and t(t-1)(t-2).</summary>
    private static (double Fifth, double Pairs, double Triples) Ties(ReadOnlySpan<double> values)
    {
        var sums = (Fifth: 0.0, Pairs: 0.0, Triples: 0.0);
        foreach (var group in values.ToArray().GroupBy(value => value))
        {
            double t = group.Count();
            sums = (sums.Fifth + (t * (t - 1) * ((2 * t) + 5)), sums.Pairs + (t * (t - 1)), sums.Triples + (t * (t - 1) * (t - 2)));
        }
        return sums;
    }
}
