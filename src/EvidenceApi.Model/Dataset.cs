namespace EvidenceApi.Model;

/// <summary>What a seed file may hold, and all files together: the vocabulary, the documents, the studies and the claims.</summary>
public sealed record Dataset
{
    public IReadOnlyList<Term> Terms { get; init; } = [];

    public IReadOnlyList<Measure> Measures { get; init; } = [];

    public IReadOnlyList<Source> Sources { get; init; } = [];

    public IReadOnlyList<Study> Studies { get; init; } = [];

    public IReadOnlyList<Claim> Claims { get; init; } = [];
}
