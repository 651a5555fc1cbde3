using EvidenceApi.Synthesis;

namespace EvidenceApi.Tests.Synthesis;

/// <summary>Rows of made studies, and what came of them.</summary>
internal static class Rows
{
    public static IReadOnlyList<StudyRow> Shares(params (long Events, long Total)[] counts) =>
        [.. counts.Select((count, i) => new StudyRow($"{i:d4}", new EventCount(count.Events, count.Total)))];

    public static IReadOnlyList<StudyRow> Counts(params (long A, long N1, long C, long N2)[] tables) =>
        [.. tables.Select((t, i) => new StudyRow($"{i:d4}", new TwoArms<EventCount>(new(t.A, t.N1), new(t.C, t.N2))))];

    public static IReadOnlyList<StudyRow> Effects(params (double Y, double V)[] effects) =>
        [.. effects.Select((effect, i) => new StudyRow($"{i:d4}", new EffectAndVariance(effect.Y, effect.V)))];

    public static PooledEffect Pooled(IReadOnlyList<StudyRow> rows, SynthesisOptions options)
    {
        var result = SynthesisEngine.Run(rows, options);
        Assert.Null(result.Refusal);
        return result.Pooled!;
    }

    public static Refusal Refused(IReadOnlyList<StudyRow> rows, SynthesisOptions options)
    {
        var result = SynthesisEngine.Run(rows, options);
        Assert.Null(result.Pooled);
        return result.Refusal!;
    }

    public static double[] Rounded(Estimate estimate, int digits) =>
        [Math.Round(estimate.Value, digits), Math.Round(estimate.Lower!.Value, digits), Math.Round(estimate.Upper!.Value, digits)];
}
