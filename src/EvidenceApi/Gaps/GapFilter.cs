using EvidenceApi.Contract;
using EvidenceApi.Lists;

namespace EvidenceApi.Gaps;

/// <summary>Which gaps. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record GapFilter : IFilter
{
    // Of a whole register a gap is told when its study is asked for; without a study, the curated ones are meant.
    private const string OfCuratedStudies = "item.is_curated";

    /// <summary>Kinds of gaps.</summary>
    public GapKind[]? Kind { get; init; }

    /// <summary>Ids of studies; without it the curated studies are meant.</summary>
    public string[]? Study { get; init; }

    public void AddTo(Conditions conditions)
    {
        conditions.OneOf(GapListing.Kind, Kind);
        if (Study is { Length: > 0 })
            conditions.OneOf(SharedFields.Study, Study);
        else
            conditions.And(OfCuratedStudies);
    }
}
