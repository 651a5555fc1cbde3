using Dapper;
using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.Measures;

/// <summary>Which measures.</summary>
internal sealed record MeasureFilter : IFilter
{
    /// <summary>Fields that the measure belongs to; several are alternatives.</summary>
    public MeasureDomain[]? Domain { get; init; }

    public void AddTo(DynamicParameters arguments) => arguments.Add(nameof(Domain), Codes.Of(Domain));
}
