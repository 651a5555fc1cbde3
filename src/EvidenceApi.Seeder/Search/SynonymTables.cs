using EvidenceApi.Model;
using EvidenceApi.Seeder.Loading;
using static EvidenceApi.Seeder.Loading.Cell;

namespace EvidenceApi.Seeder.Search;

/// <summary>Which names mean the same: label and synonyms of a term, and name, abbreviation and synonyms of a measure.</summary>
internal static class SynonymTables
{
    public static readonly Table<Dataset> Synonyms = new("search_synonym", "phrase words meaning",
        dataset => dataset.Terms.Where(term => term.Scheme != TermScheme.LIMITATION).SelectMany(term => Names($"{term.Scheme}.{term.Code}", [term.Label, .. term.Synonyms]))
            .Concat(dataset.Measures.SelectMany(measure => Names($"MEASURE.{measure.Id}", [measure.Name, measure.Abbreviation, .. measure.Synonyms]))));

    /// <summary>Texts of the dataset beside its studies that are searched.</summary>
    public static IEnumerable<string?> TextsOf(Dataset dataset) =>
    [
        .. dataset.Terms.SelectMany(term => (IEnumerable<string?>)[term.Label, .. term.Synonyms]),
        .. dataset.Measures.SelectMany(measure => (IEnumerable<string?>)[measure.Name, measure.Definition, measure.Abbreviation, .. measure.Synonyms]),
        .. dataset.Sources.SelectMany(source => new[] { source.Title, source.Publisher, source.Publication?.Authors, source.Publication?.Journal }),
        .. dataset.Claims.SelectMany(claim => new[] { claim.Statement, claim.Reason }),
    ];

    private static IEnumerable<object?[]> Names(string meaning, IEnumerable<string?> names) => names.OfType<string>()
        .Distinct()
        .Select(name => Row(SearchWord.FoldName(name), name, meaning));
}
