using System.Globalization;
using EvidenceApi.Synthesis.Models;

namespace EvidenceApi.Synthesis;

/// <summary>The call of R's metafor that reproduces a synthesis from a table <c>dat</c> of its pooled studies, whose columns have metafor's names.</summary>
internal static class MetaforCall
{
    /// <param name="size">The sample size of the Freeman-Tukey inverse.</param>
    public static string Of(Plan plan, FreemanTukeyInverse inverse, double? size)
    {
        var level = plan.Level.ToString(CultureInfo.InvariantCulture);
        var fit = plan.Method switch
        {
            PoolingMethod.MANTEL_HAENSZEL => $"rma.mh(measure=\"{Measure(plan)}\", {Columns(plan)}, data=dat, level={level}, drop00=c(TRUE, FALSE))",
            PoolingMethod.PETO => $"rma.peto({Columns(plan)}, data=dat, level={level}, drop00=c(TRUE, FALSE))",
            PoolingMethod.GLMM => $"rma.glmm(measure=\"{Measure(plan)}\", {Columns(plan)}, data=dat, level={level}, test=\"{Test(plan)}\", nAGQ=50)",
            _ => $"rma(yi, vi, data=dat, method=\"{Method(plan)}\", test=\"{Test(plan)}\", level={level}{Control(plan)})",
        };
        return Back(plan, inverse, size) is { } back ? $"predict({fit}, {back})" : fit;
    }

    private static string Measure(Plan plan) => plan.Measure switch
    {
        SynthesisMeasure.PROPORTION => "PLO",
        SynthesisMeasure.RATE => "IRLN",
        SynthesisMeasure.RISK_RATIO => "RR",
        SynthesisMeasure.ODDS_RATIO => "OR",
        SynthesisMeasure.RATE_RATIO => "IRR",
        _ => "RD",
    };

    private static string Columns(Plan plan) => plan.Measure switch
    {
        SynthesisMeasure.PROPORTION => "xi=xi, ni=ni",
        SynthesisMeasure.RATE => "xi=xi, ti=ti",
        SynthesisMeasure.RATE_RATIO => "x1i=x1i, t1i=t1i, x2i=x2i, t2i=t2i",
        _ => "ai=ai, n1i=n1i, ci=ci, n2i=n2i",
    };

    private static string Method(Plan plan) => plan.Method switch
    {
        PoolingMethod.COMMON_EFFECT => "EE",
        PoolingMethod.DERSIMONIAN_LAIRD => "DL",
        PoolingMethod.MAXIMUM_LIKELIHOOD => "ML",
        PoolingMethod.PAULE_MANDEL => "PM",
        PoolingMethod.SIDIK_JONKMAN => "SJ",
        PoolingMethod.HEDGES => "HE",
        _ => "REML",
    };

    private static string Test(Plan plan) => plan.Interval switch
    {
        IntervalMethod.T => "t",
        IntervalMethod.KNAPP_HARTUNG => "knha",
        IntervalMethod.KNAPP_HARTUNG_AD_HOC => "adhoc",
        _ => "z",
    };

    /// <summary>Metafor's own tolerance stops at about four digits of the variance between studies.</summary>
    private static string Control(Plan plan) => plan.Method switch
    {
        PoolingMethod.REML or PoolingMethod.MAXIMUM_LIKELIHOOD => ", control=list(threshold=1e-13, maxiter=100000)",
        PoolingMethod.PAULE_MANDEL => ", control=list(tol=1e-14, maxiter=100000)",
        _ => "",
    };

    private static string? Back(Plan plan, FreemanTukeyInverse inverse, double? size) => plan.Scale switch
    {
        EffectScale.LOG => "transf=exp",
        EffectScale.LOGIT => "transf=transf.ilogit",
        EffectScale.ARCSINE => "transf=transf.iarcsin",
        EffectScale.SQUARE_ROOT => "transf=function(x) pmax(0, x)^2",
        EffectScale.FREEMAN_TUKEY => (inverse, size) switch
        {
            (FreemanTukeyInverse.HARMONIC_MEAN, _) => "transf=transf.ipft.hm, targs=list(ni=dat$ni)",
            (FreemanTukeyInverse.INVERSE_VARIANCE, { } n) => $"transf=function(x) transf.ipft(x, {n.ToString("r", CultureInfo.InvariantCulture)})",
            _ => "transf=transf.iarcsin",
        },
        _ => null,
    };
}
