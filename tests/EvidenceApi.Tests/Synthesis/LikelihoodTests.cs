using EvidenceApi.Synthesis;

namespace EvidenceApi.Tests.Synthesis;

/// <summary>Maxima of likelihoods, against likelihoods written once more here in the plainest way.</summary>
public sealed class LikelihoodTests
{
    [Theory]
    [InlineData(PoolingMethod.REML)]
    [InlineData(PoolingMethod.MAXIMUM_LIKELIHOOD)]
    public void No_variance_between_studies_is_likelier_than_the_estimate(PoolingMethod method)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            // Variances over many powers of ten make scores with several roots.
            var effects = Enumerable.Range(0, random.Next(2, 9)).Select(_ => (Y: 6 * random.NextDouble(), V: Math.Pow(10, (6 * random.NextDouble()) - 4))).ToArray();
            var tau2 = Rows.Pooled(Rows.Effects(effects), new(SynthesisMeasure.DIFFERENCE) { Method = method }).Heterogeneity.Tau2!.Value;
            var greatest = LogLikelihood(effects, tau2, method == PoolingMethod.REML);
            for (var other = 1e-7; other < 1000; other *= 1.05)
                Assert.True(LogLikelihood(effects, other, method == PoolingMethod.REML) <= greatest + 1e-9, $"seed {seed}: {other} is likelier than {tau2}");
        }
    }

    [Theory]
    [InlineData(new[] { 8, 0, 5 }, new[] { 281, 174, 364 })]
    [InlineData(new[] { 1, 30, 9, 55, 0 }, new[] { 60, 40, 45, 58, 22 })]
    [InlineData(new[] { 0, 0, 1, 90 }, new[] { 400, 900, 3, 100 })]
    [InlineData(new[] { 3, 3, 4 }, new[] { 100, 100, 100 })]
    public void No_mean_and_variance_of_shares_are_likelier_than_the_estimate(int[] events, int[] totals)
    {
        var pooled = Rows.Pooled(Rows.Shares([.. events.Zip(totals, (x, n) => ((long)x, (long)n))]), new(SynthesisMeasure.PROPORTION));
        var (mean, deviation) = (pooled.Effect.Value, pooled.Heterogeneity.Tau!.Value);
        var greatest = Marginal(events, totals, mean, deviation);
        foreach (var (dm, dt) in new[] { (0.01, 0), (-0.01, 0), (0, 0.01), (0, -0.01), (0, -deviation), (0.3, 0.3), (-0.3, 0.3), (0, 1), (0, 3) })
            Assert.True(Marginal(events, totals, mean + dm, Math.Abs(deviation + dt)) <= greatest + 1e-7, $"{dm}, {dt}");
    }

    private static double LogLikelihood((double Y, double V)[] effects, double tau2, bool restricted)
    {
        var weights = effects.Select(effect => 1 / (effect.V + tau2)).ToArray();
        var mean = effects.Zip(weights, (effect, w) => effect.Y * w).Sum() / weights.Sum();
        var full = weights.Sum(Math.Log) - effects.Zip(weights, (effect, w) => w * Math.Pow(effect.Y - mean, 2)).Sum();
        return (full - (restricted ? Math.Log(weights.Sum()) : 0)) / 2;
    }

    /// <summary>By the trapezoidal rule, which is exact to rounding for a smooth function that falls to 0 on both sides.</summary>
    private static double Marginal(int[] events, int[] totals, double mean, double deviation)
    {
        const double step = 0.002;
        double sum = 0;
        for (var i = 0; i < events.Length; i++)
        {
            double integral = 0;
            for (var z = -10.0; z <= 10; z += step)
            {
                var predictor = mean + (deviation * z);
                integral += step * Math.Exp((events[i] * predictor) - (totals[i] * Math.Log(1 + Math.Exp(predictor))) - (z * z / 2));
            }
            sum += Math.Log(integral);
        }
        return sum;
    }
}
