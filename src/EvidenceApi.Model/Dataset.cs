namespace EvidenceApi.Model;

/// <summary>What a seed file may hold, and all files together: the vocabulary, the documents, the studies and the claims.</summary>
public sealed record Dataset
{
    public IReadOnlyList<Term> Terms { get; init; } = [];

    public IReadOnlyList<Measure> Measures { get; init; } = [];

    public IReadOnlyList<Source> Sources { get; init; } = [];

    public IReadOnlyList<Study> Studies { get; init; } = [];

    /// <summary>What records of a register say beside what a curator wrote; a reading of the seeds adds it to the studies.</summary>
    public IReadOnlyList<RegisteredPart> Registered { get; init; } = [];

    /// <summary>Which sources were searched, when and how.</summary>
    public IReadOnlyList<CoverageSearch> Searches { get; init; } = [];

    /// <summary>What belongs into this dataset and what does not.</summary>
    public IReadOnlyList<ScopeRule> Scope { get; init; } = [];

    public IReadOnlyList<Claim> Claims { get; init; } = [];
}
