namespace EvidenceApi.Synthesis.Effects;

/// <summary>Shares and rates of one group.</summary>
internal static class SingleGroupEffects
{
    public static bool IsValid(EventCount count) => count.Total > 0 && count.Events >= 0 && count.Events <= count.Total;

    public static bool IsValid(EventRate rate) => rate.Exposure > 0 && double.IsFinite(rate.Exposure) && rate.Events >= 0;

    public static Effect Proportion(EventCount count, EffectScale scale, Correction correction)
    {
        if (!IsValid(count))
            return Effect.Not(StudyExclusion.INVALID_DATA);
        double x = count.Events, n = count.Total;
        if (scale == EffectScale.ARCSINE)
            return new Effect(Math.Asin(Math.Sqrt(x / n)), 1 / (4 * n));
        if (scale == EffectScale.FREEMAN_TUKEY)
            return new Effect(FreemanTukey.Transform(x, n), 1 / ((4 * n) + 2));
        var add = correction.For(x == 0 || x == n);
        return Corrected(x + add, n + (2 * add), scale) with { Corrected = add > 0 };
    }

    public static Effect Rate(EventRate rate, EffectScale scale, Correction correction)
    {
        if (!IsValid(rate))
            return Effect.Not(StudyExclusion.INVALID_DATA);
        double x = rate.Events, t = rate.Exposure;
        if (scale == EffectScale.SQUARE_ROOT)
            return new Effect(Math.Sqrt(x / t), 1 / (4 * t));
        var add = correction.For(x == 0);
        x += add;
        return scale == EffectScale.LOG ? new Effect(Math.Log(x / t), 1 / x, add > 0) : new Effect(x / t, x / (t * t), add > 0);
    }

    private static Effect Corrected(double x, double n, EffectScale scale) => scale switch
    {
        EffectScale.LOGIT => new Effect(Math.Log(x / (n - x)), (1 / x) + (1 / (n - x))),
        EffectScale.LOG => new Effect(Math.Log(x / n), (1 / x) - (1 / n)),
        _ => new Effect(x / n, x / n * (1 - (x / n)) / n),
    };
}
