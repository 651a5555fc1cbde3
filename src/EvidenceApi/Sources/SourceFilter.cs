using EvidenceApi.Http;
using EvidenceApi.Lists;
using EvidenceApi.Model;

namespace EvidenceApi.Sources;

/// <summary>Which sources. Several values of one parameter are alternatives; several parameters all hold.</summary>
internal sealed record SourceFilter : IFilter
{
    /// <summary>Words to search in title, authors, journal and publisher, as for studies.</summary>
    [SearchWords]
    public string? Q { get; init; }

    /// <summary>Kinds of documents.</summary>
    public SourceKind[]? Kind { get; init; }

    /// <summary>Ids of studies that the document reports.</summary>
    public string[]? Study { get; init; }

    /// <summary>Earliest date that the document carries, as 2016, 2016-01 or 2016-01-20.</summary>
    [PartialDateText]
    public string? PublishedFrom { get; init; }

    /// <summary>Latest date that the document carries; all of that year or month is meant.</summary>
    [PartialDateText]
    public string? PublishedTo { get; init; }

    public void AddTo(Conditions conditions)
    {
        conditions.Search(Q);
        conditions.OneOf(SourceListing.Kind, Kind);
        conditions.OneOf(SourceListing.Study, Study);
        conditions.From(SourceListing.Published, PublishedFrom);
        conditions.To(SourceListing.Published, PublishedTo);
    }
}
