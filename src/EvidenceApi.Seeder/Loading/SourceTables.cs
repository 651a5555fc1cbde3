using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Loading;

/// <summary>The mapping of what is known of documents beyond their description: where they were read, notices about them, and what they recommend.</summary>
internal static class SourceTables
{
    public static readonly Table<Dataset>[] All =
    [
        Table<Dataset>.Of("source_reading", dataset => dataset.Sources.SelectMany(source => source.Readings.Select(reading => (source, reading))),
            ("source_id", row => row.source.Id),
            ("address", row => row.reading.Address),
            ("kind", row => row.reading.Kind),
            ("holder", row => row.reading.Holder),
            ("is_press", row => row.reading.IsPress)),
        Table<Dataset>.Of("publication_notice", dataset => dataset.Sources.SelectMany(source => Notices(source).Select(notice => (source, notice))),
            ("source_id", row => row.source.Id),
            ("status", row => row.notice.Status),
            ("published", row => row.notice.Published),
            ("searched_in", row => row.notice.SearchedIn),
            ("searched_on", row => row.notice.SearchedOn),
            ("url", row => row.notice.Url)),
        Table<Dataset>.Of("recommendation", dataset => Recommendations(dataset),
            ("source_id", row => row.Source.Id),
            ("id", row => row.Recommendation.Id),
            ("position", row => row.Position),
            ("direction", row => row.Recommendation.Direction),
            ("intervention", row => row.Recommendation.Intervention),
            ("phenotypes", row => row.Recommendation.Phenotypes.Select(phenotype => phenotype.ToString())),
            ("statement", row => row.Recommendation.Statement),
            ("place", row => row.Recommendation.Place),
            ("read_at", row => row.Recommendation.ReadAt),
            ("read_on", row => row.Recommendation.ReadOn),
            ("verification", row => row.Recommendation.Verification)),
        Table<Dataset>.Of("recommendation_criterion",
            dataset => Recommendations(dataset).SelectMany(item => item.Recommendation.Criteria.Select((criterion, position) => (item, position, criterion))),
            ("source_id", row => row.item.Source.Id),
            ("recommendation_id", row => row.item.Recommendation.Id),
            ("position", row => row.position),
            ("subject", row => row.criterion.Subject),
            ("minimum", row => row.criterion.Minimum),
            ("maximum", row => row.criterion.Maximum),
            ("unit", row => row.criterion.Unit),
            ("statement", row => row.criterion.Statement)),
    ];

    private static IEnumerable<PublicationNotice> Notices(Source source) => source.Publication?.Notice is { } notice ? [notice] : [];

    private static IEnumerable<(Source Source, int Position, Recommendation Recommendation)> Recommendations(Dataset dataset) =>
        dataset.Sources.SelectMany(source => source.Recommendations.Select((recommendation, position) => (source, position, recommendation)));
}
