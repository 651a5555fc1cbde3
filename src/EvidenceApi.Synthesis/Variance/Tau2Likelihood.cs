namespace EvidenceApi.Synthesis.Variance;

/// <summary>
/// (Restricted) maximum likelihood of the variance between studies: W. Viechtbauer, J Educ Behav Stat 2005;30:261-293. The score can have several roots,
/// so a grid is searched for its changes of sign, and the root with the greatest likelihood is taken, 0 among them. Several samples have a mean each and
/// the variance in common, which is a meta-regression on their names.
/// </summary>
internal static class Tau2Likelihood
{
    private const int PointsPerDecade = 4;

    public static double Maximum(IReadOnlyList<Sample> samples, bool restricted)
    {
        var best = 0.0;
        var greatest = samples.Sum(sample => LogLikelihood(sample, 0, restricted));
        foreach (var root in Roots(samples, restricted))
        {
            var likelihood = samples.Sum(sample => LogLikelihood(sample, root, restricted));
            if (likelihood > greatest)
                (best, greatest) = (root, likelihood);
        }
        return best;
    }

    private static IEnumerable<double> Roots(IReadOnlyList<Sample> samples, bool restricted)
    {
        double ScoreAt(double tau2) => samples.Sum(sample => Score(sample, tau2, restricted));
        var (low, high) = Bounds(samples);
        var factor = Math.Pow(10, 1.0 / PointsPerDecade);
        double before = 0, score = ScoreAt(0);
        for (var tau2 = low; before < high; tau2 *= factor)
        {
            var next = ScoreAt(tau2);
            if (score > 0 && !(next > 0))
                yield return Numerics.Roots.Falling(ScoreAt, before, tau2);
            (before, score) = (tau2, next);
        }
    }

    /// <summary>From far below the least variance to where the score is below 0: the greatest variance, or three times the squared range.</summary>
    private static (double Low, double High) Bounds(IReadOnlyList<Sample> samples)
    {
        double least = double.MaxValue, most = 0;
        foreach (var sample in samples)
        {
            double smallest = double.MaxValue, largest = double.MinValue;
            for (var i = 0; i < sample.Count; i++)
            {
                (least, most) = (Math.Min(least, sample.V[i]), Math.Max(most, sample.V[i]));
                (smallest, largest) = (Math.Min(smallest, sample.Y[i]), Math.Max(largest, sample.Y[i]));
            }
            most = Math.Max(most, 3 * Math.Pow(largest - smallest, 2));
        }
        return (least * 1e-4, most);
    }

    /// <summary>The derivative of twice the log-likelihood.</summary>
    private static double Score(Sample sample, double tau2, bool restricted)
    {
        var mean = sample.At(tau2).Mean;
        double first = 0, second = 0, squares = 0;
        for (var i = 0; i < sample.Count; i++)
        {
            var w = 1 / (sample.V[i] + tau2);
            var deviation = w * (sample.Y[i] - mean);
            first += w;
            second += w * w;
            squares += deviation * deviation;
        }
        return squares - first + (restricted ? second / first : 0);
    }

    private static double LogLikelihood(Sample sample, double tau2, bool restricted)
    {
        var weighted = sample.At(tau2);
        double logs = 0;
        foreach (var variance in sample.V)
            logs += Math.Log(variance + tau2);
        return -(logs + sample.Q(tau2, weighted.Mean) + (restricted ? Math.Log(weighted.WeightSum) : 0)) / 2;
    }
}
