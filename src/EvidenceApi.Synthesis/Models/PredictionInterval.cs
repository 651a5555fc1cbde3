using EvidenceApi.Synthesis.Numerics;

namespace EvidenceApi.Synthesis.Models;

/// <summary>The pooled effect plus and minus a quantile times the root of both variances: that between studies and that of the pooled effect.</summary>
internal static class PredictionInterval
{
    public static MissingReason? Missing(Fit fit, Plan plan) =>
        plan.IsCommonEffect ? MissingReason.COMMON_EFFECT_MODEL : fit.Count < 3 ? MissingReason.TOO_FEW_STUDIES : null;

    public static double? DegreesOfFreedom(Fit fit, PredictionMethod method) => method switch
    {
        PredictionMethod.T_K_MINUS_2 => fit.Count - 2,
        PredictionMethod.T_K_MINUS_1 => fit.Count - 1,
        PredictionMethod.AS_CONFIDENCE_INTERVAL => fit.DegreesOfFreedom,
        _ => null,
    };

    public static (double Lower, double Upper) Limits(Fit fit, double? degreesOfFreedom, double level)
    {
        var spread = Quantiles.Of(level, degreesOfFreedom) * Math.Sqrt(fit.Tau2 + (fit.StandardError * fit.StandardError));
        return (fit.Mu - spread, fit.Mu + spread);
    }
}
