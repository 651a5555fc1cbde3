using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Search;

/// <summary>Which names mean the same: label and synonyms of a term, name, abbreviation and synonyms of a measure, names of countries, and what people call values of filters.</summary>
internal static class SynonymTables
{
    public static readonly Table<Dataset> Synonyms = Table<Dataset>.Of("search_synonym", SynonymsOf,
        ("phrase", row => row.Phrase),
        ("words", row => row.Words),
        ("meaning", row => row.Meaning));

    /// <summary>Texts of the dataset beside its studies that are searched.</summary>
    public static IEnumerable<string?> TextsOf(Dataset dataset) =>
    [
        .. dataset.Terms.SelectMany(term => (IEnumerable<string?>)[term.Label, .. term.Synonyms]),
        .. dataset.Measures.SelectMany(measure => (IEnumerable<string?>)[measure.Name, measure.Definition, measure.Abbreviation, .. measure.Synonyms]),
        .. dataset.Sources.SelectMany(source => new[] { source.Title, source.Publisher, source.Publication?.Authors, source.Publication?.Journal }),
        .. dataset.Claims.SelectMany(claim => new[] { claim.Statement, claim.Reason }),
    ];

    private static IEnumerable<(string Phrase, string Words, string Meaning)> SynonymsOf(Dataset dataset) =>
        dataset.Terms.Where(term => term.Scheme is TermScheme.PHENOTYPE or TermScheme.INTERVENTION_TYPE)
            .SelectMany(term => Names($"{term.Scheme}.{term.Code}", [term.Label, .. term.Synonyms]))
            .Concat(dataset.Measures.SelectMany(measure => Names($"MEASURE.{measure.Id}", [measure.Name, measure.Abbreviation, .. measure.Synonyms])))
            .Concat(Country.All.Values.SelectMany(country => Names($"COUNTRY.{country.Code}", [country.Name])))
            .Concat(dataset.Studies.SelectMany(study => Names($"STUDY.{study.Id}", [study.Acronym, study.Id])))
            .Concat(SearchNames.All.SelectMany(entry => entry.IsHint ? Hints(entry) : Names(entry.Meaning, entry.Names)))
            .Distinct();

    // A hint is no name: texts are not searched for it.
    private static IEnumerable<(string Phrase, string Words, string Meaning)> Hints(SearchNames.Entry entry) =>
        entry.Names.Select(name => (SearchWord.FoldName(name), "", entry.Meaning));

    private static IEnumerable<(string Phrase, string Words, string Meaning)> Names(string meaning, IEnumerable<string?> names) =>
        names.OfType<string>().Select(name => (SearchWord.FoldName(name), name, meaning));
}
