using System.Text.Json;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Import;

/// <summary>
/// How many values records hold, by path (<c>outcomesModule.primaryOutcomes[].measure</c>), counted straight from the JSON and by other code than the reader's.
/// A value is a text that is not blank, a number or a truth value.
/// </summary>
internal sealed class LeafCounts
{
    private readonly LeafPath root = new("");

    private readonly Dictionary<string, LeafSum> added = new(StringComparer.Ordinal);

    /// <summary>Members that are never stored, with everything below them. A list of its own, so that an error in the reader's list does not hide here.</summary>
    public static IReadOnlyList<string> LeftOut { get; } =
    [
        "centralContacts", "contacts", "overallOfficials", "pointOfContact", "investigatorFullName", "oldNameTitle", "email", "phone", "phoneExt",
        "versionHolder",
    ];

    /// <summary>The counts as they are now, in the order of the paths.</summary>
    public IReadOnlyDictionary<string, long> Counts => Sums.ToDictionary(path => path.Key, path => path.Value.Count);

    /// <summary>Counts and digests as they are now, in the order of the paths.</summary>
    public IReadOnlyDictionary<string, LeafSum> Sums
    {
        get
        {
            var sums = new SortedDictionary<string, LeafSum>(added, StringComparer.Ordinal);
            foreach (var (path, sum) in root.Sums())
                sums[path] = sums.GetValueOrDefault(path) + sum;
            foreach (var path in sums.Where(path => path.Value.Count == 0).Select(path => path.Key).ToList())
                sums.Remove(path);
            return sums;
        }
    }

    public void Add(JsonElement record) => root.Add(record, LeafContext.Of(RecordReader.NctIdOf(record) ?? ""));

    /// <summary>Takes away what a record holds that was added before.</summary>
    public void Remove(JsonElement record)
    {
        var held = new LeafCounts();
        held.Add(record);
        foreach (var (path, sum) in held.Sums)
            added[path] = added.GetValueOrDefault(path) - sum;
    }

    public void Add(LeafCounts other)
    {
        foreach (var (path, sum) in other.Sums)
            added[path] = added.GetValueOrDefault(path) + sum;
    }

    public string ToJson() => JsonSerializer.Serialize(Sums);

    public static LeafCounts FromJson(string json)
    {
        var counts = new LeafCounts();
        foreach (var (path, sum) in JsonSerializer.Deserialize<Dictionary<string, LeafSum>>(json) ?? [])
            counts.added[path] = sum;
        return counts;
    }
}
