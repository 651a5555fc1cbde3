using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Loading;

/// <summary>Status observations in order of time, whatever order they came in.</summary>
internal static class StatusHistories
{
    /// <summary>Two histories as one. Of one date, those of the first stand first.</summary>
    public static IReadOnlyList<StatusObservation> Merge(IReadOnlyList<StatusObservation> first, IReadOnlyList<StatusObservation> second) => Ordered(Dated(first).Concat(Dated(second)));

    /// <summary>The history of a record, and what it says now. What it said before stays, also what it said under the same date.</summary>
    public static IReadOnlyList<StatusObservation> Continue(IReadOnlyList<StatusObservation> history, IReadOnlyList<StatusObservation> now) =>
        Ordered(Dated([.. history, .. now.SelectMany(observation => New(history, observation))]));

    // The same statement again is no new one. Another statement under a date that is there already gets a number, which is its own for good: states are never forgotten.
    private static IEnumerable<StatusObservation> New(IReadOnlyList<StatusObservation> history, StatusObservation observation)
    {
        var same = history.Where(old => old.AsOf == observation.AsOf).ToList();
        if (same is [.., var last] && last with { Id = observation.Id } == observation)
            return [];
        return [same.Count == 0 ? observation : observation with { Id = $"{observation.Id}-v{same.Count + 1}" }];
    }

    private static IReadOnlyList<StatusObservation> Ordered(IEnumerable<(string Date, StatusObservation Observation)> dated) =>
        [.. dated.OrderBy(item => item.Date, StringComparer.Ordinal).Select(item => item.Observation)];

    // An undated observation stands after the one that it follows in its own list.
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
