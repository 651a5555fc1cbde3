using EvidenceApi.Synthesis.Variance;

namespace EvidenceApi.Synthesis.Models;

/// <summary>The mean of effects weighted by the inverse of their variances, with a variance between studies or without.</summary>
internal static class InverseVariance
{
    public static Fit Fit(Sample sample, Plan plan)
    {
        var random = plan.Method != PoolingMethod.COMMON_EFFECT && sample.Count > 1;
        var tau2 = random ? Tau2.Estimate(sample, plan.Method) : 0;
        var weighted = sample.At(tau2);
        var df = sample.Count - 1;
        var fit = Interval(sample, plan, tau2, weighted).WithQ(sample.Q(0), df);
        fit = fit with { Weights = Weights(sample, tau2, weighted.WeightSum) };
        if (!random)
            return fit;
        var within = sample.TypicalVariance();
        return fit with
        {
            Tau2StandardError = Tau2Error.Of(sample, plan.Method, tau2),
            I2 = 100 * (tau2 / (tau2 + within)),
            H2 = (tau2 / within) + 1,
        };
    }

    private static Fit Interval(Sample sample, Plan plan, double tau2, Weighted weighted)
    {
        var df = sample.Count - 1;
        if (df == 0 || plan.Interval == IntervalMethod.NORMAL)
            return Models.Fit.Of(sample.Count, weighted.Mean, weighted.StandardError, tau2, plan.Level, null);
        var scale = plan.Interval switch
        {
            IntervalMethod.KNAPP_HARTUNG => Math.Sqrt(sample.Q(tau2) / df),
            IntervalMethod.KNAPP_HARTUNG_AD_HOC => Math.Sqrt(Math.Max(1, sample.Q(tau2) / df)),
            _ => 1,
        };
        return Models.Fit.Of(sample.Count, weighted.Mean, weighted.StandardError * scale, tau2, plan.Level, df);
    }

    private static double[] Weights(Sample sample, double tau2, double sum)
    {
        var weights = new double[sample.Count];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = 100 / (sample.V[i] + tau2) / sum;
        return weights;
    }
}
