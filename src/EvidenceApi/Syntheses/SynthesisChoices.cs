using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using EvidenceApi.Http;
using EvidenceApi.Synthesis;
using FluentValidation;
using ValidationResult = FluentValidation.Results.ValidationResult;

namespace EvidenceApi.Syntheses;

/// <summary>How studies are pooled. A combination that does not fit is refused.</summary>
internal sealed record SynthesisChoices : IValidated
{
    public const double LowestLevel = 80;

    public const double HighestLevel = 99.9;

    private static readonly Validator Rules = new();

    /// <summary>Model and estimator of the variance between studies. GLMM for head counts, REML for all else when not given.</summary>
    public PoolingMethod? Method { get; init; }

    /// <summary>
    /// What the confidence interval is made with. KNAPP_HARTUNG_AD_HOC where a variance between studies is estimated from effects, NORMAL elsewhere when not given.
    /// With an interval of Knapp and Hartung head counts are pooled by REML when no method is given.
    /// </summary>
    public IntervalMethod? Interval { get; init; }

    /// <summary>Scale that effects are pooled on: LOGIT for shares, LOG for rates and ratios, RAW for the rest when not given. FREEMAN_TUKEY is only to compare with published work.</summary>
    public EffectScale? Scale { get; init; }

    /// <summary>Distribution of the prediction interval; T_K_MINUS_2 when not given.</summary>
    public PredictionMethod? Prediction { get; init; }

    /// <summary>Sample size that brings a Freeman-Tukey mean back; HARMONIC_MEAN when not given.</summary>
    public FreemanTukeyInverse? FreemanTukeyInverse { get; init; }

    /// <summary>Confidence level in percent, 80 to 99.9; 95 when not given.</summary>
    [Range(LowestLevel, HighestLevel)]
    [DefaultValue(typeof(decimal), "95")]
    public decimal? Level { get; init; }

    /// <summary>What is added to cells where one is zero, above 0 and at most 1; 0.5 when not given.</summary>
    public decimal? Correction { get; init; }

    /// <summary>Which studies get the correction; ONLY_ZERO_CELLS when not given.</summary>
    public CorrectionScope? CorrectionScope { get; init; }

    /// <summary>Whether studies with zero events or only events in both arms are kept; their ratio is only the correction.</summary>
    public bool? KeepDoubleZero { get; init; }

    /// <summary>Risk of the reference group, between 0 and 1, that absolute effects start from; the risk in the reference arms of the pooled studies when not given.</summary>
    public decimal? BaselineRisk { get; init; }

    /// <summary>Whether leave-one-out, cumulative, subgroup and small-study results are computed; true when not given.</summary>
    public bool? Sensitivity { get; init; }

    public ValidationResult Validate() => Rules.Validate(this);

    public SynthesisOptions Options(SynthesisMeasure measure) => new(measure)
    {
        Method = Method,
        Interval = Interval,
        Scale = Scale,
        Prediction = Prediction ?? PredictionMethod.T_K_MINUS_2,
        FreemanTukeyInverse = FreemanTukeyInverse ?? EvidenceApi.Synthesis.FreemanTukeyInverse.HARMONIC_MEAN,
        Level = (double)(Level ?? 95),
        Correction = (double)(Correction ?? 0.5m),
        CorrectionScope = CorrectionScope ?? EvidenceApi.Synthesis.CorrectionScope.ONLY_ZERO_CELLS,
        KeepDoubleZero = KeepDoubleZero ?? false,
        BaselineRisk = (double?)BaselineRisk,
        Sensitivity = Sensitivity ?? true,
    };

    private sealed class Validator : AbstractValidator<SynthesisChoices>
    {
        public Validator()
        {
            RuleFor(choices => choices.Level).InclusiveBetween((decimal)LowestLevel, (decimal)HighestLevel).WithMessage("'level' is out of range; allowed: 80 to 99.9");
            RuleFor(choices => choices.Correction).Must(correction => correction is null or (> 0 and <= 1)).WithErrorCode(ErrorCode.OutOfRange.Name).WithMessage("'correction' is out of range; allowed: above 0 and at most 1");
            RuleFor(choices => choices.BaselineRisk).Must(risk => risk is null or (> 0 and < 1)).WithErrorCode(ErrorCode.OutOfRange.Name).WithMessage("'baselineRisk' is out of range; allowed: between 0 and 1");
        }
    }
}
