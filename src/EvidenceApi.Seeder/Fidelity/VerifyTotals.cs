using System.Globalization;
using EvidenceApi.Seeder.Records;

namespace EvidenceApi.Seeder.Fidelity;

/// <summary>Which of the states of a record a file holds.</summary>
internal enum RecordState { CURRENT, EARLIER, NOT_SERVED }

/// <summary>A record of a file with what became of its values.</summary>
internal sealed record VerifiedRecord(RecordState State, IReadOnlyList<JudgedLeaf> Leaves);

/// <summary>Values of one module by what became of them.</summary>
internal sealed record VerifiedModule(string Name, long Equal, long LeftOut, long Missing, long Altered)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name,-34} {Equal + LeftOut + Missing + Altered,12:N0} {Equal,12:N0} {LeftOut,10:N0} {Missing,9:N0} {Altered,9:N0}");
}

/// <summary>Totals over records that are verified side by side.</summary>
internal sealed class VerifyTotals
{
    private readonly Lock gate = new();

    private readonly Dictionary<(string Module, LeafVerdict Verdict), long> counts = [];

    private readonly Dictionary<RecordState, int> states = [];

    private readonly SortedSet<string> leftOut = new(StringComparer.Ordinal);

    private readonly List<(string NctId, JudgedLeaf Leaf)> differences = [];

    public int Records => states.Values.Sum();

    public bool HasDifferences => differences.Count > 0;

    /// <summary>Paths that are left out on purpose.</summary>
    public IReadOnlyCollection<string> LeftOut => leftOut;

    public IReadOnlyList<(string NctId, JudgedLeaf Leaf)> Differences => [.. differences.OrderBy(item => item.NctId, StringComparer.Ordinal)];

    /// <summary>The modules in order, and all together.</summary>
    public IEnumerable<VerifiedModule> Modules => counts.Keys.Select(key => key.Module).Distinct().Order(StringComparer.Ordinal).Select(name => Of(name, key => key == name)).Append(Of("all", _ => true));

    public int Count(RecordState state) => states.GetValueOrDefault(state);

    public void Add(string nctId, VerifiedRecord record)
    {
        lock (gate)
        {
            states[record.State] = Count(record.State) + 1;
            foreach (var judged in record.Leaves)
            {
                var key = (FieldMap.ModuleOf(judged.Leaf.Path), judged.Verdict == LeafVerdict.ADDED ? LeafVerdict.ALTERED : judged.Verdict);
                counts[key] = counts.GetValueOrDefault(key) + 1;
                if (judged.Verdict == LeafVerdict.LEFT_OUT)
                    leftOut.Add(judged.Leaf.Path);
                else if (judged.Verdict != LeafVerdict.EQUAL)
                    differences.Add((nctId, judged));
            }
        }
    }

    private VerifiedModule Of(string name, Func<string, bool> isMeant)
    {
        long Sum(LeafVerdict verdict) => counts.Where(count => isMeant(count.Key.Module) && count.Key.Verdict == verdict).Sum(count => count.Value);
        return new VerifiedModule(name, Sum(LeafVerdict.EQUAL), Sum(LeafVerdict.LEFT_OUT), Sum(LeafVerdict.MISSING), Sum(LeafVerdict.ALTERED));
    }
}
