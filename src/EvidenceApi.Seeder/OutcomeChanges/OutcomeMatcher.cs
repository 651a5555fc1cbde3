using System.Globalization;
using System.Text.RegularExpressions;
using EvidenceApi.Contract;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.OutcomeChanges;

/// <summary>An outcome of two lists, or of one of them.</summary>
/// <param name="Changes">All that differs; UNCHANGED alone when nothing does.</param>
/// <param name="Before">Null for one that was added.</param>
/// <param name="After">Null for one that was dropped or is not reported.</param>
/// <param name="SameWords">Share of the words of both titles that are the same, 0 to 1; null for one of one list.</param>
internal sealed record MatchedOutcome(OutcomeChangeKind[] Changes, RecordOutcome? Before, RecordOutcome? After, decimal? SameWords);

/// <summary>Matches the outcomes of two lists: those with the same title, then those that share most of their words, the nearest first.</summary>
internal static partial class OutcomeMatcher
{
    private const decimal LeastSameWords = 0.6m;

    private const decimal NotAllWords = 0.99m;

    public static IReadOnlyList<MatchedOutcome> Compare(IReadOnlyList<RecordOutcome> before, IReadOnlyList<RecordOutcome> after, bool isReported)
    {
        var (from, to) = (before.Select(Worded.Of).ToList(), after.Select(Worded.Of).ToList());
        var matched = Match(from, to);
        var taken = matched.Values.Select(pair => pair.After).ToHashSet();
        return
        [
            .. from.Index().Select(one => matched.TryGetValue(one.Index, out var other)
                ? Both(one.Item, to[other.After], other.Same)
                : new MatchedOutcome([isReported ? OutcomeChangeKind.UNREPORTED : OutcomeChangeKind.DROPPED], one.Item.Outcome, null, null)),
            .. to.Index().Where(other => !taken.Contains(other.Index)).Select(other => new MatchedOutcome([OutcomeChangeKind.ADDED], null, other.Item.Outcome, null)),
        ];
    }

    private static Dictionary<int, (int After, decimal Same)> Match(List<Worded> before, List<Worded> after)
    {
        var pairs = before.Index().SelectMany(one => after.Index().Select(other => (Before: one.Index, After: other.Index, Same: SameWords(one.Item, other.Item), IsTimeSame: IsSame(one.Item.Time, other.Item.Time))))
            .Where(pair => pair.Same >= LeastSameWords)
            .OrderByDescending(pair => pair.Same).ThenByDescending(pair => pair.IsTimeSame).ThenBy(pair => pair.Before).ThenBy(pair => pair.After);
        var (matched, taken) = (new Dictionary<int, (int After, decimal Same)>(), new HashSet<int>());
        foreach (var pair in pairs)
        {
            if (!matched.ContainsKey(pair.Before) && taken.Add(pair.After))
                matched[pair.Before] = (pair.After, pair.Same);
        }
        return matched;
    }

    private static MatchedOutcome Both(Worded before, Worded after, decimal same)
    {
        var changes = new List<OutcomeChangeKind>();
        if (before.Outcome.Type is { } was && after.Outcome.Type is { } now && was != now)
            changes.AddRange(now == OutcomeType.PRIMARY ? [OutcomeChangeKind.PROMOTED] : was == OutcomeType.PRIMARY ? [OutcomeChangeKind.DEMOTED] : []);
        if (!IsSame(before.Title, after.Title))
            changes.Add(OutcomeChangeKind.MEASURE_CHANGED);
        if (!IsSame(before.Time, after.Time))
            changes.Add(OutcomeChangeKind.TIME_FRAME_CHANGED);
        return new MatchedOutcome(changes.Count == 0 ? [OutcomeChangeKind.UNCHANGED] : [.. changes], before.Outcome, after.Outcome, same);
    }

    private static bool IsSame(List<string> one, List<string> other) => one.SequenceEqual(other, StringComparer.Ordinal);

    private static decimal SameWords(Worded one, Worded other)
    {
        if (IsSame(one.Title, other.Title))
            return 1;
        var both = one.Words.Count(other.Words.Contains);
        var all = one.Words.Count + other.Words.Count - both;
        return all == 0 ? 0 : Math.Min(NotAllWords, Math.Round((decimal)both / all, 2));
    }

    private static List<string> WordsOf(string? text) => [.. Word().Matches(text ?? "").Select(word => word.Value.ToLower(CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"[\p{L}\p{N}]+|[<>≤≥=%]")]
    private static partial Regex Word();

    private sealed record Worded(RecordOutcome Outcome, List<string> Title, HashSet<string> Words, List<string> Time)
    {
        public static Worded Of(RecordOutcome outcome)
        {
            var title = WordsOf(outcome.Title);
            return new Worded(outcome, title, [.. title], WordsOf(outcome.TimeFrame));
        }
    }
}
