using System.Globalization;
using System.Text.RegularExpressions;
using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Studies;

/// <summary>Matches the outcomes of two lists: those with the same title, then those that share most of their words, the nearest first.</summary>
internal static partial class OutcomeMatcher
{
    private const decimal LeastSameWords = 0.6m;

    public static OutcomeChange[] Compare(IReadOnlyList<ListedOutcome> before, IReadOnlyList<ListedOutcome> after, bool isReported)
    {
        var pairs = before.Index().SelectMany(one => after.Index().Select(other => (Before: one.Index, After: other.Index, Same: SameWords(one.Item.Title, other.Item.Title), IsTimeSame: IsSame(one.Item.TimeFrame, other.Item.TimeFrame))))
            .Where(pair => pair.Same >= LeastSameWords)
            .OrderByDescending(pair => pair.Same).ThenByDescending(pair => pair.IsTimeSame).ThenBy(pair => pair.Before).ThenBy(pair => pair.After);
        var (matched, taken) = (new Dictionary<int, (int After, decimal Same)>(), new HashSet<int>());
        foreach (var pair in pairs)
        {
            if (!matched.ContainsKey(pair.Before) && taken.Add(pair.After))
                matched[pair.Before] = (pair.After, pair.Same);
        }
        return
        [
            .. before.Index().Select(one => matched.TryGetValue(one.Index, out var other) ? Both(one.Item, after[other.After], other.Same) : Alone(one.Item, null, isReported ? OutcomeChangeKind.UNREPORTED : OutcomeChangeKind.DROPPED)),
            .. after.Index().Where(other => !taken.Contains(other.Index)).Select(other => Alone(null, other.Item, OutcomeChangeKind.ADDED)),
        ];
    }

    private static OutcomeChange Alone(ListedOutcome? before, ListedOutcome? after, OutcomeChangeKind kind) => new() { Changes = [kind], Before = before, After = after, SameWords = null };

    private static OutcomeChange Both(ListedOutcome before, ListedOutcome after, decimal same)
    {
        var changes = new List<OutcomeChangeKind>();
        if (before.Type is { } was && after.Type is { } now && was != now)
            changes.AddRange(now == OutcomeType.PRIMARY ? [OutcomeChangeKind.PROMOTED] : was == OutcomeType.PRIMARY ? [OutcomeChangeKind.DEMOTED] : []);
        if (!IsSame(before.Title, after.Title))
            changes.Add(OutcomeChangeKind.MEASURE_CHANGED);
        if (!IsSame(before.TimeFrame, after.TimeFrame))
            changes.Add(OutcomeChangeKind.TIME_FRAME_CHANGED);
        return new OutcomeChange { Changes = changes.Count == 0 ? [OutcomeChangeKind.UNCHANGED] : [.. changes], Before = before, After = after, SameWords = same };
    }

    private static bool IsSame(string? one, string? other) => WordsOf(one).SequenceEqual(WordsOf(other), StringComparer.Ordinal);

    private static decimal SameWords(string one, string other)
    {
        if (IsSame(one, other))
            return 1;
        var (first, second) = (WordsOf(one).ToHashSet(), WordsOf(other).ToHashSet());
        var all = first.Union(second).Count();
        return all == 0 ? 0 : Math.Min(0.99m, Math.Round((decimal)first.Intersect(second).Count() / all, 2));
    }

    private static List<string> WordsOf(string? text) => [.. Word().Matches(text ?? "").Select(word => word.Value.ToLower(CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"[\p{L}\p{N}]+|[<>≤≥=%]")]
    private static partial Regex Word();
}
