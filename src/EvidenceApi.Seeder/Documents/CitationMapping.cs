using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Documents;

/// <summary>The place of a fact of a study in a source, what was read of it, and how far it was checked.</summary>
internal static class CitationMapping
{
    public static Contract.Citation Of(DocumentContext context, Study study, ICited fact) => new()
    {
        Source = Of(context.Source(fact.Source, study)),
        Place = fact.Place,
        ReadAt = fact.ReadAt,
        ReadKind = context.ReadKindOf(fact),
        ReadOn = fact.ReadOn?.ToString(),
        Verification = fact.Verification,
    };

    public static Contract.SourceReference Of(Source source) => new()
    {
        Id = source.Id,
        Kind = source.Kind,
        Title = source.Title,
        Publisher = source.Publisher,
        Published = source.Published?.ToString(),
        Url = source.Url,
    };
}
