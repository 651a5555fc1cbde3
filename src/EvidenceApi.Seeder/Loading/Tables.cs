using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Loading;

/// <summary>The mapping from the model to the tables of vocabulary and documents, parents before their parts.</summary>
internal static class Tables
{
    public static readonly Table<Dataset>[] Shared =
    [
        Table<Dataset>.Of("country", _ => Country.All.Values,
            ("code", row => row.Code),
            ("name", row => row.Name)),
        Table<Dataset>.Of("term", dataset => dataset.Terms.Select((term, position) => (position, term)),
            ("scheme", row => row.term.Scheme),
            ("code", row => row.term.Code),
            ("position", row => row.position),
            ("label", row => row.term.Label),
            ("definition", row => row.term.Definition),
            ("broader", row => row.term.Broader),
            ("synonyms", row => row.term.Synonyms)),
        Table<Dataset>.Of("measure", dataset => dataset.Measures,
            ("id", row => row.Id),
            ("name", row => row.Name),
            ("abbreviation", row => row.Abbreviation),
            ("synonyms", row => row.Synonyms),
            ("definition", row => row.Definition),
            ("domain", row => row.Domain),
            ("direction", row => row.Direction),
            ("unit", row => row.Unit),
            ("also_finds", row => row.AlsoFinds)),
        Table<Dataset>.Of("source", dataset => dataset.Sources,
            ("id", row => row.Id),
            ("kind", row => row.Kind),
            ("title", row => row.Title),
            ("publisher", row => row.Publisher),
            ("published", row => row.Published),
            ("published_note", row => row.PublishedNote),
            ("url", row => row.Url),
            ("sha256", row => row.Sha256),
            ("keywords", row => Keywords(row.Publication))),
    ];

    public static readonly Table<Dataset>[] SharedParts =
    [
        Table<Dataset>.Of("term_code", dataset => dataset.Terms.SelectMany(term => term.Codes.Select(code => (term, code))),
            ("scheme", row => row.term.Scheme),
            ("term_code", row => row.term.Code),
            ("system", row => row.code.System),
            ("code", row => row.code.Code),
            ("verification", row => row.code.Verification)),
        Table<Dataset>.Of("measure_code", dataset => dataset.Measures.SelectMany(measure => measure.Codes.Select(code => (measure, code))),
            ("measure_id", row => row.measure.Id),
            ("system", row => row.code.System),
            ("code", row => row.code.Code),
            ("verification", row => row.code.Verification)),
        Table<Dataset>.Of("publication", dataset => dataset.Sources.Where(source => source.Publication is not null),
            ("source_id", row => row.Id),
            ("authors", row => row.Publication?.Authors),
            ("journal", row => row.Publication?.Journal),
            ("volume", row => row.Publication?.Volume),
            ("issue", row => row.Publication?.Issue),
            ("pages", row => row.Publication?.Pages),
            ("published_online", row => row.Publication?.PublishedOnline)),
        Table<Dataset>.Of("publication_identifier",
            dataset => dataset.Sources.SelectMany(source => (source.Publication?.Identifiers ?? []).Select(identifier => (source, identifier))),
            ("source_id", row => row.source.Id),
            ("system", row => row.identifier.System),
            ("value", row => row.identifier.Value),
            ("verification", row => row.identifier.Verification)),
        .. SourceTables.All,
    ];

    private static string? Keywords(Publication? publication) => publication is null
        ? null
        : string.Join(" · ", [publication.Authors, publication.Journal, .. publication.Identifiers
            .Where(identifier => identifier.Verification != Verification.UNVERIFIED).Select(identifier => identifier.Value)]);
}
