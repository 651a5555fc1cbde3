using EvidenceApi.Contract;
using EvidenceApi.Model;
using EvidenceApi.Synthesis;

namespace EvidenceApi.Syntheses;

/// <summary>One number that could take part: a result, a comparison, or the counts of two arms.</summary>
internal sealed record Candidate
{
    public required string Id { get; init; }

    public required EvidenceRow Row { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<SynthesisKind> Kinds { get; init; }

    /// <summary>What the engine pools; null where the number has no variance.</summary>
    public required StudyData? Data { get; init; }

    /// <summary>The reference arm of counts of two arms.</summary>
    public ResultRow? Reference { get; init; }

    public IReadOnlyList<InterventionType> Comparators { get; init; } = [];

    /// <summary>What the reference arm was given, by name: one code covers drugs of very different effect.</summary>
    public IReadOnlyList<string> ComparatorLabels { get; init; } = [];

    public WindowKind? WindowKind { get; init; }

    public decimal? Months { get; init; }

    /// <summary>People behind it; 0 where they are not reported.</summary>
    public long Size { get; init; }

    public bool IsPreferred { get; init; }

    public int Rank { get; init; } = int.MaxValue;

    public string? Conflict { get; init; }

    public DenominatorKind? DenominatorKind { get; init; }

    public string? DenominatorUnit { get; init; }

    public IReadOnlyList<ConditioningIntensity> Intensities { get; init; } = [];

    /// <summary>A pool of others' studies, whatever it was called.</summary>
    public bool IsPooledEstimate { get; init; }

    public string StudyId => Row.StudyId;

    public int? Year => Row.Published is [_, _, _, _, ..] text && int.TryParse(text[..4], out var year) ? year : null;

    /// <summary>The better number of one study first.</summary>
    public static int Compare(Candidate one, Candidate other) =>
        (!one.IsPreferred, one.Rank, one.Row.Precedence, -one.Size).CompareTo((!other.IsPreferred, other.Rank, other.Row.Precedence, -other.Size)) is not 0 and var order
            ? order
            : string.CompareOrdinal(one.Id, other.Id);
}
