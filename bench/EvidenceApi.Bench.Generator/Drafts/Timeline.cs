using System.Globalization;
using EvidenceApi.Bench.Generator.Shapes;

namespace EvidenceApi.Bench.Generator.Drafts;

/// <summary>The dates of a study, in an order that can have happened, as of the day of the snapshot.</summary>
internal sealed record Timeline
{
    public static readonly DateOnly Snapshot = new(2026, 2, 18);

    private static readonly DateOnly First = new(2000, 1, 1);

    public required DateOnly Start { get; init; }

    public required DateOnly PrimaryCompletion { get; init; }

    public required DateOnly Completion { get; init; }

    public required DateOnly FirstSubmitted { get; init; }

    public required DateOnly ResultsSubmitted { get; init; }

    public required DateOnly LastUpdate { get; init; }

    public static Timeline Of(StudyShape shape, Chance chance)
    {
        var start = StartOf(shape, chance);
        // Some studies go on after their results; the primary completion lies before them all the same.
        var measured = IsOver(shape.Status) || shape.Results is not null;
        var lasting = chance.Between(60, 1_800);
        // Results follow a year or more after the end, so a study that has them ended in time.
        var latestEnd = Snapshot.AddDays(shape.Results is null ? -30 : -500);
        var primary = measured ? Earlier(start.AddDays(lasting), latestEnd) : Later(start, Snapshot).AddDays(lasting / 2 + 30);
        var further = primary.AddDays(chance.Between(0, 300));
        var completion = !measured ? further : IsOver(shape.Status) ? Earlier(further, latestEnd) : Snapshot.AddDays(lasting / 2 + 30);
        var submitted = Earlier(start.AddDays((int)(chance.Normal() * 120) - 30), Snapshot.AddDays(-60));
        var results = Earlier(completion, latestEnd).AddDays(chance.Between(300, 440));
        var known = shape.Results is null ? submitted : results.AddDays(20);
        return new Timeline
        {
            Start = start, PrimaryCompletion = primary, Completion = completion, FirstSubmitted = submitted, ResultsSubmitted = results,
            LastUpdate = known.AddDays(chance.Below(Math.Max(1, Snapshot.DayNumber - known.DayNumber - 10))),
        };
    }

    public static bool IsOver(string status) => status is "COMPLETED" or "TERMINATED" or "WITHDRAWN";

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(DateOnly date) => date.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static DateOnly StartOf(StudyShape shape, Chance chance) => (shape.Results is null ? shape.Status : "COMPLETED") switch
    {
        "NOT_YET_RECRUITING" => Snapshot.AddDays(chance.Between(-60, 300)),
        "RECRUITING" or "ENROLLING_BY_INVITATION" => Snapshot.AddDays(-chance.Below(1_800)),
        "ACTIVE_NOT_RECRUITING" or "SUSPENDED" => Snapshot.AddDays(-chance.Between(200, 2_800)),
        // The registry grows: the square root makes later years more frequent.
        _ => First.AddDays((int)((Snapshot.DayNumber - First.DayNumber - (shape.Results is null ? 300 : 900)) * Math.Sqrt(chance.Share()))),
    };

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
