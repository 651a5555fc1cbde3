using EvidenceApi.Contract;
using EvidenceApi.Lists;

namespace EvidenceApi.Gaps;

/// <summary>Which gaps. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record GapFilter : IFilter
{
    // Gaps of registered studies are reported only when their study is requested; without a study, only gaps of curated studies are.
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
