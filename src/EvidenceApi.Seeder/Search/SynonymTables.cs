using EvidenceApi.Model;
using EvidenceApi.Seeder.Loading;

namespace EvidenceApi.Seeder.Search;

/// <summary>Which names mean the same: label and synonyms of a term, and name, abbreviation and synonyms of a measure.</summary>
internal static class SynonymTables
{
    public static readonly Table<Dataset> Synonyms = Table<Dataset>.Of("search_synonym", SynonymsOf,
        ("phrase", row => SearchWord.FoldName(row.Name)),
        ("words", row => row.Name),
        ("meaning", row => row.Meaning));

    /// <summary>Texts of the dataset beside its studies that are searched.</summary>
    public static IEnumerable<string?> TextsOf(Dataset dataset) =>
    [
        .. dataset.Terms.SelectMany(term => (IEnumerable<string?>)[term.Label, .. term.Synonyms]),
        .. dataset.Measures.SelectMany(measure => (IEnumerable<string?>)[measure.Name, measure.Definition, measure.Abbreviation, .. measure.Synonyms]),
        .. dataset.Sources.SelectMany(source => new[] { source.Title, source.Publisher, source.Publication?.Authors, source.Publication?.Journal }),
        .. dataset.Claims.SelectMany(claim => new[] { claim.Statement, claim.Reason }),
    ];

    private static IEnumerable<(string Name, string Meaning)> SynonymsOf(Dataset dataset) =>
        dataset.Terms.Where(term => term.Scheme != TermScheme.LIMITATION)
            .SelectMany(term => Names($"{term.Scheme}.{term.Code}", [term.Label, .. term.Synonyms]))
            .Concat(dataset.Measures.SelectMany(measure => Names($"MEASURE.{measure.Id}", [measure.Name, measure.Abbreviation, .. measure.Synonyms])));

    private static IEnumerable<(string Name, string Meaning)> Names(string meaning, IEnumerable<string?> names) =>
        names.OfType<string>().Distinct().Select(name => (name, meaning));
}
