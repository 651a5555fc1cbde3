using EvidenceApi.Contract;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses;

/// <summary>Builds the part of the response that is the same for rows of any origin.</summary>
internal static class SynthesisBuilder
{
    /// <summary>Rows of the caller's own.</summary>
    public static SynthesisOfStudies OfRequest(SynthesisRequest request)
    {
        var rows = SynthesisBody.Rows(request.Rows ?? []);
        return Of(PooledStudies.Run(rows, new Dictionary<string, Selected>(), request.Options()), unit: null, refused: null);
    }

    /// <param name="studies">What was pooled.</param>
    /// <param name="unit">Unit of a mean or a rate; null when it is not known.</param>
    /// <param name="refused">A refusal that goes before that of the engine.</param>
    public static SynthesisOfStudies Of(PooledStudies studies, string? unit, SynthesisRefusalCode? refused)
    {
        var pooled = refused is null ? studies.Result.Pooled : null;
        var included = studies.Included;
        return new SynthesisOfStudies
        {
            Question = null,
            Estimate = pooled is null ? null : Estimate(pooled, unit),
            Refused = pooled is null ? Refusal(studies, refused, included.Count) : null,
            Method = Method(studies, pooled, included),
            Included = pooled is null ? [.. included.Select(study => study with { WeightPercent = null })] : included,
            Excluded = studies.Unusable,
            Pooled = pooled,
            Baseline = null,
            Warnings = pooled is null && refused is not null ? [] : [.. studies.Result.Warnings.Select(code => Warning(Enum.Parse<SynthesisWarningCode>(code.ToString())))],
            Forced = [],
            PossibleOverlaps = [],
            Reproduction = null,
            DatasetVersion = null,
        };
    }

    public static IReadOnlyList<ExclusionCount> Counted(IReadOnlyList<ExcludedNumber> others) =>
        [.. others.GroupBy(one => one.Code).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => new ExclusionCount(group.Key, group.Count()))];

    public static SynthesisWarning Warning(SynthesisWarningCode code) => new(code, SynthesisSentences.Of(code));

    private static SynthesisEstimate Estimate(PooledEffect pooled, string? ownUnit)
    {
        var factor = SynthesisUnits.Factor(pooled.Measure);
        var unit = SynthesisUnits.Of(pooled.Measure, ownUnit);
        var (value, lower, upper) = (pooled.Estimate.Value * factor, pooled.Estimate.Lower * factor, pooled.Estimate.Upper * factor);
        return new SynthesisEstimate
        {
            Value = value, Lower = lower, Upper = upper, Level = pooled.Level, Unit = unit, Sentence = SynthesisSentences.Of(pooled, value, lower, upper, unit),
        };
    }

    private static SynthesisRefusal Refusal(PooledStudies studies, SynthesisRefusalCode? refused, int count)
    {
        var engine = studies.Result.Refusal;
        var code = refused ?? Enum.Parse<SynthesisRefusalCode>((engine?.Code ?? RefusalCode.OUT_OF_RANGE).ToString());
        var (why, missing) = SynthesisSentences.Of(code);
        return new SynthesisRefusal { Code = code, Sentence = why, Missing = missing, Studies = engine?.Studies ?? count, Reasons = Counted(studies.Unusable), Total = refused is null ? engine?.Total : null };
    }

    private static SynthesisMethod Method(PooledStudies studies, PooledEffect? pooled, IReadOnlyList<IncludedStudy> included)
    {
        var options = studies.Options;
        var scale = pooled?.Scale ?? options.Scale;
        return new SynthesisMethod
        {
            EffectMeasure = options.Measure,
            Method = pooled?.Method ?? options.Method,
            Interval = pooled?.Interval ?? options.Interval,
            Scale = scale,
            BackTransformation = scale is { } known ? SynthesisUnits.BackTransformation(options.Measure, known, options.FreemanTukeyInverse) : null,
            Level = options.Level,
            Prediction = options.Prediction,
            Correction = options.Correction,
            CorrectionScope = options.CorrectionScope,
            CorrectionAppliedTo = [.. included.Where(study => study.Corrected).Select(study => study.Id)],
            FreemanTukeyInverse = options.FreemanTukeyInverse,
            InconsistencyFormula = pooled?.Heterogeneity.Formula switch
            {
                InconsistencyFormula.FROM_TAU2 => "100 tau2 / (tau2 + s2), s2 the typical variance within studies (Higgins and Thompson 2002)",
                InconsistencyFormula.FROM_Q => "max(0, 100 (Q - df) / Q)",
                _ => null,
            },
        };
    }
}
