using EvidenceApi.Synthesis.Numerics;

namespace EvidenceApi.Synthesis.Models;

/// <summary>
/// The likelihood of all counts with the random intercept integrated out by adaptive Gauss-Hermite quadrature: the nodes of each study lie around the mode
/// of its integrand, scaled by the curvature there.
/// </summary>
internal sealed class MarginalLikelihood(CountLikelihood[] studies, double[] modes)
{
    private static readonly GaussHermite Narrow = new(30);

    /// <summary>Where studies differ widely, the integrand of a study without events is far from normal and needs more nodes.</summary>
    private static readonly GaussHermite Wide = new(60);

    public MarginalLikelihood(CountLikelihood[] studies)
        : this(studies, new double[studies.Length])
    {
    }

    public CountLikelihood[] Studies => studies;

    /// <summary>The log-likelihood and its derivatives by the mean and by the standard deviation of the random intercept.</summary>
    public Derivatives At(double mean, double deviation)
    {
        var sum = default(Derivatives);
        for (var i = 0; i < studies.Length; i++)
            sum += deviation == 0 ? Common(studies[i], mean) : Integrate(studies[i], mean, deviation, ref modes[i]);
        return sum;
    }

    /// <summary>Without variance nothing is integrated; the slope by the deviation is 0 by symmetry, and its curvature shows whether a variance is wanted.</summary>
    private static Derivatives Common(CountLikelihood study, double mean)
    {
        var (value, slope, curvature) = study.At(mean);
        return new Derivatives(value, slope, 0, curvature, 0, (slope * slope) + curvature);
    }

    private static Derivatives Integrate(CountLikelihood study, double mean, double deviation, ref double mode)
    {
        var quadrature = deviation > 1 ? Wide : Narrow;
        mode = Mode(study, mean, deviation, mode);
        var scale = Math.Sqrt(2 / (1 - (deviation * deviation * study.At(mean + (deviation * mode)).Curvature)));
        var top = Exponent(study, mean, deviation, mode);
        Moments moments = default;
        for (var j = 0; j < quadrature.Nodes.Length; j++)
        {
            var z = mode + (scale * quadrature.Nodes[j]);
            var (value, slope, curvature) = study.At(mean + (deviation * z));
            moments.Add(Math.Exp(value - (z * z / 2) - top + quadrature.LogWeights[j]), slope, curvature, z);
        }
        return moments.Derivatives(top + Math.Log(scale) - (Math.Log(2 * Math.PI) / 2));
    }

    private static double Exponent(CountLikelihood study, double mean, double deviation, double z) => study.At(mean + (deviation * z)).Value - (z * z / 2);

    /// <summary>Where the integrand is greatest; its logarithm is concave, and a step that makes it smaller is halved.</summary>
    private static double Mode(CountLikelihood study, double mean, double deviation, double z)
    {
        for (var iteration = 0; iteration < 60; iteration++)
        {
            var (value, slope, curvature) = study.At(mean + (deviation * z));
            var step = ((deviation * slope) - z) / (1 - (deviation * deviation * curvature));
            var before = value - (z * z / 2);
            while (Math.Abs(step) > 1e-3 && !(Exponent(study, mean, deviation, z + step) >= before))
                step /= 2;
            z += step;
            if (Math.Abs(step) <= 1e-6)
                break;
        }
        return z;
    }

    /// <summary>Posterior moments of the score, whose mean is the slope of the marginal likelihood and whose variance enters its curvature (Louis 1982).</summary>
    private struct Moments
    {
        private double weight, slope, slopeZ, curvature, curvatureZ, curvatureZz, square, squareZ, squareZz;

        public void Add(double w, double s, double c, double z)
        {
            weight += w;
            slope += w * s;
            slopeZ += w * s * z;
            curvature += w * c;
            curvatureZ += w * c * z;
            curvatureZz += w * c * z * z;
            square += w * s * s;
            squareZ += w * s * s * z;
            squareZz += w * s * s * z * z;
        }

        public readonly Derivatives Derivatives(double logFactor)
        {
            double m = slope / weight, d = slopeZ / weight;
            return new Derivatives(
                logFactor + Math.Log(weight), m, d, ((curvature + square) / weight) - (m * m), ((curvatureZ + squareZ) / weight) - (m * d),
                ((curvatureZz + squareZz) / weight) - (d * d));
        }
    }
}

/// <summary>A value with its gradient and Hessian by mean and deviation.</summary>
internal readonly record struct Derivatives(double Value, double Mean, double Deviation, double MeanMean, double MeanDeviation, double DeviationDeviation)
{
    public static Derivatives operator +(Derivatives a, Derivatives b) => new(
        a.Value + b.Value, a.Mean + b.Mean, a.Deviation + b.Deviation, a.MeanMean + b.MeanMean, a.MeanDeviation + b.MeanDeviation,
        a.DeviationDeviation + b.DeviationDeviation);

    public double Determinant => (MeanMean * DeviationDeviation) - (MeanDeviation * MeanDeviation);

    public bool IsMaximum => MeanMean < 0 && Determinant > 0;
}
