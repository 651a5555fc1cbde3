using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>A document that facts are cited from.</summary>
internal static class SourceMapping
{
    private static Contract.Source Of(Source source, Contract.ReportedStudy[] studies, DocumentContext context, bool includeUnverified) => new()
    {
        Id = source.Id,
        Kind = source.Kind,
        Title = source.Title,
        Publisher = source.Publisher,
        Published = source.Published?.ToString(),
        PublishedNote = source.PublishedNote,
        Url = source.Url,
        Sha256 = source.Sha256,
        Publication = source.Publication is { } publication ? Of(publication, includeUnverified) : null,
        Readings =
        [
            .. source.Readings.OrderBy(reading => reading.Address, StringComparer.Ordinal)
                .Select(reading => new Contract.SourceReading { Address = reading.Address, Kind = reading.Kind, Holder = reading.Holder, IsPress = reading.IsPress }),
        ],
        Recommendations =
        [
            .. source.Recommendations.Where(recommendation => includeUnverified || recommendation.Verification != Verification.UNVERIFIED)
                .Select(recommendation => Of(recommendation, context.ReadKindOf(source.Id, recommendation.ReadAt, recommendation.Verification))),
        ],
        Studies = studies,
    };

    public static ServedDocument DocumentOf(Source source, Contract.ReportedStudy[] studies, DocumentContext context)
    {
        byte[] Written(bool includeUnverified) => Contract.ServedJson.Write(Of(source, studies, context, includeUnverified), Contract.ServedJson.Default.Source);

        return new ServedDocument(DocumentKind.SOURCE, source.Id)
        {
            Document = Written(includeUnverified: false),
            UnverifiedDocument = HasUnverified(source) ? Written(includeUnverified: true) : null,
        };
    }

    private static bool HasUnverified(Source source) =>
        (source.Publication?.Identifiers ?? []).Any(identifier => identifier.Verification == Verification.UNVERIFIED)
        || source.Recommendations.Any(recommendation => recommendation.Verification == Verification.UNVERIFIED);

    private static Contract.SourcePublication Of(Publication publication, bool includeUnverified) => new()
    {
        Authors = publication.Authors,
        Journal = publication.Journal,
        Volume = publication.Volume,
        Issue = publication.Issue,
        Pages = publication.Pages,
        PublishedOnline = publication.PublishedOnline?.ToString(),
        Identifiers =
        [
            .. publication.Identifiers.Where(identifier => includeUnverified || identifier.Verification != Verification.UNVERIFIED)
                .OrderBy(identifier => identifier.System.ToString(), StringComparer.Ordinal)
                .Select(identifier => new Contract.SourceIdentifier { System = identifier.System, Value = identifier.Value, Verification = identifier.Verification }),
        ],
        Notice = publication.Notice is { } notice ? Of(notice) : null,
    };

    private static Contract.SourceNotice Of(PublicationNotice notice) => new()
    {
        Status = notice.Status,
        Published = notice.Published?.ToString(),
        SearchedIn = notice.SearchedIn,
        SearchedOn = notice.SearchedOn.ToString(),
        Url = notice.Url,
    };

    private static Contract.RecommendationEntry Of(Recommendation recommendation, ReadKind readKind) => new()
    {
        Id = recommendation.Id,
        Direction = recommendation.Direction,
        Intervention = recommendation.Intervention,
        Phenotypes = [.. recommendation.Phenotypes],
        Statement = recommendation.Statement,
        Criteria = [.. recommendation.Criteria.Select(Of)],
        Place = recommendation.Place,
        ReadAt = recommendation.ReadAt,
        ReadKind = readKind,
        ReadOn = recommendation.ReadOn?.ToString(),
        Verification = recommendation.Verification,
    };

    private static Contract.RecommendationLimit Of(RecommendationCriterion criterion) => new()
    {
        Subject = criterion.Subject,
        Minimum = criterion.Minimum,
        Maximum = criterion.Maximum,
        Unit = criterion.Unit,
        Statement = criterion.Statement,
    };
}
