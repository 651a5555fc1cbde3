using EvidenceApi.Synthesis.Numerics;

namespace EvidenceApi.Synthesis.Variance;

/// <summary>The variance between studies. Two studies at least.</summary>
internal static class Tau2
{
    public static double Estimate(Sample sample, PoolingMethod method) => method switch
    {
        PoolingMethod.DERSIMONIAN_LAIRD => DerSimonianLaird(sample),
        PoolingMethod.PAULE_MANDEL => PauleMandel(sample),
        PoolingMethod.SIDIK_JONKMAN => SidikJonkman(sample),
        PoolingMethod.HEDGES => Hedges(sample),
        PoolingMethod.REML => Tau2Likelihood.Maximum([sample], restricted: true),
        PoolingMethod.MAXIMUM_LIKELIHOOD => Tau2Likelihood.Maximum([sample], restricted: false),
        _ => 0,
    };

    /// <summary>The start of Sidik and Jonkman: the unweighted mean square around the unweighted mean.</summary>
    public static double MeanSquare(Sample sample) => Squares(sample) / sample.Count;

    /// <summary>R. DerSimonian and N. Laird, Control Clin Trials 1986;7:177-188.</summary>
    private static double DerSimonianLaird(Sample sample)
    {
        var (first, second) = (sample.PowerSum(0, 1), sample.PowerSum(0, 2));
        return Math.Max(0, (sample.Q(0) - (sample.Count - 1)) / (first - (second / first)));
    }

    /// <summary>R. Paule and J. Mandel, J Res Natl Bur Stand 1982;87:377-385; the same as the empirical Bayes estimator.</summary>
    private static double PauleMandel(Sample sample)
    {
        var df = sample.Count - 1;
        return sample.Q(0) <= df ? 0 : Roots.FallingFromZero(tau2 => sample.Q(tau2) - df, sample.TypicalVariance()) ?? double.NaN;
    }

    /// <summary>K. Sidik and J. Jonkman, J R Stat Soc C 2005;54:367-384.</summary>
    private static double SidikJonkman(Sample sample)
    {
        var start = MeanSquare(sample);
        return start == 0 ? 0 : start * sample.Q(start) / (sample.Count - 1);
    }

    /// <summary>L. Hedges and I. Olkin 1985: the variance of the effects less the mean variance within.</summary>
    private static double Hedges(Sample sample)
    {
        double within = 0;
        foreach (var variance in sample.V)
            within += variance;
        return Math.Max(0, (Squares(sample) / (sample.Count - 1)) - (within / sample.Count));
    }

    private static double Squares(Sample sample)
    {
        double shift = 0, squares = 0;
        foreach (var y in sample.Y)
            shift += y - sample.Y[0];
        var mean = sample.Y[0] + (shift / sample.Count);
        foreach (var y in sample.Y)
            squares += (y - mean) * (y - mean);
        return squares;
    }
}
