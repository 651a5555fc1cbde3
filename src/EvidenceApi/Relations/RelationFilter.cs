using EvidenceApi.Lists;
using EvidenceApi.Model;

namespace EvidenceApi.Relations;

/// <summary>Which relations. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record RelationFilter : IFilter
{
    /// <summary>Ids of studies: relations of these, each from their side.</summary>
    public string[]? Study { get; init; }

    /// <summary>Ids of the studies at the other end.</summary>
    public string[]? RelatedStudy { get; init; }

    /// <summary>Types of relations.</summary>
    public RelationType[]? Type { get; init; }

    /// <summary>How many people of the study are in the related one.</summary>
    public Overlap[]? Overlap { get; init; }

    /// <summary>Overlaps that are not wanted: NONE leaves the studies that do, or may, share people.</summary>
    public Overlap[]? NotOverlap { get; init; }

    /// <summary>How the overlap is known.</summary>
    public OverlapBasis[]? Basis { get; init; }

    public void AddTo(Conditions conditions)
    {
        conditions.OneOf(SharedFields.Study, Study);
        conditions.OneOf(RelationListing.RelatedStudy, RelatedStudy);
        conditions.OneOf(RelationListing.Type, Type);
        conditions.OneOf(RelationListing.Overlap, Overlap);
        conditions.NoneOf(RelationListing.Overlap, NotOverlap);
        conditions.OneOf(RelationListing.Basis, Basis);
    }
}
