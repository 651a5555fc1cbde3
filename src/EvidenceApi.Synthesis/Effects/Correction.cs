namespace EvidenceApi.Synthesis.Effects;

/// <summary>The continuity correction of one synthesis: how much is added to each cell, and of which studies.</summary>
internal sealed record Correction(double Amount, CorrectionScope Scope, bool AnyZero)
{
    public static Correction Of(IReadOnlyList<StudyRow> rows, SynthesisOptions options) =>
        new(options.Correction, options.CorrectionScope, rows.Any(row => HasZero(row.Data)));

    /// <summary>What is added to each cell of a study.</summary>
    public double For(bool hasZero) => Scope switch
    {
        CorrectionScope.ONLY_ZERO_CELLS => hasZero ? Amount : 0,
        CorrectionScope.ALL_WHERE_ANY_ZERO => AnyZero ? Amount : 0,
        CorrectionScope.ALL => Amount,
        _ => 0,
    };

    private static bool HasZero(StudyData data) => data switch
    {
        EventCount count => count.Events == 0 || count.Events == count.Total,
        EventRate rate => rate.Events == 0,
        TwoArms<EventCount> arms => HasZero(arms.Arm) || HasZero(arms.Reference),
        TwoArms<EventRate> arms => HasZero(arms.Arm) || HasZero(arms.Reference),
        _ => false,
    };
}
