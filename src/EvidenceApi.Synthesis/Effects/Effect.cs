namespace EvidenceApi.Synthesis.Effects;

/// <summary>An effect with its variance on the scale of the analysis, or why not.</summary>
internal readonly record struct Effect(double Y, double V, bool Corrected = false, bool Asymmetric = false, StudyExclusion? Exclusion = null)
{
    // Weights are raised to the third power: beyond these variances they are no numbers any more.
    private const double LeastVariance = 1e-100;

    private const double GreatestVariance = 1e100;

    public static Effect Not(StudyExclusion why) => new(0, 0, Exclusion: why);

    /// <summary>The same, unless it cannot be weighed.</summary>
    public Effect Checked()
    {
        if (Exclusion is not null)
            return this;
        if (double.IsNaN(Y) || double.IsNaN(V))
            return Not(StudyExclusion.INVALID_DATA);
        return double.IsFinite(Y) && V is > LeastVariance and < GreatestVariance ? this : Not(StudyExclusion.NO_VARIANCE);
    }
}

/// <summary>A study with its data and effect.</summary>
internal sealed record StudyPoint(StudyRow Row, Effect Effect);
