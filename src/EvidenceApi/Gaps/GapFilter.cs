using Dapper;
using EvidenceApi.Http;

namespace EvidenceApi.Gaps;

/// <summary>Which gaps. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record GapFilter : IFilter
{
    /// <summary>Kinds of gaps.</summary>
    public GapKind[]? Kind { get; init; }

    /// <summary>Ids of studies.</summary>
    public string[]? Study { get; init; }

    public void AddTo(DynamicParameters arguments)
    {
        arguments.Add(nameof(Kind), Codes.Of(Kind));
        arguments.Add(nameof(Study), Codes.Of(Study));
    }
}
