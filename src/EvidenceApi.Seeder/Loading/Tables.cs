using EvidenceApi.Model;
using static EvidenceApi.Seeder.Loading.Cell;

namespace EvidenceApi.Seeder.Loading;

/// <summary>The mapping from the model to the tables of vocabulary and documents, parents before their parts.</summary>
internal static class Tables
{
    public static readonly Table<Dataset>[] Shared =
    [
        new("country", "code name", _ => Country.All.Values.Select(country => Row(country.Code, country.Name))),
        new("term", "scheme code position label definition broader synonyms",
            dataset => dataset.Terms.Index().Select(term => Row(
                term.Item.Scheme, term.Item.Code, term.Index, term.Item.Label, term.Item.Definition, term.Item.Broader, term.Item.Synonyms))),
        new("measure", "id name abbreviation synonyms definition domain direction unit",
            dataset => dataset.Measures.Select(measure => Row(
                measure.Id, measure.Name, measure.Abbreviation, measure.Synonyms, measure.Definition, measure.Domain, measure.Direction, measure.Unit))),
        new("source", "id kind title publisher published published_note url sha256 keywords",
            dataset => dataset.Sources.Select(source => Row(
                source.Id, source.Kind, source.Title, source.Publisher, source.Published, source.PublishedNote, source.Url, source.Sha256,
                Keywords(source.Publication)))),
    ];

    private static string? Keywords(Publication? publication) => publication is null
        ? null
        : string.Join(" · ", [publication.Authors, publication.Journal, .. publication.Identifiers
            .Where(identifier => identifier.Verification != Verification.UNVERIFIED).Select(identifier => identifier.Value)]);

    public static readonly Table<Dataset>[] SharedParts =
    [
        new("term_code", "scheme term_code system code verification",
            dataset => dataset.Terms.SelectMany(term => term.Codes.Select(code => Row(term.Scheme, term.Code, code.System, code.Code, code.Verification)))),
        new("measure_code", "measure_id system code verification",
            dataset => dataset.Measures.SelectMany(measure => measure.Codes.Select(code => Row(measure.Id, code.System, code.Code, code.Verification)))),
        new("publication", "source_id authors journal volume issue pages published_online",
            dataset => dataset.Sources.Where(source => source.Publication is not null).Select(source => Row(
                source.Id, source.Publication?.Authors, source.Publication?.Journal, source.Publication?.Volume, source.Publication?.Issue,
                source.Publication?.Pages, source.Publication?.PublishedOnline))),
        new("publication_identifier", "source_id system value verification",
            dataset => dataset.Sources.SelectMany(source => (source.Publication?.Identifiers ?? [])
                .Select(identifier => Row(source.Id, identifier.System, identifier.Value, identifier.Verification)))),
    ];
}
