using Dapper;
using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.Sources;

/// <summary>Which sources. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record SourceFilter : IFilter
{
    /// <summary>Kinds of documents.</summary>
    public SourceKind[]? Kind { get; init; }

    /// <summary>Ids of studies that the document reports.</summary>
    public string[]? Study { get; init; }

    public void AddTo(DynamicParameters arguments)
    {
        arguments.Add(nameof(Kind), Codes.Of(Kind));
        arguments.Add(nameof(Study), Codes.Of(Study));
    }
}
