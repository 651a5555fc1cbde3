namespace EvidenceApi.Synthesis;

/// <summary>What is pooled. The first three describe one group, the others compare two. RATIO and DIFFERENCE are any other ratio or difference with its interval.</summary>
public enum SynthesisMeasure
{
    PROPORTION, RATE, MEAN,
    RISK_RATIO, ODDS_RATIO, RISK_DIFFERENCE, RATE_RATIO, HAZARD_RATIO, RATIO, MEAN_DIFFERENCE, STANDARDIZED_MEAN_DIFFERENCE, DIFFERENCE,
}

/// <summary>How studies are weighed: three models of one common effect, six estimators of the variance between studies, and the likelihood of the counts.</summary>
public enum PoolingMethod
{
    /// <summary>One common effect, by the inverse of the variance.</summary>
    COMMON_EFFECT,
    MANTEL_HAENSZEL,
    PETO,
    DERSIMONIAN_LAIRD,
    REML,
    MAXIMUM_LIKELIHOOD,
    PAULE_MANDEL,
    SIDIK_JONKMAN,
    HEDGES,

    /// <summary>Generalized linear mixed model: binomial with a logit, or Poisson with a logarithm, and a normal random intercept; by maximum likelihood.</summary>
    GLMM,
}

/// <summary>What the confidence interval of the pooled effect is made with.</summary>
public enum IntervalMethod
{
    NORMAL,

    /// <summary>t of k - 1 degrees of freedom with the usual standard error.</summary>
    T,

    /// <summary>Knapp and Hartung's, never narrower than with the usual standard error.</summary>
    KNAPP_HARTUNG_AD_HOC,

    /// <summary>Knapp and Hartung's as first published; it can be absurdly narrow where studies agree by chance.</summary>
    KNAPP_HARTUNG,
}

/// <summary>The distribution of the prediction interval: t of k - 2 (Higgins 2009), t of k - 1 (Veroniki 2019), normal, or that of the confidence interval.</summary>
public enum PredictionMethod { T_K_MINUS_2, T_K_MINUS_1, NORMAL, AS_CONFIDENCE_INTERVAL }

/// <summary>The scale that effects are pooled on.</summary>
public enum EffectScale { RAW, LOG, LOGIT, ARCSINE, FREEMAN_TUKEY, SQUARE_ROOT }

/// <summary>Which sample size brings a Freeman-Tukey mean back: the harmonic mean (Miller 1978), 1/(4 se²) (Barendregt and Doi 2013), or none (sin²).</summary>
public enum FreemanTukeyInverse { HARMONIC_MEAN, INVERSE_VARIANCE, SINE_SQUARED }

/// <summary>Which studies get the continuity correction.</summary>
public enum CorrectionScope { ONLY_ZERO_CELLS, ALL_WHERE_ANY_ZERO, ALL, NONE }

/// <summary>How a study's own limits were made.</summary>
public enum StudyLimits { SOURCE, WALD, WILSON, EXACT_POISSON }

/// <summary>What I² and H² are computed from: the variance between studies and the typical variance within, or Cochran's Q.</summary>
public enum InconsistencyFormula { FROM_TAU2, FROM_Q }

/// <summary>The test of heterogeneity.</summary>
public enum HeterogeneityTest { COCHRAN_Q, MANTEL_HAENSZEL_Q, PETO_Q, LIKELIHOOD_RATIO }

/// <summary>On which side of no effect the estimate is.</summary>
public enum EffectDirection { LOWER, HIGHER, EQUAL }

/// <summary>Which arm the estimate favours.</summary>
public enum FavouredArm { ARM, REFERENCE, NEITHER }
