using EvidenceApi.Synthesis.Effects;
using EvidenceApi.Synthesis.Models;
using EvidenceApi.Synthesis.Parts;
using EvidenceApi.Synthesis.Variance;

namespace EvidenceApi.Synthesis;

/// <summary>All that follows from one fit.</summary>
internal sealed class PooledEffectBuilder(IReadOnlyList<StudyPoint> used, Plan plan, SynthesisOptions options, NaturalScale natural)
{
    private const int MostStudiesOfSensitivity = 200;

    private const int MostStudiesOfLikelihood = 40;

    private readonly Sample sample = Sample.Of([.. used.Select(study => study.Effect)]);

    /// <summary>Beyond this number of studies the repeated syntheses are left out, because each fits as many studies again; the likelihood of counts takes longest.</summary>
    public static int MostStudies(PoolingMethod method) => method == PoolingMethod.GLMM ? MostStudiesOfLikelihood : MostStudiesOfSensitivity;

    /// <returns>Null when no number can express the estimate.</returns>
    public PooledEffect? Of(Fit fit)
    {
        if (natural.Of(fit, used) is not { } estimate)
            return null;
        var missing = PredictionInterval.Missing(fit, plan);
        return WithDirection(fit) with
        {
            Estimate = estimate,
            BackTransformationSize = natural.Size(fit, used),
            Crude = plan.IsOneGroup ? CrudeTotals.Of(used) : null,
            Prediction = missing is null ? Prediction(fit) : null,
            NoPrediction = missing,
            Absolute = AbsoluteEffects.Of(estimate, plan.Measure, options.BaselineRisk),
            Sensitivity = options.Sensitivity && used.Count <= MostStudies(plan.Method) ? Sensitivity(fit) : null,
        };
    }

    private PooledEffect Basis(Fit fit) => new()
    {
        Measure = plan.Measure,
        Method = plan.Method,
        Interval = plan.Interval,
        Scale = plan.Scale,
        Level = plan.Level,
        Studies = fit.Count,
        Estimate = new Estimate(fit.Mu, fit.Lower, fit.Upper),
        Effect = new Estimate(fit.Mu, fit.Lower, fit.Upper),
        StandardError = fit.StandardError,
        DegreesOfFreedom = fit.DegreesOfFreedom,
        Heterogeneity = HeterogeneityBuilder.Of(fit, plan, sample),
    };

    private PooledEffect WithDirection(Fit fit)
    {
        if (BackTransformation.NoEffect(plan.Measure) is not { } none)
            return Basis(fit);
        var direction = fit.Mu < none ? EffectDirection.LOWER : fit.Mu > none ? EffectDirection.HIGHER : EffectDirection.EQUAL;
        return Basis(fit) with
        {
            Statistic = fit.Statistic,
            PValue = fit.PValue,
            Direction = direction,
            IncludesNoEffect = fit.Lower <= none && fit.Upper >= none,
            Favours = (direction, options.LowerIsBetter) switch
            {
                (_, null) => null,
                (EffectDirection.EQUAL, _) => FavouredArm.NEITHER,
                (EffectDirection.LOWER, true) or (EffectDirection.HIGHER, false) => FavouredArm.ARM,
                _ => FavouredArm.REFERENCE,
            },
        };
    }

    private Prediction Prediction(Fit fit)
    {
        var df = PredictionInterval.DegreesOfFreedom(fit, options.Prediction);
        var (lower, upper) = PredictionInterval.Limits(fit, df, plan.Level);
        var size = natural.Size(fit, used);
        var scaled = plan.Interval is IntervalMethod.KNAPP_HARTUNG or IntervalMethod.KNAPP_HARTUNG_AD_HOC;
        return new Prediction(options.Prediction, df, natural.Back(lower, size), natural.Back(upper, size), lower, upper, scaled);
    }

    private Sensitivity Sensitivity(Fit fit)
    {
        var fits = new PartialFits(plan, natural);
        var subgroups = Subgroups.Of(used, fits, plan);
        var missing = SmallStudies.Missing(sample, plan);
        return new Sensitivity
        {
            LeaveOneOut = fits.LeaveOneOut(used, fit),
            Cumulative = fits.Cumulative(used),
            Subgroups = subgroups,
            NoSubgroups = subgroups is null ? MissingReason.NO_SUBGROUPS : null,
            SmallStudies = missing is null
                ? new SmallStudyTests(SmallStudies.Egger(sample, plan.Level), SmallStudies.Rank(sample), TrimAndFillBuilder.Of(sample, plan, natural))
                : null,
            NoSmallStudies = missing,
        };
    }
}
