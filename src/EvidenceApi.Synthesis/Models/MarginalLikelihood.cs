namespace EvidenceApi.Synthesis.Models;

/// <summary>
/// The likelihood of all counts with the random intercept integrated out. Each integrand is analytic, and falls from its mode at least as fast as a normal
/// density, so the trapezoidal rule, from the mode outwards until nothing is added any more, is exact except for rounding: L. Trefethen and J. Weideman, SIAM
/// Rev 2014;56:385-458. Adaptive Gauss-Hermite nodes are not where a study without events meets a large variance.
/// </summary>
internal sealed class MarginalLikelihood(CountLikelihood[] studies, double[] modes)
{
    /// <summary>Steps in widths of the mode, and on the scale of the predictor, whose functions have their poles and oscillate at a distance of about π/2.</summary>
    private const double StepByWidth = 0.5;

    private const double StepByPredictor = 0.4;

    /// <summary>The logarithm of the part of the mode below which an integrand adds nothing.</summary>
    private const double Negligible = -32;

    /// <summary>On each side; the widest integrand that is looked at has about 200.</summary>
    private const int MostNodes = 1000;

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
        mode = Mode(study, mean, deviation, mode);
        var width = 1 / Math.Sqrt(1 - (deviation * deviation * study.At(mean + (deviation * mode)).Curvature));
        var step = Math.Min(StepByWidth * width, StepByPredictor / deviation);
        var top = Exponent(study, mean, deviation, mode);
        Moments moments = default;
        var above = Walk(ref moments, study, mean, deviation, mode, step, top);
        var below = Walk(ref moments, study, mean, deviation, mode - step, -step, top);
        return above && below ? moments.Derivatives(top + Math.Log(step) - (Math.Log(2 * Math.PI) / 2)) : Derivatives.NotANumber;
    }

    /// <returns>Whether the integrand has ended; with counts that leave a double no digits its mode is not found, and nor is its end.</returns>
    private static bool Walk(ref Moments moments, CountLikelihood study, double mean, double deviation, double from, double step, double top)
    {
        for (var node = 0; node < MostNodes; node++)
            if (!Add(ref moments, study, mean, deviation, from + (node * step), top))
                return true;
        return false;
    }

    /// <returns>Whether a node further out can add anything.</returns>
    private static bool Add(ref Moments moments, CountLikelihood study, double mean, double deviation, double z, double top)
    {
        var (value, slope, curvature) = study.At(mean + (deviation * z));
        var exponent = value - (z * z / 2) - top;
        moments.Add(Math.Exp(exponent), slope, curvature, z);
        return exponent > Negligible;
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

    public static Derivatives NotANumber => new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);

    public double Determinant => (MeanMean * DeviationDeviation) - (MeanDeviation * MeanDeviation);

    public bool IsMaximum => MeanMean < 0 && Determinant > 0;
}
