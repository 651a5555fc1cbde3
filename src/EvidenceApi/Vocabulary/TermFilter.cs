using EvidenceApi.Lists;
using EvidenceApi.Model;

namespace EvidenceApi.Vocabulary;

/// <summary>Which terms.</summary>
internal sealed record TermFilter : IFilter
{
    /// <summary>Lists that the term belongs to; several are alternatives.</summary>
    public TermScheme[]? Scheme { get; init; }

    public void AddTo(Conditions conditions) => conditions.OneOf(TermListing.Scheme, Scheme);
}
