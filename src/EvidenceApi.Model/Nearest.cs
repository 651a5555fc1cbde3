using F23.StringSimilarity;

namespace EvidenceApi.Model;

/// <summary>The nearest known word to a misspelt one, for messages to people.</summary>
public static class Nearest
{
    private static readonly Damerau Distance = new();

    // "since" of "statusSince": what ends with the whole word is meant before what only has its letters.
    private const int ShortestEnding = 4;

    /// <summary>The only candidate that ends with the word, else the one that differs in the fewest letters, case aside; null when none is near (more than half of the letters differ).</summary>
    public static string? Match(string word, IEnumerable<string> candidates)
    {
        var known = candidates.ToList();
        if (word.Length >= ShortestEnding && known.Where(candidate => Fold(candidate).EndsWith(Fold(word), StringComparison.Ordinal)).Take(2).ToList() is [var only])
            return only;
        var best = known
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= Math.Max(word.Length, candidate.Length) / 2.0)
            .Select(candidate => (candidate, distance: Distance.Distance(Fold(word), Fold(candidate))))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.candidate is not null && best.distance <= Math.Max(word.Length, best.candidate.Length) / 2.0 ? best.candidate : null;
    }

    private static string Fold(string word) => word.ToUpperInvariant().Replace('-', '_').Replace(' ', '_');
}
