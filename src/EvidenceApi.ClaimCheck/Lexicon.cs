using System.Collections.Frozen;
using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.ClaimCheck;

/// <summary>
/// All words that claims may use, of one dataset version: the word lists, the names of measures, and the names of curated studies. Titles of studies
/// never are among them: their words mean too much.
/// </summary>
internal sealed partial class Lexicon
{
    private static readonly FrozenSet<string> EventIds =
        WordLists.Phrases.Where(row => row.Kind == PieceKind.EVENT).Select(row => row.Value.Split(',')[0]).ToFrozenSet(StringComparer.Ordinal);

    public Lexicon(KnownEvidence evidence)
    {
        foreach (var (kind, value, phrases) in WordLists.Phrases)
        {
            foreach (var phrase in phrases)
                Phrases.Add(phrase, kind, value);
        }
        foreach (var measure in evidence.Measures)
            AddMeasure(measure);
        foreach (var country in Country.All.Values)
            Phrases.Add(country.Name, PieceKind.PLACE, country.Code);
        foreach (var journal in evidence.Studies.SelectMany(study => study.Reports).Select(report => report.Journal).OfType<string>().Where(name => name.Contains(' ', StringComparison.Ordinal)))
            Phrases.Add(journal, PieceKind.JOURNAL, journal);
        Studies = evidence.Studies.DistinctBy(study => study.Id)
            .Select(study => new StudyProfile(study, Phrases, AuthorsOf(study), study.Towns.Concat(AliasesOf(study.Id,
                "TOWN")))).ToFrozenDictionary(study => study.Study.Id);
        Ordered = [.. Studies.Values.OrderBy(study => study.Study.Id, StringComparer.Ordinal)];
        Measures = evidence.Measures.DistinctBy(measure => measure.Id).ToFrozenDictionary(measure => measure.Id);
        Titles = Group(evidence.Studies.Select(study => (Spelling.Squeeze(study.Title), study.Id)));
        Identifiers = Group(evidence.Studies.SelectMany(study => study.Identifiers.Select(key => (key, study.Id))));
        StudyNames = Group(evidence.Studies.SelectMany(study => NamesOf(study).Select(name => (Spelling.Squeeze(name), study.Id))));
        Authors = Group(Studies.Values.SelectMany(study => study.Authors.Select(author => (Spelling.Squeeze(WithoutAccents(author)), study.Study.Id))));
        Products = Group(evidence.Studies.SelectMany(study => study.Interventions.Select(item => item.Label).Append(study.Title).SelectMany(text => ProductName().Matches(text))
            .Select(match => (Spelling.Squeeze(match.Value), study.Id))));
        Initials = evidence.Studies.SelectMany(study => study.Rows).Select(row => row.Publisher).OfType<string>().Distinct()
            .Select(name => (Short: string.Concat(name.Split(' ').Where(word => char.IsUpper(word[0])).Select(word => word[0])), Name: name)).Where(pair => pair.Short.Length > 2)
            .DistinctBy(pair => pair.Short).ToFrozenDictionary(pair => pair.Short, pair => pair.Name, StringComparer.Ordinal);
        foreach (var study in Studies.Values)
        {
            foreach (var town in study.Towns)
            {
                Phrases.Add(town, PieceKind.TOWN, town);
                Phrases.Add(town + "er", PieceKind.TOWN, town);
            }
        }
        foreach (var (name, ids) in Group(Studies.Values.SelectMany(study => OrganizationsOf(study.Study).Select(name => (name, study.Study.Id)))))
            Phrases.Add(name, PieceKind.ORGANIZATION, string.Join(',', ids));
    }

    public PhraseTree Phrases { get; } = new();

    public FrozenDictionary<string, StudyProfile> Studies { get; }

    /// <summary>The studies by id.</summary>
    public IReadOnlyList<StudyProfile> Ordered { get; }

    public FrozenDictionary<string, MeasureEvidence> Measures { get; }

    /// <summary>Study ids by squeezed title.</summary>
    public FrozenDictionary<string, IReadOnlyList<string>> Titles { get; }

    /// <summary>Study ids by the key of an identifier.</summary>
    public FrozenDictionary<string, IReadOnlyList<string>> Identifiers { get; }

    /// <summary>Study ids by squeezed id, acronym or registration number.</summary>
    public FrozenDictionary<string, IReadOnlyList<string>> StudyNames { get; }

    /// <summary>Study ids by the squeezed name of a product: letters and digits.</summary>
    public FrozenDictionary<string, IReadOnlyList<string>> Products { get; }

    /// <summary>Publishers of numbers by their initials: AAN.</summary>
    public FrozenDictionary<string, string> Initials { get; }

    /// <summary>Study ids by squeezed family name.</summary>
    public FrozenDictionary<string, IReadOnlyList<string>> Authors { get; }

    public static string WithoutAccents(string name) => string.Concat(name.Normalize(System.Text.NormalizationForm.FormD)
        .Where(letter => char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.NonSpacingMark)).Replace('ø', 'o').Replace('Ø', 'O');

    [GeneratedRegex(@"\b[A-Z]{2,5}-?[0-9]{2,3}\b|\bHB-[A-Za-z]{4,7}\b|\b(?:AlloRx|Orca-Q|NurOwn)\b", RegexOptions.CultureInvariant)]
    private static partial Regex ProductName();

    private void AddMeasure(MeasureEvidence measure)
    {
        var kind = EventIds.Contains(measure.Id) ? PieceKind.EVENT : PieceKind.MEASURE;
        foreach (var name in (string?[])[measure.Name, measure.Id, measure.Abbreviation, .. measure.Synonyms])
            Phrases.Add(name ?? "", kind, measure.Id);
    }

    private static IEnumerable<string> NamesOf(StudyEvidence study)
    {
        yield return study.Id;
        if (study.Acronym is not null)
            yield return study.Acronym;
        foreach (var number in study.Registrations.Where(number => number.Any(char.IsLetter) || number.Length > 8))
            yield return number; // a bare short number, such as a sponsor's, would be taken for a count
    }

    private static IEnumerable<string> AuthorsOf(StudyEvidence study) =>
        study.Authors.SelectMany(list => list.Split(',')).Select(FamilyName).OfType<string>()
            .Concat(AliasesOf(study.Id, "AUTHOR")).Distinct(StringComparer.Ordinal);

    // "te Boekhorst PAW" is te Boekhorst; "et al." is no name.
    private static string? FamilyName(string author)
    {
        var words = author.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 || words[0] == "et" ? null : string.Join(' ', words[..^1]);
    }

    private static IEnumerable<string> OrganizationsOf(StudyEvidence study) =>
        study.Organizations.Where(name => name.Contains(' ', StringComparison.Ordinal)).Concat(study.Organizations.Select(OrganizationNames.Short).OfType<string>()).Concat(study.Rows
            .Select(row => row.Publisher).OfType<string>().Distinct().Where(name => name.Contains(' ',
            StringComparison.Ordinal))).Concat(AliasesOf(study.Id, "ORGANIZATION"));

    private static IEnumerable<string> AliasesOf(string study, string kind) =>
        WordLists.Aliases.Where(alias => alias.Study == study && alias.Kind == kind).SelectMany(alias => alias.Names);

    private static FrozenDictionary<string, IReadOnlyList<string>> Group(IEnumerable<(string Name, string Id)> pairs) =>
        pairs.Where(pair => pair.Name.Length > 0).GroupBy(pair => pair.Name, pair => pair.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Distinct(StringComparer.Ordinal)], StringComparer.Ordinal);
}
