using System.Collections.Frozen;

namespace EvidenceApi.ClaimCheck;

/// <summary>A measure word in the claim: where it stands, and the measures that it may mean.</summary>
internal sealed record MeasureHit(int From, int Length, IReadOnlyList<string> Ids);

/// <summary>Reads what a claim says was measured.</summary>
internal static class MeasureReader
{
    private const int LongestPhrase = 10;

    private static readonly FrozenSet<string> Others = MeasureWords.OtherOutcomes.Select(Phrases.Fold).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Changes = MeasureWords.Changes.Select(Phrases.Fold).ToFrozenSet(StringComparer.Ordinal);

    public static IReadOnlyList<MeasureHit> Read(Sheet sheet, LexiconIndex index)
    {
        var hits = new List<MeasureHit>();
        Phrases.Each(sheet, index.Measuring.ContainsKey, LongestPhrase, (from, length, phrase) =>
        {
            // "OS", "AE" and "AI" are abbreviations only in capitals.
            if (phrase.Length <= 2 && sheet.Tokens[from].Text.Any(char.IsLower))
                return;
            var ids = Freedom(sheet, from + length, index.Measuring[phrase], out var free);
            length += free;
            sheet.Take(from, length, UnderstoodAs.MEASURE, string.Join(", ", ids));
            hits.Add(new(from, length, ids));
        });
        return hits;
    }

    /// <summary>Outcomes that nobody here measures.</summary>
    public static IReadOnlyList<string> ReadOthers(Sheet sheet)
    {
        var found = new List<string>();
        Phrases.Each(sheet, Others.Contains, 3, (from, length, _) =>
        {
            sheet.TakeUnknown(from, length);
            found.Add(sheet.Slice(from, length));
        });
        return found;
    }

    /// <summary>Words of change make a percentage something else than a share of people.</summary>
    public static void ReadChanges(Sheet sheet) => Phrases.Each(sheet, Changes.Contains, 2, (from, length, _) =>
    {
        sheet.AddUnclear($"a change (\"{sheet.Slice(from, length)}\"), which is not a share of people");
        sheet.TakeUnknown(from, length);
    });

    /// <summary>The measures that all the words together mean; words for unlike measures make the claim unclear.</summary>
    public static IReadOnlyList<string> Combine(Sheet sheet, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        var left = groups.ToList();
        foreach (var (first, second, meaning) in MeasureWords.Combinations)
            Join(left, first, second, meaning);
        if (left.Count == 0)
            return [];
        var common = left.Aggregate((one, other) => [.. one.Intersect(other)]);
        if (common.Count > 0)
            return common;
        var all = left.SelectMany(ids => ids).Distinct().ToList();
        sheet.AddUnclear($"several measures ({string.Join(", ", all)})");
        return all;
    }

    /// <summary>What "-free" or "-free survival" makes of an event, such as "EDSS progression-free survival".</summary>
    private static IReadOnlyList<string> Freedom(Sheet sheet, int next, IReadOnlyList<string> ids, out int taken)
    {
        var free = sheet.Has(next, "free") && sheet.Fold(next + 1) is not ("of" or "from") ? Complements.Of(ids) : [];
        taken = free.Count == 0 ? 0 : sheet.Has(next + 1, "survival") ? 2 : 1;
        return free.Count == 0 ? ids : free;
    }

    private static void Join(List<IReadOnlyList<string>> groups, string[] first, string[] second, string[] meaning)
    {
        var one = groups.FindIndex(ids => ids.All(first.Contains));
        var other = groups.FindIndex(ids => ids.All(second.Contains));
        if (one < 0 || other < 0 || one == other)
            return;
        groups.RemoveAt(Math.Max(one, other));
        groups.RemoveAt(Math.Min(one, other));
        groups.Add(meaning);
    }
}
