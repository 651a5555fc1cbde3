using System.Text.Json;

namespace EvidenceApi.Seeder.Import;

/// <summary>
/// How many values records hold, by path (<c>outcomesModule.primaryOutcomes[].measure</c>), counted straight from the JSON and by other code than the reader's.
/// A value is a text that is not blank, a number or a truth value.
/// </summary>
internal sealed class LeafCounts
{
    private readonly LeafPath root = new("");

    private readonly Dictionary<string, long> added = new(StringComparer.Ordinal);

    /// <summary>Members that are never stored, with everything below them. A list of its own, so that an error in the reader's does not hide here.</summary>
    public static IReadOnlyList<string> LeftOut { get; } =
    [
        "centralContacts", "contacts", "overallOfficials", "pointOfContact", "investigatorFullName", "oldNameTitle", "email", "phone", "phoneExt",
        "versionHolder",
    ];

    /// <summary>The counts as they are now, in the order of the paths.</summary>
    public IReadOnlyDictionary<string, long> Counts
    {
        get
        {
            var counts = new SortedDictionary<string, long>(added, StringComparer.Ordinal);
            foreach (var (path, count) in root.Counts())
                counts[path] = counts.GetValueOrDefault(path) + count;
            return counts;
        }
    }

    public void Add(JsonElement record) => root.Add(record);

    public void Add(LeafCounts other)
    {
        foreach (var (path, count) in other.Counts)
            added[path] = added.GetValueOrDefault(path) + count;
    }

    public string ToJson() => JsonSerializer.Serialize(Counts);

    public static LeafCounts FromJson(string json)
    {
        var counts = new LeafCounts();
        foreach (var (path, count) in JsonSerializer.Deserialize<Dictionary<string, long>>(json) ?? [])
            counts.added[path] = count;
        return counts;
    }
}
