using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>Reads studies by where they ran: "the Swedish study", "the London cohort", "in Sweden".</summary>
internal static class PlaceReader
{
    private static readonly FrozenDictionary<string, string> Countries = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Swedish"] = "Sweden", ["British"] = "United Kingdom", ["UK"] = "United Kingdom", ["Britain"] = "United Kingdom", ["English"] = "United Kingdom",
        ["American"] = "United States", ["US"] = "United States", ["USA"] = "United States", ["America"] = "United States", ["Brazilian"] = "Brazil",
        ["Danish"] = "Denmark", ["Norwegian"] = "Norway", ["Finnish"] = "Finland", ["Italian"] = "Italy", ["French"] = "France", ["German"] = "Germany",
        ["Dutch"] = "Netherlands", ["Belgian"] = "Belgium", ["Swiss"] = "Switzerland", ["Austrian"] = "Austria", ["Spanish"] = "Spain",
        ["Portuguese"] = "Portugal", ["Polish"] = "Poland", ["Czech"] = "Czechia", ["Hungarian"] = "Hungary", ["Greek"] = "Greece", ["Russian"] = "Russia",
        ["Turkish"] = "Türkiye", ["Israeli"] = "Israel", ["Iranian"] = "Iran", ["Indian"] = "India", ["Chinese"] = "China", ["Japanese"] = "Japan",
        ["Korean"] = "Korea", ["Australian"] = "Australia", ["Canadian"] = "Canada", ["Mexican"] = "Mexico", ["Irish"] = "Ireland", ["Scottish"] = "United Kingdom",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Nouns =
        ["study", "trial", "cohort", "register", "registry", "series", "audit", "data", "team", "researcher", "paper", "report",
            "patient", "research", "experience", "center", "doctor", "surgeon", "hospital", "clinic", "neurologist"];

    public static IReadOnlyList<IReadOnlyList<string>> Read(Sheet sheet, LexiconIndex index)
    {
        var hits = new List<IReadOnlyList<string>>();
        for (var at = 0; at < sheet.Count; at++)
        {
            if (!IsPlace(sheet, at, out var noun))
                continue;
            var fitting = Years.Narrow(sheet, index, Studies(sheet.Tokens[at].Text, index), null);
            if (fitting.Count > 0)
                sheet.Take(at, 1, UnderstoodAs.STUDY, string.Join(", ", fitting));
            else if (noun && Countries.ContainsKey(sheet.Tokens[at].Text))
                UnknownStudyReader.Take(sheet, at, 1);
            if (fitting.Count > 0)
                hits.Add(fitting);
        }
        return hits;
    }

    private static bool IsPlace(Sheet sheet, int at, out bool noun)
    {
        noun = Nouns.Contains(sheet.Fold(at + 1)) || Nouns.Contains(sheet.Fold(at + 2));
        return sheet.IsFree(at) && sheet.Tokens[at].Kind == TokenKind.WORD && sheet.Tokens[at].IsCapitalised
            && !Padding.Contains(sheet.Fold(at)) && (noun || sheet.Fold(sheet.Fold(at - 1) == "the" ? at - 2 : at - 1) is "in" or "from");
    }

    /// <summary>Studies of that country alone, else those that include it, else those whose title has the word.</summary>
    private static IReadOnlyList<string> Studies(string text, LexiconIndex index)
    {
        var place = text.Replace("'s", "", StringComparison.Ordinal);
        var country = Countries.GetValueOrDefault(place, place);
        // "Korea" is "Korea, Republic of", but "No" is not "Norway".
        bool IsThere(string name) => name.StartsWith(country, StringComparison.OrdinalIgnoreCase) && (name.Length == country.Length || !char.IsLetter(name[country.Length]));
        var there = index.Studies.Values.Where(study => study.Countries.Any(IsThere)).OrderBy(study => study.Id, StringComparer.Ordinal).ToList();
        var alone = there.Where(study => study.Countries.All(IsThere)).ToList();
        if (there.Count > 0)
            return [.. (alone.Count > 0 ? alone : there).Select(study => study.Id)];
        return [.. index.Studies.Values.Where(study => IsInTitle(study, place)).Select(study => study.Id).Order(StringComparer.Ordinal)];
    }

    private static bool IsInTitle(StudyEntry study, string place) =>
        study.Title.Split([' ', ',', '-']).Skip(1).Contains(place, StringComparer.Ordinal);
}
