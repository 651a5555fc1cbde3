using EvidenceApi.Synthesis.Effects;

namespace EvidenceApi.Synthesis.Models;

/// <summary>
/// Mantel and Haenszel's common effect of counts, without correction; the studies' own effects, corrected where a cell is zero, serve Q alone. Variances:
/// S. Greenland and J. Robins, Biometrics 1985;41:55-68 (ratio and difference of risks and rates); J. Robins, N. Breslow and S. Greenland, Biometrics
/// 1986;42:311-323 (odds ratio).
/// </summary>
internal static class MantelHaenszel
{
    /// <returns>Null when the effect cannot be estimated, because an arm has no events, or nothing else, in all studies together.</returns>
    public static Fit? Fit(IReadOnlyList<StudyPoint> studies, Plan plan)
    {
        var (mu, variance, weights) = plan.Measure switch
        {
            SynthesisMeasure.RISK_RATIO => RiskRatio(studies),
            SynthesisMeasure.ODDS_RATIO => OddsRatio(studies),
            SynthesisMeasure.RATE_RATIO => RateRatio(studies),
            _ => RiskDifference(studies),
        };
        if (!double.IsFinite(mu) || !(variance > 0) || !double.IsFinite(variance))
            return null;
        var estimable = studies.Where(study => study.Row.Data is not TwoArms<EventCount> arms || TwoArmEffects.DoubleZero(arms) is null).ToList();
        var q = estimable.Count < 2 ? 0 : estimable.Sum(study => Math.Pow(study.Effect.Y - mu, 2) / study.Effect.V);
        var sum = weights.Sum();
        var fit = Models.Fit.Of(studies.Count, mu, Math.Sqrt(variance), 0, plan.Level, null).WithQ(q, Math.Max(0, estimable.Count - 1));
        return fit with { Weights = [.. weights.Select(weight => 100 * weight / sum)] };
    }

    private static (double Mu, double Variance, double[] Weights) RiskRatio(IReadOnlyList<StudyPoint> studies)
    {
        double above = 0, below = 0, spread = 0;
        var weights = new double[studies.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            var (a, n1, c, n2, n) = Cells(studies[i]);
            above += a * (n2 / n);
            below += weights[i] = c * (n1 / n);
            spread += (n1 / n * (n2 / n) * (a + c)) - (a / n * c);
        }
        return (Math.Log(above / below), spread / (above * below), weights);
    }

    private static (double Mu, double Variance, double[] Weights) OddsRatio(IReadOnlyList<StudyPoint> studies)
    {
        double r = 0, s = 0, pr = 0, cross = 0, qs = 0;
        var weights = new double[studies.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            var (a, n1, c, n2, n) = Cells(studies[i]);
            double b = n1 - a, d = n2 - c, agree = (a / n) + (d / n), differ = (b / n) + (c / n);
            double ri = a / n * d, si = b / n * c;
            r += ri;
            s += weights[i] = si;
            pr += agree * ri;
            cross += (agree * si) + (differ * ri);
            qs += differ * si;
        }
        return (Math.Log(r / s), ((pr / (r * r)) + (cross / (r * s)) + (qs / (s * s))) / 2, weights);
    }

    private static (double Mu, double Variance, double[] Weights) RiskDifference(IReadOnlyList<StudyPoint> studies)
    {
        double sum = 0, difference = 0, p = 0, q = 0;
        var weights = new double[studies.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            var (a, n1, c, n2, n) = Cells(studies[i]);
            double share1 = n1 / n, share2 = n2 / n;
            sum += weights[i] = n1 * share2;
            difference += (a * share2) - (c * share1);
            p += (c * share1 * share1) - (a * share2 * share2) + (share1 * share2 * (n2 - n1) / 2);
            q += ((a * (n2 - c) / n) + (c * (n1 - a) / n)) / 2;
        }
        var mu = difference / sum;
        return (mu, ((mu * p) + q) / sum / sum, weights);
    }

    private static (double Mu, double Variance, double[] Weights) RateRatio(IReadOnlyList<StudyPoint> studies)
    {
        double above = 0, below = 0, spread = 0;
        var weights = new double[studies.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            var arms = (TwoArms<EventRate>)studies[i].Row.Data;
            double t1 = arms.Arm.Exposure, t2 = arms.Reference.Exposure, t = t1 + t2;
            above += arms.Arm.Events * (t2 / t);
            below += weights[i] = arms.Reference.Events * (t1 / t);
            spread += t1 / t * (t2 / t) * ((double)arms.Arm.Events + arms.Reference.Events);
        }
        return (Math.Log(above / below), spread / (above * below), weights);
    }

    private static (double A, double N1, double C, double N2, double N) Cells(StudyPoint study)
    {
        var arms = (TwoArms<EventCount>)study.Row.Data;
        return (arms.Arm.Events, arms.Arm.Total, arms.Reference.Events, arms.Reference.Total, (double)arms.Arm.Total + arms.Reference.Total);
    }
}
