namespace EvidenceApi.Synthesis.Effects;

/// <summary>An effect with its variance on the scale of the analysis, or why there is none.</summary>
internal readonly record struct Effect(double Y, double V, bool Corrected = false, bool Asymmetric = false, StudyExclusion? Exclusion = null)
{
    public static Effect Not(StudyExclusion why) => new(0, 0, Exclusion: why);

    /// <summary>The same, unless it cannot be weighed.</summary>
    public Effect Checked()
    {
        if (Exclusion is not null)
            return this;
        if (double.IsNaN(Y) || double.IsNaN(V))
            return Not(StudyExclusion.INVALID_DATA);
        return double.IsFinite(Y) && V > 0 && double.IsFinite(V) && double.IsFinite(1 / V) ? this : Not(StudyExclusion.NO_VARIANCE);
    }
}

/// <summary>A study with its data and effect.</summary>
internal sealed record StudyPoint(StudyRow Row, Effect Effect);
