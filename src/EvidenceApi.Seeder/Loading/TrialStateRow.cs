using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;

namespace EvidenceApi.Seeder.Loading;

/// <summary>The state of a trial as a row, and as another one where unverified observations change it.</summary>
internal sealed record TrialStateRow(Study Study, TrialState State, bool IncludeUnverified)
{
    public static readonly Table<Study> Table = Table<Study>.Of("trial_status", Of,
        ("study_id", row => row.Study.Id),
        ("include_unverified", row => row.IncludeUnverified),
        ("status_id", row => row.IdOf(row.State.Status)),
        ("since_from", row => row.State.SinceFrom),
        ("since_to", row => row.State.SinceTo),
        ("last_known_status", row => row.State.LastKnownStatus),
        ("last_known_as_of", row => row.State.LastKnownAsOf),
        ("target_id", row => row.IdOf(row.State.Target)),
        ("actual_id", row => row.IdOf(row.State.Actual)),
        ("sources_disagree", row => row.State.SourcesDisagree));

    private static IEnumerable<TrialStateRow> Of(Study study)
    {
        if (study.StatusHistory.Count == 0)
            yield break;
        var verified = TrialState.Of(study.StatusHistory.Where(observation => observation.Verification != Verification.UNVERIFIED));
        yield return new TrialStateRow(study, verified, IncludeUnverified: false);
        var all = TrialState.Of(study.StatusHistory);
        if (all != verified)
            yield return new TrialStateRow(study, all, IncludeUnverified: true);
    }

    private string? IdOf(StatusObservation? observation) => observation is null ? null : PartId.Of(Study, observation);
}
