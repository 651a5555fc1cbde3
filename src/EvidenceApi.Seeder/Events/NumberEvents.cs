using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Events;

/// <summary>A result or comparison: its id, its source, and its members that say something, by name.</summary>
internal sealed record SaidNumber(string Id, string Source, IReadOnlyDictionary<string, string> Members);

/// <summary>Numbers of one outcome that were added, removed or corrected. A correction names what changed, before and after.</summary>
internal static class NumberEvents
{
    public static IEnumerable<StudyEvent> Between(IEnumerable<SaidNumber> before, IEnumerable<SaidNumber> after, StudyPair pair)
    {
        var (old, now) = (before.DistinctBy(number => number.Id).ToDictionary(number => number.Id), after.DistinctBy(number => number.Id).ToDictionary(number => number.Id));
        return old.Keys.Union(now.Keys).Select(id => Between(old.GetValueOrDefault(id), now.GetValueOrDefault(id), pair)).OfType<StudyEvent>();
    }

    private static StudyEvent? Between(SaidNumber? before, SaidNumber? after, StudyPair pair) => (before, after) switch
    {
        (null, { } now) => About(pair, EventType.RESULT_ADDED, now) with { After = Text(now, now.Members.Keys) },
        ({ } old, null) => About(pair, EventType.RESULT_REMOVED, old) with { Before = Text(old, old.Members.Keys) },
        ({ } old, { } now) when Differing(old, now) is { Count: > 0 } members => About(pair, EventType.VALUE_CORRECTED, now) with
        {
            Before = Text(old, members), After = Text(now, members), Reason = ReasonOf(pair, now.Id),
        },
        _ => null,
    };

    private static List<string> Differing(SaidNumber before, SaidNumber after) =>
        [.. before.Members.Keys.Union(after.Members.Keys).Where(name => before.Members.GetValueOrDefault(name) != after.Members.GetValueOrDefault(name)).Order(StringComparer.Ordinal)];

    private static EventValue? Text(SaidNumber number, IEnumerable<string> members) =>
        EventValue.Of(string.Join(", ", members.Order(StringComparer.Ordinal).Where(number.Members.ContainsKey).Select(name => $"{name} {number.Members[name]}")));

    private static StudyEvent About(StudyPair pair, EventType type, SaidNumber number) => pair.Event(type, number.Id, number.Source, pair.RecordOf(number.Source));

    // The id of a part begins with that of its study, which a reason leaves out.
    private static string? ReasonOf(StudyPair pair, string id) =>
        pair.After.Corrections.LastOrDefault(correction => id.EndsWith($".{correction.Number}", StringComparison.Ordinal))?.Reason;
}
