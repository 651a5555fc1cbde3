using EvidenceApi.Synthesis.Effects;
using MathNet.Numerics;

namespace EvidenceApi.Synthesis.Models;

/// <summary>The log-likelihood of one study's count at a linear predictor, with its first two derivatives: binomial with a logit or Poisson with a logarithm.</summary>
/// <param name="Events">x.</param>
/// <param name="Size">People for a binomial count, exposure for a Poisson count.</param>
internal readonly record struct CountLikelihood(double Events, double Size, bool IsBinomial)
{
    public static CountLikelihood Of(StudyPoint study) => study.Row.Data switch
    {
        EventCount count => new CountLikelihood(count.Events, count.Total, IsBinomial: true),
        EventRate rate => new CountLikelihood(rate.Events, rate.Exposure, IsBinomial: false),
        _ => throw new InvalidOperationException("the effect calculator lets counts through only"),
    };

    /// <summary>The part of the log-likelihood that depends on the predictor, and its slope and curvature there.</summary>
    public (double Value, double Slope, double Curvature) At(double predictor)
    {
        if (!IsBinomial)
        {
            var expected = Size * Math.Exp(Math.Min(predictor, 690));
            return ((Events * predictor) - expected, Events - expected, -expected);
        }
        // The exponential of a negative number, so that neither share loses its digits.
        var small = Math.Exp(-Math.Abs(predictor));
        var (share, other) = predictor >= 0 ? (1 / (1 + small), small / (1 + small)) : (small / (1 + small), 1 / (1 + small));
        var value = (Events * predictor) - (Size * (Math.Max(predictor, 0) + SpecialFunctions.Log1p(small)));
        return (value, Events - (Size * share), -Size * share * other);
    }

    /// <summary>The greatest value that <see cref="At"/> can have, at the study's own share or rate.</summary>
    public double Saturated()
    {
        static double Entropy(double x, double of) => x == 0 ? 0 : x * Math.Log(x / of);
        return IsBinomial ? Entropy(Events, Size) + Entropy(Size - Events, Size) : Entropy(Events, Size) - Events;
    }
}
