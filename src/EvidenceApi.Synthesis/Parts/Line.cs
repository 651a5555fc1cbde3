using EvidenceApi.Synthesis.Models;
using EvidenceApi.Synthesis.Numerics;

namespace EvidenceApi.Synthesis.Parts;

/// <summary>
/// The weighted line of effects on their standard errors. With the weights 1 / v its slope is the intercept of Egger's regression of y / se on 1 / se, and
/// its intercept the slope there.
/// </summary>
internal readonly record struct Line(double Intercept, double InterceptError, double Slope, double SlopeError)
{
    /// <param name="residualVariance">Whether errors are scaled by the residual mean square, as in a regression, or the variances are taken as known.</param>
    public static Line Fit(Sample sample, bool residualVariance, double tau2 = 0)
    {
        double w = 0, x = 0, y = 0;
        for (var i = 0; i < sample.Count; i++)
        {
            var weight = 1 / (sample.V[i] + tau2);
            w += weight;
            x += weight * Math.Sqrt(sample.V[i]);
            y += weight * sample.Y[i];
        }
        var (meanX, meanY) = (x / w, y / w);
        double xx = 0, xy = 0;
        for (var i = 0; i < sample.Count; i++)
        {
            double weight = 1 / (sample.V[i] + tau2), deviation = Math.Sqrt(sample.V[i]) - meanX;
            xx += weight * deviation * deviation;
            xy += weight * deviation * (sample.Y[i] - meanY);
        }
        var slope = xy / xx;
        var intercept = meanY - (slope * meanX);
        var scale = residualVariance ? Residual(sample, intercept, slope, tau2).Squares / (sample.Count - 2) : 1;
        return new Line(intercept, Math.Sqrt(scale * ((1 / w) + (meanX * meanX / xx))), slope, Math.Sqrt(scale / xx));
    }

    /// <summary>The line with a variance between studies by restricted maximum likelihood.</summary>
    public static Line FitMixed(Sample sample)
    {
        double Score(double tau2)
        {
            var line = Fit(sample, residualVariance: false, tau2);
            var (_, score) = Residual(sample, line.Intercept, line.Slope, tau2);
            return score - Trace(sample, line, tau2);
        }
        var root = Score(0) > 0 ? Roots.FallingFromZero(Score, sample.TypicalVariance()) ?? 0 : 0;
        return Fit(sample, residualVariance: false, root);
    }

    /// <summary>The weighted squares of the residuals, and the same with squared weights.</summary>
    private static (double Squares, double Score) Residual(Sample sample, double intercept, double slope, double tau2)
    {
        double squares = 0, score = 0;
        for (var i = 0; i < sample.Count; i++)
        {
            double weight = 1 / (sample.V[i] + tau2), residual = sample.Y[i] - intercept - (slope * Math.Sqrt(sample.V[i]));
            squares += weight * residual * residual;
            score += weight * weight * residual * residual;
        }
        return (squares, score);
    }

    /// <summary>The trace of the projection: the weights less the leverage of the two coefficients.</summary>
    private static double Trace(Sample sample, Line line, double tau2)
    {
        double w = 0, x = 0, trace = 0;
        for (var i = 0; i < sample.Count; i++)
        {
            var weight = 1 / (sample.V[i] + tau2);
            w += weight;
            x += weight * Math.Sqrt(sample.V[i]);
        }
        for (var i = 0; i < sample.Count; i++)
        {
            double weight = 1 / (sample.V[i] + tau2), deviation = Math.Sqrt(sample.V[i]) - (x / w);
            trace += weight - (weight * weight * ((1 / w) + (deviation * deviation * line.SlopeError * line.SlopeError)));
        }
        return trace;
    }
}
