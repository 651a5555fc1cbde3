using System.Globalization;
using EvidenceApi.Contract;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses;

/// <summary>Lines of R that compute a synthesis from its table with metafor, at tolerances that make the results comparable.</summary>
internal static class MetaforCode
{
    // The defaults of metafor stop at 1e-5.
    private const string Tight = ", control=list(threshold=1e-13, maxiter=100000, tol=1e-14)";

    // Those of lme4 stop where the likelihood is flat, up to 1e-4 away.
    private const string TightLikelihood = ", control=list(glmerCtrl=list(optimizer=\"bobyqa\", tolPwrss=1e-10, optCtrl=list(rhobeg=1e-4, rhoend=1e-10, maxfun=1e5)))";

    public static SynthesisReproduction Of(PooledEffect pooled, SynthesisOptions options, IReadOnlyList<StudyRow> rows, string csv) => new()
    {
        Csv = csv,
        Metafor = string.Join('\n', Lines(pooled, options, rows, csv)),
        Note = pooled.Method switch
        {
            PoolingMethod.GLMM => "R integrates with 50 nodes (nAGQ), which is exact but where studies differ widely; without the control argument it stops up to 1e-4 away.",
            PoolingMethod.MANTEL_HAENSZEL or PoolingMethod.PETO => null,
            _ => "Without the control argument metafor stops at 1e-5 and differs from this result by up to a thousandth of tau2.",
        },
    };

    private static IEnumerable<string> Lines(PooledEffect pooled, SynthesisOptions options, IReadOnlyList<StudyRow> rows, string csv)
    {
        yield return "library(metafor)";
        yield return $"dat <- read.csv(paste0(Sys.getenv(\"EVIDENCE_API\", \"http://127.0.0.1:5080\"), \"{csv}\"))";
        yield return $"res <- {Call(pooled, options, rows)}";
        if (pooled.Prediction is { } prediction)
            yield return Limits(pooled, prediction);
        yield return Predict(pooled, options);
    }

    /// <summary>metafor's own interval depends on the test; this one on the chosen degrees of freedom.</summary>
    private static string Limits(PooledEffect pooled, Prediction prediction)
    {
        var p = string.Create(CultureInfo.InvariantCulture, $"{0.5 + (pooled.Level / 200)}");
        var quantile = prediction.DegreesOfFreedom is { } df ? string.Create(CultureInfo.InvariantCulture, $"qt({p}, {df})") : $"qnorm({p})";
        return $"print(coef(res)[[1]] + c(-1, 1) * {quantile} * sqrt(res$tau2 + res$se^2)) # prediction interval, before back-transformation";
    }

    private static string Predict(PooledEffect pooled, SynthesisOptions options) => pooled.Scale switch
    {
        EffectScale.LOG => "predict(res, transf=exp, digits=8)",
        EffectScale.LOGIT => "predict(res, transf=transf.ilogit, digits=8)",
        EffectScale.ARCSINE => "predict(res, transf=transf.iarcsin, digits=8)",
        EffectScale.FREEMAN_TUKEY => options.FreemanTukeyInverse switch
        {
            FreemanTukeyInverse.INVERSE_VARIANCE => "predict(res, transf=function(x) transf.ipft(x, 1 / (4 * res$se^2)), digits=8)",
            FreemanTukeyInverse.SINE_SQUARED => "predict(res, transf=function(x) sin(pmin(pi / 2, pmax(0, x)))^2, digits=8)",
            _ => "predict(res, transf=transf.ipft.hm, targs=list(ni=dat$ni), digits=8)",
        },
        EffectScale.SQUARE_ROOT => "predict(res, transf=transf.isqrt, digits=8)",
        EffectScale.RAW when pooled.Measure == SynthesisMeasure.PROPORTION => "predict(res, transf=function(x) pmin(1, pmax(0, x)), digits=8)",
        EffectScale.RAW when pooled.Measure == SynthesisMeasure.RATE => "predict(res, transf=function(x) pmax(0, x), digits=8)",
        _ => "predict(res, digits=8)",
    };

