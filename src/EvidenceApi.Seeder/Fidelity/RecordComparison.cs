using System.Text.Json;
using System.Text.Json.Nodes;
using EvidenceApi.Seeder.Import;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Fidelity;

/// <summary>The result of comparing a value of a file: served as it is, left out on purpose, not served, served as another one, or served without being in the file.</summary>
internal enum LeafVerdict { EQUAL, LEFT_OUT, MISSING, ALTERED, ADDED }

/// <summary>A value of a file, or one that is served and is in no file, and its comparison.</summary>
internal sealed record JudgedLeaf(LeafVerdict Verdict, RecordLeaf Leaf, string? Served);

/// <summary>Compares a record of a file with what a service returns for it, value by value, whatever the order of lists.</summary>
internal static class RecordComparison
{
    /// <summary>Against what is served part by part, and under <paramref name="other"/> where a value has no place of its own.</summary>
    public static IReadOnlyList<JudgedLeaf> Of(JsonElement file, IReadOnlyList<RecordLeaf> served, JsonObject other)
    {
        var judged = new List<JudgedLeaf>();
        var left = served.GroupBy(leaf => (leaf.Path, leaf.Context)).ToDictionary(same => same.Key, same => same.ToList());
        var unmatched = new List<RecordLeaf>();
        var beside = other.GroupBy(member => NulCharacter.Show(member.Key)).ToDictionary(same => same.Key, same => same.First().Value);
        var keptToo = new HashSet<(string, string, string)>();
        foreach (var leaf in RecordLeaf.Of(file))
        {
            if (IsLeftOut(leaf))
                judged.Add(new JudgedLeaf(LeafVerdict.LEFT_OUT, leaf, null));
            else if (Kept(beside, leaf) is { } kept) // of two equal items one may have its place and the other be kept: this one is
            {
                judged.Add(new JudgedLeaf(leaf.Is(kept) ? LeafVerdict.EQUAL : LeafVerdict.ALTERED, leaf, kept.Value));
                keptToo.Add((leaf.Path, leaf.Context, kept.Value));
            }
            else if (left.GetValueOrDefault((leaf.Path, leaf.Context)) is { } same && same.Find(leaf.Is) is { } equal)
                judged.Add(Taken(same, leaf, equal, LeafVerdict.EQUAL));
            else
                unmatched.Add(leaf);
        }
        foreach (var leaf in unmatched)
            judged.Add(left.GetValueOrDefault((leaf.Path, leaf.Context)) is [var another, ..] same ? Taken(same, leaf, another, LeafVerdict.ALTERED) : new JudgedLeaf(LeafVerdict.MISSING, leaf, null));
        judged.AddRange(left.Values.SelectMany(leaves => leaves).Where(leaf => !keptToo.Contains((leaf.Path, leaf.Context, leaf.Value))).Select(leaf => new JudgedLeaf(LeafVerdict.ADDED, leaf, leaf.Value)));
        return judged;
    }

    /// <summary>Against a record that is served whole.</summary>
    public static IReadOnlyList<JudgedLeaf> Of(JsonElement file, JsonElement served) => Of(file, [.. RecordLeaf.Of(served)], []);

    private static JudgedLeaf Taken(List<RecordLeaf> same, RecordLeaf leaf, RecordLeaf served, LeafVerdict verdict)
    {
        same.Remove(served);
        return new JudgedLeaf(verdict, leaf, served.Value);
    }

    private static bool IsLeftOut(RecordLeaf leaf) => leaf.Path.Split('.').Any(member => LeafCounts.LeftOut.Contains(member.TrimEnd('[', ']')));

    // The member itself, or the nearest one above it that is kept whole.
    private static RecordLeaf? Kept(Dictionary<string, JsonNode?> other, RecordLeaf leaf)
    {
        for (var end = leaf.Pointer.Length; end > 0; end = leaf.Pointer.LastIndexOf('/', end - 1))
        {
            if (!other.TryGetValue(NulCharacter.Show(leaf.Pointer[..end]), out var value) || value is null)
                continue;
            return RecordLeaf.Of(JsonSerializer.SerializeToElement(value)).FirstOrDefault(kept => NulCharacter.Show(kept.Pointer) == NulCharacter.Show(leaf.Pointer[end..]));
        }
        return null;
    }
}
