using EvidenceApi.Synthesis.Effects;

namespace EvidenceApi.Synthesis.Variance;

/// <summary>Effects and variances of the studies of one fit.</summary>
internal sealed class Sample(double[] y, double[] v)
{
    public static Sample Of(IReadOnlyCollection<Effect> effects) =>
        new([.. effects.Select(effect => effect.Y)], [.. effects.Select(effect => effect.V)]);

    public int Count => y.Length;

    public ReadOnlySpan<double> Y => y;

    public ReadOnlySpan<double> V => v;

    public Weighted At(double tau2)
    {
        double sum = 0, shifted = 0;
        for (var i = 0; i < y.Length; i++)
        {
            var w = 1 / (v[i] + tau2);
            sum += w;
            shifted += w * (y[i] - y[0]);
        }
        return new Weighted(y[0] + (shifted / sum), sum);
    }

    /// <summary>The generalized Q: the weighted squares around the weighted mean, which fall strictly as <paramref name="tau2"/> grows.</summary>
    public double Q(double tau2) => Q(tau2, At(tau2).Mean);

    public double Q(double tau2, double mean)
    {
        double sum = 0;
        for (var i = 0; i < y.Length; i++)
            sum += (y[i] - mean) * (y[i] - mean) / (v[i] + tau2);
        return sum;
    }

    /// <summary>The sum of the weights to a power.</summary>
    public double PowerSum(double tau2, int power)
    {
        double sum = 0;
        for (var i = 0; i < v.Length; i++)
        {
            var w = 1 / (v[i] + tau2);
            sum += power switch { 1 => w, 2 => w * w, _ => w * w * w };
        }
        return sum;
    }

    /// <summary>The typical variance within studies: J. Higgins and S. Thompson, Stat Med 2002;21:1539-1558, equation 9.</summary>
    public double TypicalVariance()
    {
        // Scaled by the greatest weight, so that squares of weights stay in range.
        double smallest = v.Min(), first = 0, second = 0;
        foreach (var variance in v)
        {
            var w = smallest / variance;
            first += w;
            second += w * w;
        }
        return smallest * (Count - 1) * first / ((first * first) - second);
    }
}

/// <summary>A weighted mean and the sum of its weights.</summary>
internal readonly record struct Weighted(double Mean, double WeightSum)
{
    public double StandardError => 1 / Math.Sqrt(WeightSum);
}
