using EvidenceApi.Model;
using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>Words before a number that say how it is meant.</summary>
internal static class QualifierWords
{
    private static readonly FrozenDictionary<string, Qualifier> Phrases = Rows(
        (Qualifier.EXACT, ["exactly", "precisely", "="]),
        (Qualifier.ABOUT, ["about", "around", "roughly", "approximately", "approx", "some", "circa", "~", "in the region of",
            "something like", "or so", "close to"]),
        (Qualifier.ALMOST, ["almost", "nearly", "just under", "just below", "not quite", "just short of"]),
        (Qualifier.JUST_OVER, ["just over", "just above", "slightly more than", "a little more than", "slightly over", "a little over"]),
        (Qualifier.MORE_THAN, ["more than", "over", "above", "greater than", "upwards of", "in excess of", ">", "well over",
            "exceeding", "higher than"]),
        (Qualifier.LESS_THAN, ["less than", "fewer than", "under", "below", "<", "lower than", "well under"]),
        (Qualifier.AT_LEAST, ["at least", "no fewer than", "no less than", "not less than", "≥", "a minimum of"]),
        (Qualifier.AT_MOST, ["at most", "no more than", "not more than", "up to", "≤", "a maximum of"]));

    /// <summary>Takes the qualifier that ends just before the number, if there is one; the longest phrase wins.</summary>
    public static Qualifier TakeBefore(Sheet sheet, int number)
    {
        for (var length = 4; length >= 1; length--)
        {
            var from = number - length;
            if (from < 0 || !sheet.IsFree(from, length))
                continue;
            if (!Phrases.TryGetValue(string.Join(' ', Enumerable.Range(from, length).Select(sheet.Fold)), out var qualifier))
                continue;
            sheet.Take(from, length, UnderstoodAs.QUALIFIER, qualifier.ToString());
            return qualifier;
        }
        return Qualifier.EXACT;
    }

    private static FrozenDictionary<string, Qualifier> Rows(params (Qualifier Qualifier, string[] Phrases)[] rows) =>
        rows.SelectMany(row => row.Phrases.Select(phrase => (phrase, row.Qualifier)))
            .ToFrozenDictionary(pair => string.Join(' ', pair.phrase.Split(' ').Select(Spelling.Fold)), pair => pair.Qualifier);
}
