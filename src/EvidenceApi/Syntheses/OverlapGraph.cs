using EvidenceApi.Model;

namespace EvidenceApi.Syntheses;

/// <summary>
/// Which studies share people. It is closed transitively: studies that both share people with a third may share the same people, unless of the two it is known that they share none.
/// </summary>
internal sealed class OverlapGraph
{
    private readonly Dictionary<(string, string), Overlap> pairs = [];

    private readonly Dictionary<string, List<string>> sharing = [];

    public OverlapGraph(IEnumerable<OverlapRow> rows)
    {
        foreach (var row in rows)
        {
            Add(row.StudyId, row.RelatedStudyId, row.Overlap);
            Add(row.RelatedStudyId, row.StudyId, row.Overlap);
        }
        foreach (var ((study, related), overlap) in pairs.Where(pair => Shares(pair.Value)))
        {
            if (!sharing.TryGetValue(study, out var others))
                sharing[study] = others = [];
            others.Add(related);
        }
        foreach (var others in sharing.Values)
            others.Sort(StringComparer.Ordinal);
    }

    /// <summary>Null where no relation of the two is written down.</summary>
    public Overlap? Known(string one, string other) => pairs.TryGetValue((one, other), out var overlap) ? overlap : null;

    /// <summary>The shortest chain of studies from one to the other, each of which shares people with the next; null without one, or the two are known to share no one.</summary>
    public IReadOnlyList<string>? Chain(string from, string to)
    {
        if (from == to || Known(from, to) == Overlap.NONE)
            return null;
        var before = new Dictionary<string, string?> { [from] = null };
        var queue = new Queue<string>([from]);
        while (queue.TryDequeue(out var study))
            foreach (var next in sharing.GetValueOrDefault(study, []).Where(next => before.TryAdd(next, study)))
            {
                if (next == to)
                    return Walk(before, to);
                queue.Enqueue(next);
            }
        return null;
    }

    private static List<string> Walk(Dictionary<string, string?> before, string to)
    {
        var chain = new List<string>();
        for (string? study = to; study is not null; study = before[study])
            chain.Insert(0, study);
        return chain;
    }

    private void Add(string study, string related, Overlap overlap)
    {
        if (!pairs.TryGetValue((study, related), out var known) || Strength(overlap) > Strength(known))
            pairs[(study, related)] = overlap;
    }

    // What is known of shared people goes before what rules them out, and both before what is not known.
    private static int Strength(Overlap overlap) => overlap switch { Overlap.UNKNOWN => 0, Overlap.NONE => 1, _ => 2 };

    private static bool Shares(Overlap overlap) => overlap is Overlap.SOME or Overlap.ALL;
}
