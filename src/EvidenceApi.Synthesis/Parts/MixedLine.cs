using EvidenceApi.Synthesis.Numerics;
using EvidenceApi.Synthesis.Variance;

namespace EvidenceApi.Synthesis.Parts;

/// <summary>
/// The line of effects on their standard errors with a variance between studies, by the estimator of the synthesis: W. Viechtbauer, J Stat Softw 2010;36(3):1-48.
/// P is the projection W - WX(X'WX)⁻¹X'W of the weights.
/// </summary>
internal static class MixedLine
{
    public static double Slope(Sample sample, PoolingMethod method)
    {
        var tau2 = method == PoolingMethod.COMMON_EFFECT ? 0 : Estimate(sample, method);
        return Residuals.Of(sample, v => 1 / (v + tau2)).Slope;
    }

    private static double Estimate(Sample sample, PoolingMethod method)
    {
        var df = sample.Count - 2;
        Residuals At(double tau2) => Residuals.Of(sample, v => 1 / (v + tau2));
        double Root(Func<Residuals, double> score) =>
            score(At(0)) > 0 ? Roots.FallingFromZero(tau2 => score(At(tau2)), sample.TypicalVariance()) ?? 0 : 0;
        double SidikJonkman(double start) => start == 0 ? 0 : start * At(start).Squares / df;
        return method switch
        {
            PoolingMethod.DERSIMONIAN_LAIRD => Math.Max(0, (At(0).Squares - df) / At(0).Trace),
            PoolingMethod.PAULE_MANDEL => Root(at => at.Squares - df),
            PoolingMethod.SIDIK_JONKMAN => SidikJonkman(Tau2.MeanSquare(sample)),
            PoolingMethod.HEDGES => Residuals.Of(sample, _ => 1) is var plain ? Math.Max(0, (plain.Squares - plain.Within) / df) : 0,
            PoolingMethod.MAXIMUM_LIKELIHOOD => Root(at => at.Score - at.WeightSum),
            _ => Root(at => at.Score - at.Trace),
        };
    }

    /// <param name="Squares">r'Wr of the residuals r.</param>
    /// <param name="Score">r'WWr.</param>
    /// <param name="Trace">Of P.</param>
    /// <param name="Within">The trace of PV, where V are the variances within.</param>
    private readonly record struct Residuals(double Slope, double WeightSum, double Squares, double Score, double Trace, double Within)
    {
        public static Residuals Of(Sample sample, Func<double, double> weigh)
        {
            double[] v = sample.V.ToArray(), y = sample.Y.ToArray(), w = [.. v.Select(weigh)], x = [.. v.Select(Math.Sqrt)];
            double sum = w.Sum(), meanX = Sum(w, x) / sum, meanY = Sum(w, y) / sum, xx = 0, xy = 0;
            for (var i = 0; i < w.Length; i++)
            {
                xx += w[i] * (x[i] - meanX) * (x[i] - meanX);
                xy += w[i] * (x[i] - meanX) * (y[i] - meanY);
            }
            var slope = xy / xx;
            double squares = 0, score = 0, trace = 0, within = 0;
            for (var i = 0; i < w.Length; i++)
            {
                double residual = y[i] - meanY - (slope * (x[i] - meanX)), deviation = x[i] - meanX;
                var projection = w[i] - (w[i] * w[i] * ((1 / sum) + (deviation * deviation / xx)));
                squares += w[i] * residual * residual;
                score += w[i] * w[i] * residual * residual;
                trace += projection;
                within += projection * v[i];
            }
            return new Residuals(slope, sum, squares, score, trace, within);
        }

        private static double Sum(double[] weights, double[] values) => weights.Zip(values, (weight, value) => weight * value).Sum();
    }
}
