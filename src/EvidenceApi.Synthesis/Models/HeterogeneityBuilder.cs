using EvidenceApi.Synthesis.Variance;

namespace EvidenceApi.Synthesis.Models;

/// <summary>What a fit says of the differences between studies, with the intervals of the variance and of what follows from it.</summary>
internal static class HeterogeneityBuilder
{
    public static Heterogeneity Of(Fit fit, Plan plan, Sample sample)
    {
        var basis = new Heterogeneity
        {
            Test = Test(plan.Method),
            Q = fit.Q,
            DegreesOfFreedom = fit.QDegreesOfFreedom,
            PValue = fit.QPValue,
            WaldQ = fit.WaldQ,
            I2 = fit.I2,
            H2 = fit.H2,
        };
        if (plan.IsCommonEffect)
            return basis with { Formula = InconsistencyFormula.FROM_Q };
        basis = basis with { Tau2 = fit.Tau2, Tau = Math.Sqrt(fit.Tau2) };
        return plan.Method == PoolingMethod.GLMM || fit.Count < 2 ? basis : WithIntervals(basis, fit, sample, plan.Level);
    }

    private static Heterogeneity WithIntervals(Heterogeneity basis, Fit fit, Sample sample, double level)
    {
        var (lower, upper) = QProfile.Interval(sample, level);
        var within = sample.TypicalVariance();
        double? I2(double? tau2) => 100 * (tau2 / (tau2 + within));
        double? H2(double? tau2) => (tau2 / within) + 1;
        return basis with
        {
            Formula = InconsistencyFormula.FROM_TAU2,
            Tau2StandardError = fit.Tau2StandardError is { } error && double.IsFinite(error) ? error : null,
            Tau2Lower = lower,
            Tau2Upper = upper,
            I2Lower = I2(lower),
            I2Upper = I2(upper),
            H2Lower = H2(lower),
            H2Upper = H2(upper),
        };
    }

    private static HeterogeneityTest Test(PoolingMethod method) => method switch
    {
        PoolingMethod.MANTEL_HAENSZEL => HeterogeneityTest.MANTEL_HAENSZEL_Q,
        PoolingMethod.PETO => HeterogeneityTest.PETO_Q,
        PoolingMethod.GLMM => HeterogeneityTest.LIKELIHOOD_RATIO,
        _ => HeterogeneityTest.COCHRAN_Q,
    };
}
