namespace EvidenceApi.Synthesis.Variance;

/// <summary>The standard error of the variance between studies, as metafor gives it. P is the projection W - ww'/Σw of the weights that an estimator uses.</summary>
internal static class Tau2Error
{
    /// <returns>Null where the method estimates no such variance.</returns>
    public static double? Of(Sample sample, PoolingMethod method, double tau2)
    {
        double df = sample.Count - 1;
        return method switch
        {
            PoolingMethod.REML => Math.Sqrt(2 / Projection(sample, at: tau2).SquaredTrace),
            PoolingMethod.MAXIMUM_LIKELIHOOD => Math.Sqrt(2 / sample.PowerSum(tau2, 2)),
            PoolingMethod.PAULE_MANDEL => Math.Sqrt(2 * sample.Count * (double)sample.Count / df) / sample.PowerSum(tau2, 1),
            PoolingMethod.DERSIMONIAN_LAIRD => Moment(Projection(sample, at: 0), df, tau2),
            PoolingMethod.HEDGES => Hedges(sample, df, tau2),
            PoolingMethod.SIDIK_JONKMAN => SidikJonkman(sample, df, tau2),
            _ => null,
        };
    }

    private static double Moment(Traces p, double df, double tau2) =>
        Math.Sqrt((2 * df) + (4 * tau2 * p.Trace) + (2 * tau2 * tau2 * p.SquaredTrace)) / p.Trace;

    private static double Hedges(Sample sample, double df, double tau2)
    {
        var p = Projection(sample, at: null);
        return Math.Sqrt((2 * p.WithinWithin) + (4 * tau2 * p.Within) + (2 * tau2 * tau2 * df)) / df;
    }

    private static double SidikJonkman(Sample sample, double df, double tau2)
    {
        var start = Tau2.MeanSquare(sample);
        var p = Projection(sample, at: start);
        return start / df * Math.Sqrt((2 * p.WithinWithin) + (4 * tau2 * p.Within) + (2 * tau2 * tau2 * p.SquaredTrace));
    }

    /// <summary>Traces of P, PP, PVP and PVPV, where V are the variances within.</summary>
    /// <param name="at">The variance between studies in the weights; null weighs all studies alike.</param>
    private static Traces Projection(Sample sample, double? at)
    {
        double s1 = 0, s2 = 0, s3 = 0, v2 = 0, v3 = 0, vv2 = 0, vv3 = 0;
        foreach (var v in sample.V)
        {
            var w = at is { } tau2 ? 1 / (v + tau2) : 1;
            s1 += w;
            s2 += w * w;
            s3 += w * w * w;
            v2 += w * w * v;
            v3 += w * w * w * v;
            vv2 += w * w * v * v;
            vv3 += w * w * w * v * v;
        }
        return new Traces(s1 - (s2 / s1), s2 - (2 * s3 / s1) + (s2 * s2 / (s1 * s1)), v2 - (2 * v3 / s1) + (s2 * v2 / (s1 * s1)), vv2 - (2 * vv3 / s1) + (v2 * v2 / (s1 * s1)));
    }

    private readonly record struct Traces(double Trace, double SquaredTrace, double Within, double WithinWithin);
}