    private static string Call(PooledEffect pooled, SynthesisOptions options, IReadOnlyList<StudyRow> rows)
    {
        var (measure, data) = Data(pooled, rows);
        var level = string.Create(CultureInfo.InvariantCulture, $"level={pooled.Level}");
        var test = pooled.Interval switch { IntervalMethod.T => "t", IntervalMethod.KNAPP_HARTUNG => "knha", IntervalMethod.KNAPP_HARTUNG_AD_HOC => "adhoc", _ => "z" };
        return pooled.Method switch
        {
            PoolingMethod.GLMM => $"rma.glmm(measure=\"{measure}\", {data}, data=dat, test=\"{test}\", {level}, nAGQ=50{TightLikelihood})",
            PoolingMethod.MANTEL_HAENSZEL => $"rma.mh(measure=\"{measure}\", {data}, data=dat, {level})",
            PoolingMethod.PETO => $"rma.peto({data}, data=dat, {level})",
            _ => $"rma({(measure is null ? "" : $"measure=\"{measure}\", ")}{data}, data=dat, method=\"{Method(pooled.Method)}\", test=\"{test}\", {level}{Correction(options, measure)}{Tight})",
        };
    }

    private static (string? Measure, string Data) Data(PooledEffect pooled, IReadOnlyList<StudyRow> rows) => (pooled.Measure, pooled.Scale) switch
    {
        _ when rows.Any(row => row.Data is IntervalEstimate or EffectAndVariance) => (null, "yi=yi, vi=vi"),
        (SynthesisMeasure.PROPORTION, EffectScale.ARCSINE) => ("PAS", "xi=xi, ni=ni"),
        (SynthesisMeasure.PROPORTION, EffectScale.FREEMAN_TUKEY) => ("PFT", "xi=xi, ni=ni"),
        (SynthesisMeasure.PROPORTION, EffectScale.RAW) => ("PR", "xi=xi, ni=ni"),
        (SynthesisMeasure.PROPORTION, EffectScale.LOG) => ("PLN", "xi=xi, ni=ni"),
        (SynthesisMeasure.PROPORTION, _) => ("PLO", "xi=xi, ni=ni"),
        (SynthesisMeasure.RATE, EffectScale.SQUARE_ROOT) => ("IRS", "xi=xi, ti=ti"),
        (SynthesisMeasure.RATE, EffectScale.RAW) => ("IR", "xi=xi, ti=ti"),
        (SynthesisMeasure.RATE, _) => ("IRLN", "xi=xi, ti=ti"),
        (SynthesisMeasure.MEAN, _) => ("MN", "mi=mi, sdi=sdi, ni=ni"),
        (SynthesisMeasure.RISK_RATIO, _) => ("RR", "ai=ai, n1i=n1i, ci=ci, n2i=n2i"),
        (SynthesisMeasure.ODDS_RATIO, _) => ("OR", "ai=ai, n1i=n1i, ci=ci, n2i=n2i"),
        (SynthesisMeasure.RISK_DIFFERENCE, _) => ("RD", "ai=ai, n1i=n1i, ci=ci, n2i=n2i"),
        (SynthesisMeasure.RATE_RATIO, _) => ("IRR", "x1i=x1i, t1i=t1i, x2i=x2i, t2i=t2i"),
        (SynthesisMeasure.MEAN_DIFFERENCE, _) => ("MD", "m1i=m1i, sd1i=sd1i, n1i=n1i, m2i=m2i, sd2i=sd2i, n2i=n2i"),
        (SynthesisMeasure.STANDARDIZED_MEAN_DIFFERENCE, _) => ("SMD", "m1i=m1i, sd1i=sd1i, n1i=n1i, m2i=m2i, sd2i=sd2i, n2i=n2i"),
        _ => (null, "yi=yi, vi=vi"),
    };

    private static string Correction(SynthesisOptions options, string? measure)
    {
        // Of the arcsine and the root nothing is corrected, and metafor would, if it knew what to add.
        if (measure is null or "MN" or "MD" or "SMD" or "PAS" or "PFT" or "IRS")
            return "";
        var to = options.CorrectionScope switch { CorrectionScope.ALL => "all", CorrectionScope.ALL_WHERE_ANY_ZERO => "if0all", CorrectionScope.NONE => "none", _ => "only0" };
        var drop = measure is "RR" or "OR" or "IRR" ? $", drop00={(options.KeepDoubleZero ? "FALSE" : "TRUE")}" : "";
        return string.Create(CultureInfo.InvariantCulture, $", add={options.Correction}, to=\"{to}\"{drop}");
    }

    private static string Method(PoolingMethod method) => method switch
    {
        PoolingMethod.COMMON_EFFECT => "EE",
        PoolingMethod.DERSIMONIAN_LAIRD => "DL",
        PoolingMethod.MAXIMUM_LIKELIHOOD => "ML",
        PoolingMethod.PAULE_MANDEL => "PM",
        PoolingMethod.SIDIK_JONKMAN => "SJ",
        PoolingMethod.HEDGES => "HE",
        _ => "REML",
    };
}
