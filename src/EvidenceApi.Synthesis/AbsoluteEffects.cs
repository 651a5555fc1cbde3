namespace EvidenceApi.Synthesis;

/// <summary>What a relative effect means for 1,000 people at a stated risk: Cochrane Handbook 15.4.</summary>
internal static class AbsoluteEffects
{
    /// <returns>Null when the measure does not act on risks, or no risk is stated.</returns>
    public static AbsoluteEffect? Of(Estimate effect, SynthesisMeasure measure, double? baseline)
    {
        if (baseline is not { } risk || Risk(measure, risk) is not { } function)
            return null;
        double? Arm(double? value) => value is { } number ? 1000 * Math.Clamp(function(number), 0, 1) : null;
        var reference = 1000 * risk;
        var arm = new Estimate(1000 * Math.Clamp(function(effect.Value), 0, 1), Arm(effect.Lower), Arm(effect.Upper));
        return new AbsoluteEffect(reference, arm, new Estimate(arm.Value - reference, arm.Lower - reference, arm.Upper - reference));
    }

    private static Func<double, double>? Risk(SynthesisMeasure measure, double risk) => measure switch
    {
        SynthesisMeasure.RISK_RATIO => ratio => risk * ratio,
        SynthesisMeasure.ODDS_RATIO => ratio => risk * ratio / (1 - risk + (risk * ratio)),
        SynthesisMeasure.HAZARD_RATIO => ratio => 1 - Math.Pow(1 - risk, ratio),
        SynthesisMeasure.RISK_DIFFERENCE => difference => risk + difference,
        _ => null,
    };
}
