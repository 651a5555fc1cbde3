using EvidenceApi.Contract;
using EvidenceApi.Lists;

namespace EvidenceApi.Quality;

/// <summary>Which checks.</summary>
internal sealed record QualityFilter : IFilter
{
    /// <summary>How grave a finding is; several are alternatives.</summary>
    public Severity[]? Severity { get; init; }

    public void AddTo(Conditions conditions) => conditions.OneOf(QualityListing.Severity, Severity);
}
