namespace EvidenceApi.Synthesis.Models;

/// <summary>
/// The likelihood of all counts with the random intercept integrated out by the trapezoidal rule around the mode of each study's integrand. The integrand is
/// analytic and falls to 0 on both sides, so the rule is exact to nine digits once its step is small beside the width of the peak and beside the distance of
/// the nearest singularity, which is pi / deviation: L. Trefethen and J. Weideman, SIAM Rev 2014;56:385-458.
/// </summary>
internal sealed class MarginalLikelihood(CountLikelihood[] studies, double[] modes)
{
    private const double StepByWidth = 0.8;
    private const double StepByDeviation = 0.45;

    /// <summary>More than any deviation in the search needs on one side.</summary>
    private const int MostSteps = 1000;

    /// <summary>Logarithm of the part of the peak below which the integrand is left out.</summary>
    private const double Negligible = -32;

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
        var centre = mode = Mode(study, mean, deviation, mode);
        var (value, _, bend) = study.At(mean + (deviation * centre));
        var step = Math.Min(StepByWidth / Math.Sqrt(1 - (deviation * deviation * bend)), StepByDeviation / deviation);
        var top = value - (centre * centre / 2);
        Moments moments = default;
        bool Adds(int i) => moments.Add(study.At(mean + (deviation * (centre + (i * step)))), centre + (i * step), top);
        for (var i = 0; i < MostSteps && Adds(i); i++)
            continue;
        for (var i = -1; i > -MostSteps && Adds(i); i--)
            continue;
        return moments.Derivatives(top + Math.Log(step) - (Math.Log(2 * Math.PI) / 2));
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
            for (var halving = 0; halving < 60 && Math.Abs(step) > 1e-3 && !(Exponent(study, mean, deviation, z + step) >= before); halving++)
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

        /// <returns>False where the integrand adds nothing any more.</returns>
        public bool Add((double Value, double Slope, double Curvature) at, double z, double top)
        {
            var exponent = at.Value - (z * z / 2) - top;
            if (!(exponent > Negligible))
                return false;
            var (w, s, c) = (Math.Exp(exponent), at.Slope, at.Curvature);
            weight += w;
            slope += w * s;
            slopeZ += w * s * z;
            curvature += w * c;
            curvatureZ += w * c * z;
            curvatureZz += w * c * z * z;
            square += w * s * s;
            squareZ += w * s * s * z;
            squareZz += w * s * s * z * z;
            return true;
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
