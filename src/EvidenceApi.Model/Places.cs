namespace EvidenceApi.Model;

/// <summary>When two entries of a list of places are one place.</summary>
public static class Places
{
    // Cities that registers write in two languages.
    private static readonly Dictionary<string, string> Cities = new() { ["roma"] = "rome", ["goteborg"] = "gothenburg", ["koln"] = "cologne", ["wien"] = "vienna" };

    private static readonly char[] Separators = [' ', ',', '.', ';', ':', '-', '/', '(', ')', '\'', '’', '&'];

    /// <summary>Both lists, in their order; where both have a place, as the second has it.</summary>
    public static IReadOnlyList<Site> Merge(IReadOnlyList<Site> earlier, IReadOnlyList<Site> later)
    {
        var merged = earlier.Select(site => later.FirstOrDefault(other => AreOne(site, other)) ?? site).Distinct().ToList();
        return [.. merged, .. later.Except(merged)];
    }

    /// <summary>Each place once, by its fullest name, in the order of the list.</summary>
    public static IReadOnlyList<Site> Distinct(IReadOnlyList<Site> sites)
    {
        var distinct = new List<Site>();
        foreach (var site in sites)
        {
            var known = distinct.FindIndex(other => AreOne(site, other));
            if (known < 0)
                distinct.Add(site);
            else if ((site.Name ?? "").Length > (distinct[known].Name ?? "").Length)
                distinct[known] = site;
        }
        return distinct;
    }

    /// <summary>
    /// Whether two entries are one place: in one city, and every word of the shorter name is in the longer one, where an initial means a word. A place without a
    /// name is never another.
    /// </summary>
    public static bool AreOne(Site one, Site other)
    {
        if (one.Name is not { } name || other.Name is not { } otherName || one.Country != other.Country || CityOf(one) != CityOf(other))
            return false;
        var (words, others) = (Words(name), Words(otherName));
        return words.Count <= others.Count ? Holds(others, words) : Holds(words, others);
    }

    private static bool Holds(List<string> longer, List<string> shorter) =>
        shorter.Count > 1 ? shorter.All(word => longer.Any(other => IsOne(word, other))) : longer.SequenceEqual(shorter);

    private static bool IsOne(string word, string other) =>
        word == other || ((word.Length == 1 || other.Length == 1) && word[0] == other[0]);

    private static List<string> Words(string name) => [.. LatinLetters.Fold(name).Split(Separators, StringSplitOptions.RemoveEmptyEntries)];

    private static string CityOf(Site site)
    {
        var city = string.Join(' ', Words(site.City ?? ""));
        return Cities.GetValueOrDefault(city, city);
    }
}
