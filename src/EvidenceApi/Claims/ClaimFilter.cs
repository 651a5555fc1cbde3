using Dapper;
using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.Claims;

/// <summary>Which claims. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record ClaimFilter : IFilter
{
    /// <summary>Ids of the sources that make the claim.</summary>
    public string[]? Source { get; init; }

    /// <summary>Ids of the studies that the claim is about.</summary>
    public string[]? Study { get; init; }

    /// <summary>Verdicts against the primary source.</summary>
    public ClaimVerdict[]? Verdict { get; init; }

    /// <summary>Whether the claim has a number.</summary>
    public bool? HasNumber { get; init; }

    /// <summary>Whether it is one of the listed cases in which press and primary source differ.</summary>
    public bool? PressAndPrimaryDiffer { get; init; }

    public void AddTo(DynamicParameters arguments)
    {
        arguments.Add(nameof(Source), Codes.Of(Source));
        arguments.Add(nameof(Study), Codes.Of(Study));
        arguments.Add(nameof(Verdict), Codes.Of(Verdict));
        arguments.Add(nameof(HasNumber), HasNumber);
        arguments.Add(nameof(PressAndPrimaryDiffer), PressAndPrimaryDiffer);
    }
}
