namespace EvidenceApi.Model;

/// <summary>What a seed file may hold, and all files together: the vocabulary, the documents and the studies.</summary>
public sealed record Dataset
{
    public IReadOnlyList<Term> Terms { get; init; } = [];

    public IReadOnlyList<Measure> Measures { get; init; } = [];

    public IReadOnlyList<Source> Sources { get; init; } = [];

    public IReadOnlyList<Study> Studies { get; init; } = [];
}
