using EvidenceApi.Synthesis.Variance;

namespace EvidenceApi.Synthesis.Parts;

/// <summary>
/// The weighted line of effects on their standard errors. With the weights 1 / v its slope is the intercept of Egger's regression of y / se on 1 / se, and
/// its intercept the slope there.
/// </summary>
internal readonly record struct Line(double Intercept, double InterceptError, double Slope, double SlopeError)
{
    /// <summary>With errors that are scaled by the residual mean square, as in a regression.</summary>
    public static Line Fit(Sample sample)
    {
        double w = 0, x = 0, y = 0;
        for (var i = 0; i < sample.Count; i++)
        {
            var weight = 1 / sample.V[i];
            w += weight;
            x += weight * Math.Sqrt(sample.V[i]);
            y += weight * sample.Y[i];
        }
        var (meanX, meanY) = (x / w, y / w);
        double xx = 0, xy = 0;
        for (var i = 0; i < sample.Count; i++)
        {
            double weight = 1 / sample.V[i], deviation = Math.Sqrt(sample.V[i]) - meanX;
            xx += weight * deviation * deviation;
            xy += weight * deviation * (sample.Y[i] - meanY);
        }
        var slope = xy / xx;
        var intercept = meanY - (slope * meanX);
        var scale = Squares(sample, intercept, slope) / (sample.Count - 2);
        return new Line(intercept, Math.Sqrt(scale * ((1 / w) + (meanX * meanX / xx))), slope, Math.Sqrt(scale / xx));
    }

    private static double Squares(Sample sample, double intercept, double slope)
    {
        double squares = 0;
        for (var i = 0; i < sample.Count; i++)
        {
            var residual = sample.Y[i] - intercept - (slope * Math.Sqrt(sample.V[i]));
            squares += residual * residual / sample.V[i];
        }
        return squares;
    }
}
