using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Events;

/// <summary>
/// Statuses of one trial in order, from all sources about it. Any later source may advance a trial; only the source that a status was
/// taken from may reverse it, or a register that had it as UNKNOWN: an outdated page reopens nothing.
/// </summary>
internal static class StatusChain
{
    public static IReadOnlyList<StatedChange> Of(IEnumerable<StatusObservation> dated)
    {
        var changes = new List<StatedChange>();
        StatusObservation? last = null;
        OverallStatus? known = null;
        foreach (var now in dated.Where(observation => observation.Status is not null))
        {
            if (last is not null && !MayFollow(last, known, now))
                continue;
            if (last is not null && last.Status != now.Status)
                changes.Add(new StatedChange(last, now));
            if (last is null || last.Status != now.Status || IsLater(last, now))
                last = now;
            known = now.Status == OverallStatus.UNKNOWN ? now.LastKnownStatus ?? known : now.Status;
        }
        return changes;
    }

    private static bool MayFollow(StatusObservation last, OverallStatus? known, StatusObservation now) =>
        last.Source == now.Source
        || now.Status == last.Status
        || (now.Status != OverallStatus.UNKNOWN && last.Status != OverallStatus.UNKNOWN && Stage(now.Status) > Stage(last.Status))
        || (last.Status == OverallStatus.UNKNOWN && Stage(now.Status) >= Stage(known));

    // The change after it begins when the status was last said.
    private static bool IsLater(StatusObservation last, StatusObservation now) =>
        string.CompareOrdinal(Model.Derivation.TrialState.LastSaid(last), Model.Derivation.TrialState.LastSaid(now)) <= 0;

    private static int Stage(OverallStatus? status) => Model.Derivation.TrialState.Stage(status);
}
