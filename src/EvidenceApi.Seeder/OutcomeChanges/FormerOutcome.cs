using EvidenceApi.Model;

namespace EvidenceApi.Seeder.OutcomeChanges;

/// <summary>
/// An id that an outcome of a record had in an earlier state and no longer has. It redirects to the outcome with the same words in its title; one that was matched by
/// most of its words is only
/// named, because it may be another.
/// </summary>
/// <param name="Id">The id within the record that no longer exists.</param>
/// <param name="Next">The id within the record that replaces it; null when it was dropped.</param>
/// <param name="IsSame">Whether the title of both has the same words in every step.</param>
internal sealed record FormerOutcome(string Id, string? Next, bool IsSame)
{
    public static IReadOnlyList<FormerOutcome> Of(RegistryRecord record)
    {
        var states = record.OutcomeStates;
        if (states.Count < 2)
            return [];
        var now = states[^1].Planned.Concat(states[^1].Reported).Select(outcome => outcome.Id).ToHashSet();
        return [.. Of(states, state => state.Planned).Concat(Of(states, state => state.Reported)).Where(former => !now.Contains(former.Id)).DistinctBy(former => former.Id)];
    }

    // From the latest state back to the first, so that the successor of an outcome is known when it is its turn.
    private static IEnumerable<FormerOutcome> Of(IReadOnlyList<RecordOutcomes> all, Func<RecordOutcomes, IReadOnlyList<RecordOutcome>> list)
    {
        List<RecordOutcomes> states = [.. all.Where((state, place) => list(state).Count > 0 || place == all.Count - 1)];
        var ends = list(states[^1]).ToDictionary(outcome => outcome.Id, outcome => new FormerOutcome(outcome.Id, outcome.Id, true));
        foreach (var (after, before) in Enumerable.Reverse(states).Zip(Enumerable.Reverse(states).Skip(1)))
        {
            var steps = OutcomeMatcher.Compare(list(before), list(after), isReported: false).Where(pair => pair.Before is not null);
            ends = steps.ToDictionary(pair => pair.Before!.Id, pair => Led(pair, ends));
            foreach (var former in ends.Values)
                yield return former;
        }
    }

    private static FormerOutcome Led(MatchedOutcome pair, Dictionary<string, FormerOutcome> ends) =>
        pair.After is { } after && ends.TryGetValue(after.Id, out var end)
            ? new FormerOutcome(pair.Before!.Id, end.Next, pair.SameWords == 1 && end.IsSame)
            : new FormerOutcome(pair.Before!.Id, null, false);
}
