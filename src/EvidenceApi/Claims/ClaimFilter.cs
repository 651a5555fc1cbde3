using EvidenceApi.Http;
using EvidenceApi.Lists;
using EvidenceApi.Model;

namespace EvidenceApi.Claims;

/// <summary>Which claims. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record ClaimFilter : IFilter
{
    /// <summary>Words to search in statement and reason, as for studies.</summary>
    [SearchWords]
    public string? Q { get; init; }

    /// <summary>Ids of the sources that make the claim.</summary>
    public string[]? Source { get; init; }

    /// <summary>Ids of the studies that the claim is about.</summary>
    public string[]? Study { get; init; }

    /// <summary>Verdicts against the primary source.</summary>
    public ClaimVerdict[]? Verdict { get; init; }

    /// <summary>Verdicts that are not wanted.</summary>
    public ClaimVerdict[]? NotVerdict { get; init; }

    /// <summary>Whether the claim has a number.</summary>
    public bool? HasNumber { get; init; }

    /// <summary>Whether it is one of the listed cases in which press and primary source differ.</summary>
    public bool? PressAndPrimaryDiffer { get; init; }

    public void AddTo(Conditions conditions)
    {
        conditions.Search(Q);
        conditions.OneOf(ClaimListing.Source, Source);
        conditions.OneOf(SharedFields.Study, Study);
        conditions.OneOf(ClaimListing.Verdict, Verdict);
        conditions.NoneOf(ClaimListing.Verdict, NotVerdict);
        conditions.Is(ClaimListing.HasNumber, HasNumber);
        conditions.Is(ClaimListing.PressAndPrimaryDiffer, PressAndPrimaryDiffer);
    }
}
