using EvidenceApi.Http;
using EvidenceApi.Lists;
using EvidenceApi.Model;

namespace EvidenceApi.Measures;

/// <summary>Which measures.</summary>
internal sealed record MeasureFilter : IFilter
{
    /// <summary>Words to search in names, synonyms and definition, as for studies.</summary>
    [SearchWords]
    public string? Q { get; init; }

    /// <summary>Fields that the measure belongs to; several are alternatives.</summary>
    public MeasureDomain[]? Domain { get; init; }

    public void AddTo(Conditions conditions)
    {
        conditions.Search(Q);
        conditions.OneOf(MeasureListing.Domain, Domain);
    }
}
