using EvidenceApi.Model;
using System.Collections.Frozen;
using System.Globalization;

namespace EvidenceApi.ClaimCheck;

/// <summary>The lexicon, arranged for looking up.</summary>
internal sealed record LexiconIndex
{
    public required FrozenDictionary<string, StudyEntry> Studies { get; init; }

    public required FrozenDictionary<string, MeasureEntry> Measures { get; init; }

    /// <summary>Study ids by squeezed id, acronym or registration number.</summary>
    public required FrozenDictionary<string, IReadOnlyList<string>> StudyNames { get; init; }

    /// <summary>Study ids by squeezed family name.</summary>
    public required FrozenDictionary<string, IReadOnlyList<string>> Authors { get; init; }

    /// <summary>Measure ids by folded phrase; a journalist's word goes before the dictionary's.</summary>
    public required FrozenDictionary<string, IReadOnlyList<string>> Measuring { get; init; }

    public static LexiconIndex Of(ClaimLexicon lexicon) => new()
    {
        Studies = lexicon.Studies.DistinctBy(study => study.Id).ToFrozenDictionary(study => study.Id, StringComparer.Ordinal),
        Measures = lexicon.Measures.DistinctBy(measure => measure.Id).ToFrozenDictionary(measure => measure.Id, StringComparer.Ordinal),
        StudyNames = Group(lexicon.Studies.SelectMany(study => Names(study).Select(name => (Spelling.Squeeze(name), study.Id)))),
        Authors = Group(lexicon.Studies.SelectMany(study => study.Authors.Select(author => (Spelling.Squeeze(author), study.Id)))),
        Measuring = MeasurePhrases(lexicon),
    };

    /// <summary>Years by which a study may be told from others of the same author or country.</summary>
    public static IEnumerable<int> YearsOf(StudyEntry study) =>
        int.TryParse(study.Id.Split('-')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? study.Years.Append(year)
            : study.Years;

    private static IEnumerable<string> Names(StudyEntry study)
    {
        yield return study.Id;
        if (study.Acronym is not null)
            yield return study.Acronym;
        foreach (var registration in study.Registrations.Where(number => number.Any(char.IsLetter) || number.Length > 8))
            yield return registration; // a bare short number, such as a sponsor's, would be taken for a count
    }

    private static FrozenDictionary<string, IReadOnlyList<string>> MeasurePhrases(ClaimLexicon lexicon)
    {
        var known = lexicon.Measures.Select(measure => measure.Id).ToHashSet(StringComparer.Ordinal);
        var words = MeasureWords.Phrases
            .Select(row => (Phrase: Key(row.Phrase), Ids: (IReadOnlyList<string>)[.. row.Ids.Where(known.Contains)]))
            .Where(row => row.Ids.Count > 0)
            .DistinctBy(row => row.Phrase)
            .ToDictionary(row => row.Phrase, row => row.Ids, StringComparer.Ordinal);
        foreach (var (phrase, ids) in Group(lexicon.Measures.SelectMany(measure => Names(measure).Select(name => (Key(name), measure.Id)))))
            words.TryAdd(phrase, ids);
        words.Remove("");
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Names(MeasureEntry measure) =>
        [measure.Id, measure.Name, .. measure.Abbreviation is null ? [] : (string[])[measure.Abbreviation], .. measure.Synonyms];

    private static string Key(string phrase) => string.Join(' ', ClaimText.Words(phrase));

    private static FrozenDictionary<string, IReadOnlyList<string>> Group(IEnumerable<(string Name, string Id)> pairs) =>
        pairs.Where(pair => pair.Name.Length > 0)
            .GroupBy(pair => pair.Name, pair => pair.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key, group => (IReadOnlyList<string>)[.. group.Distinct(StringComparer.Ordinal)], StringComparer.Ordinal);
}
