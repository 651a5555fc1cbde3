namespace EvidenceApi.Synthesis.Models;

/// <summary>One fitted model, on the scale of the analysis. With one study it is that study's own estimate.</summary>
internal sealed record Fit(int Count, double Mu, double StandardError, double Tau2)
{
    public required double Lower { get; init; }

    public required double Upper { get; init; }

    /// <summary>Degrees of freedom of the interval; null is the normal distribution.</summary>
    public double? DegreesOfFreedom { get; init; }

    /// <summary>In percent, in the order of the studies; null for the likelihood of counts, which has none.</summary>
    public double[]? Weights { get; init; }

    public double? Tau2StandardError { get; init; }

    public double Q { get; init; }

    public double QDegreesOfFreedom { get; init; }

    public double QPValue { get; init; } = 1;

    public double? I2 { get; init; }

    public double? H2 { get; init; }

    /// <summary>Only where no cell is zero; for the likelihood of counts.</summary>
    public double? WaldQ { get; init; }

    public double? Statistic => StandardError > 0 ? Mu / StandardError : null;

    public double? PValue => Statistic is { } statistic ? Numerics.Tails.TwoSided(statistic, DegreesOfFreedom) : null;

    public bool IsFinite => double.IsFinite(Mu + StandardError + Lower + Upper + Tau2 + Q);

    /// <summary>A fit with the interval that goes with its standard error.</summary>
    public static Fit Of(int count, double mu, double standardError, double tau2, double level, double? degreesOfFreedom)
    {
        var spread = standardError * Numerics.Quantiles.Of(level, degreesOfFreedom);
        return new Fit(count, mu, standardError, tau2) { Lower = mu - spread, Upper = mu + spread, DegreesOfFreedom = degreesOfFreedom };
    }

    /// <summary>The same with Q and what follows from Q alone.</summary>
    public Fit WithQ(double q, double degreesOfFreedom) => this with
    {
        Q = q,
        QDegreesOfFreedom = degreesOfFreedom,
        QPValue = Numerics.Tails.ChiSquared(q, degreesOfFreedom),
        I2 = degreesOfFreedom > 0 && q > 0 ? Math.Max(0, 100 * (q - degreesOfFreedom) / q) : 0,
        H2 = degreesOfFreedom > 0 ? q / degreesOfFreedom : 1,
    };
}
