using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Loading;

/// <summary>Status observations in order of time, whatever order they came in.</summary>
internal static class StatusHistories
{
    /// <summary>Two histories as one. On the same date, the first history comes first.</summary>
    public static IReadOnlyList<StatusObservation> Merge(IReadOnlyList<StatusObservation> first, IReadOnlyList<StatusObservation> second) => Ordered(Dated(first).Concat(Dated(second)));

    /// <summary>The history of a record, and what it says now. What it said before stays, also what it said under the same date of the record.</summary>
    public static IReadOnlyList<StatusObservation> Continue(IReadOnlyList<StatusObservation> history, IReadOnlyList<StatusObservation> now) =>
        Ordered(Dated(now.Aggregate(history, With)));

    // Another statement under an existing date of the record gets a permanent number: states are never forgotten.
    private static IReadOnlyList<StatusObservation> With(IReadOnlyList<StatusObservation> history, StatusObservation observation)
    {
        var same = history.Where(old => (old.Documented ?? old.AsOf) == (observation.Documented ?? observation.AsOf)).ToList();
        if (same is [.., var last] && IsSame(last, observation))
            return [.. history.Select(old => old == last ? Again(old, observation) : old)];
        return [.. history, same.Count == 0 ? observation : observation with { Id = $"{observation.Id}-v{same.Count + 1}" }];
    }

    // The same statement again is not a new one, but seen once more; UNKNOWN is dated by the day on which it was seen.
    private static bool IsSame(StatusObservation old, StatusObservation now) =>
        old with { Id = now.Id, ConfirmedOn = now.ConfirmedOn, AsOf = now.Status == OverallStatus.UNKNOWN ? now.AsOf : old.AsOf } == now;

    private static StatusObservation Again(StatusObservation old, StatusObservation now) => old with
    {
        AsOf = IsBefore(now.AsOf, old.AsOf) ? now.AsOf : old.AsOf,
        ConfirmedOn = IsBefore(old.ConfirmedOn, now.ConfirmedOn) ? now.ConfirmedOn : old.ConfirmedOn,
    };

    private static bool IsBefore(PartialDate? one, PartialDate? other) => string.CompareOrdinal($"{one}", $"{other}") < 0;

    private static IReadOnlyList<StatusObservation> Ordered(IEnumerable<(string Date, StatusObservation Observation)> dated) =>
        [.. dated.OrderBy(item => item.Date, StringComparer.Ordinal).Select(item => item.Observation)];

    // An undated observation comes after the one that it follows in its own list.
    private static IEnumerable<(string Date, StatusObservation Observation)> Dated(IReadOnlyList<StatusObservation> observations)
    {
        var date = "";
        foreach (var observation in observations)
        {
            date = observation.AsOf?.ToString() ?? date;
            yield return (date, observation);
        }
    }
}
