using EvidenceApi.Synthesis.Effects;
using EvidenceApi.Synthesis.Models;

namespace EvidenceApi.Synthesis;

/// <summary>
/// Pools the results of studies. What cannot be pooled is refused with a code; no input makes it throw, and no number of a result is infinite or undefined.
/// Whether the studies should be pooled is for the caller to decide.
/// </summary>
public static class SynthesisEngine
{
    public static SynthesisResult Run(IReadOnlyList<StudyRow> rows, SynthesisOptions options)
    {
        var plan = Plan.Of(rows, options);
        if (Contradiction(rows, options, plan) is { } code)
            return new SynthesisResult { Studies = [.. rows.Select(row => new StudyEffect(row.Id))], Refusal = new Refusal(code, rows.Count) };
        var calculator = new EffectCalculator(options, plan.Method, plan.Scale, Correction.Of(rows, options));
        List<StudyPoint> points = [.. rows.Select(row => new StudyPoint(row, calculator.Of(row)))];
        var natural = new NaturalScale(plan, options.FreemanTukeyInverse);
        List<StudyPoint> used = [.. points.Where(point => point.Effect.Exclusion is null)];
        var refusal = Refusals.Before(points, used, plan);
        var fit = refusal is null ? ModelFitter.Fit(used, plan) : null;
        refusal ??= Refusals.After(fit, used, plan);
        if (refusal is null && fit is not null && new PooledEffectBuilder(used, plan, options, natural).Of(fit) is { } pooled)
            return new SynthesisResult
            {
                Studies = StudyEffects.Of(points, plan, natural, fit.Weights),
                Pooled = pooled,
                Warnings = WarningCodes.Of(points, used, pooled, fit, natural),
            };
        return new SynthesisResult
        {
            Studies = StudyEffects.Of(points, plan, natural, null),
            Refusal = refusal ?? new Refusal(RefusalCode.OUT_OF_RANGE, used.Count),
            Warnings = used.Count < points.Count ? [WarningCode.STUDIES_LEFT_OUT] : [],
        };
    }

    private static RefusalCode? Contradiction(IReadOnlyList<StudyRow> rows, SynthesisOptions options, Plan plan)
    {
        if (plan.Contradiction() is { } code)
            return code;
        if (!(options.Correction is > 0 and <= 1))
            return RefusalCode.CORRECTION_OUT_OF_RANGE;
        if (options.BaselineRisk is { } risk && !(risk is > 0 and < 1))
            return RefusalCode.BASELINE_OUT_OF_RANGE;
        return rows.DistinctBy(row => row.Id, StringComparer.Ordinal).Count() < rows.Count ? RefusalCode.DUPLICATE_ID : null;
    }
}
