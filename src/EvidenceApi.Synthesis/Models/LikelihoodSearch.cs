namespace EvidenceApi.Synthesis.Models;

/// <summary>A mean and a standard deviation of the random intercept, with the likelihood there.</summary>
internal readonly record struct LikelihoodPoint(double Mean, double Deviation, Derivatives At);

/// <summary>
/// The maximum of a marginal likelihood. For each deviation the likelihood is concave in the mean, so the search goes over the deviation alone and looks
/// for every point where the slope turns from up to down.
/// </summary>
internal sealed class LikelihoodSearch(MarginalLikelihood likelihood, double commonMean)
{
    /// <summary>Beyond the last one, on the logit or logarithmic scale, there is no meaningful maximum.</summary>
    private static readonly double[] Deviations = [0, 0.1, 0.3, 0.9, 2.7, 10];

    /// <summary>The model without variance between studies.</summary>
    public LikelihoodPoint Common { get; } = new(commonMean, 0, likelihood.At(commonMean, 0));

    /// <summary>Newton's steps in both parameters from a fit of nearly the same studies; null where they do not lead to a maximum.</summary>
    public LikelihoodPoint? Near(Fit? near)
    {
        if (near is not { Tau2: > 0 })
            return null;
        var (mean, deviation) = (near.Mu, Math.Sqrt(near.Tau2));
        for (var iteration = 0; iteration < 15; iteration++)
        {
            var at = likelihood.At(mean, deviation);
            if (!at.IsMaximum)
                return null;
            var byMean = ((at.MeanDeviation * at.Deviation) - (at.DeviationDeviation * at.Mean)) / at.Determinant;
            var byDeviation = ((at.MeanDeviation * at.Mean) - (at.MeanMean * at.Deviation)) / at.Determinant;
            if (Math.Abs(byMean) + Math.Abs(byDeviation) < 1e-9)
                return at.Value > Common.At.Value ? new LikelihoodPoint(mean, deviation, at) : null;
            (mean, deviation) = (mean + byMean, deviation + byDeviation);
            if (!(deviation > 0.01 && deviation < Deviations[^1] && Math.Abs(byMean) < 3))
                return null;
        }
        return null;
    }

    /// <returns>Null when the likelihood still grows at the greatest deviation.</returns>
    public LikelihoodPoint? Maximum()
    {
        LikelihoodPoint? best = Turn(Common) <= 0 ? Common : null;
        var before = Common;
        foreach (var deviation in Deviations.Skip(1))
        {
            var next = Profile(deviation, before.Mean);
            if (Turn(before) > 0 && Turn(next) <= 0 && Between(before, next) is var root && !(root.At.Value <= best?.At.Value))
                best = root;
            before = next;
        }
        return before.At.Value > (best?.At.Value ?? double.NegativeInfinity) ? null : best;
    }

    /// <summary>The slope by the squared deviation, up to a factor: unlike the slope by the deviation it is not 0 at 0 by symmetry.</summary>
    private static double Turn(LikelihoodPoint point) =>
        point.Deviation == 0 ? point.At.DeviationDeviation : point.At.Deviation / point.Deviation;

    /// <summary>Where the slope is 0, by false position with the weight of an end halved that does not move.</summary>
    private LikelihoodPoint Between(LikelihoodPoint low, LikelihoodPoint high)
    {
        var (up, down, middle) = (Turn(low), Turn(high), high);
        for (var step = 0; step < 80 && high.Deviation - low.Deviation > 1e-12; step++)
        {
            var deviation = low.Deviation + ((high.Deviation - low.Deviation) * (up / (up - down)));
            if (!(deviation > low.Deviation && deviation < high.Deviation))
                break;
            middle = Profile(deviation, middle.Mean);
            var turn = Turn(middle);
            if (Math.Abs(turn) < 1e-12)
                break;
            if (turn > 0)
                (low, up, down) = (middle, turn, down / 2);
            else
                (high, down, up) = (middle, turn, up / 2);
        }
        return middle;
    }

    /// <summary>The best mean at one deviation.</summary>
    private LikelihoodPoint Profile(double deviation, double mean)
    {
        var (low, high) = (double.NegativeInfinity, double.PositiveInfinity);
        for (var iteration = 0; ; iteration++)
        {
            var at = likelihood.At(mean, deviation);
            var step = Math.Clamp(-at.Mean / at.MeanMean, -2, 2);
            if (Math.Abs(step) < 1e-10 || iteration == 60)
                return new LikelihoodPoint(mean, deviation, at);
            (low, high) = at.Mean > 0 ? (mean, high) : (low, mean);
            var next = mean + step;
            mean = next > low && next < high ? next : low + ((high - low) / 2);
        }
    }
}
