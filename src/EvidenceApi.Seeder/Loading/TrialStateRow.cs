using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Loading;

/// <summary>The state of a trial, or of one of its registrations, as a row, and as another one where unverified observations change it.</summary>
internal sealed record TrialStateRow(Study Study, string? Registration, TrialState State, bool RegistrationsDiffer, bool IncludeUnverified)
{
    public static readonly Table<Study> Table = Table<Study>.Of("trial_status", Of,
        ("study_id", row => row.Study.Id),
        ("registration", row => row.Registration),
        ("include_unverified", row => row.IncludeUnverified),
        ("status_id", row => row.IdOf(row.State.Status)),
        ("since_from", row => row.State.SinceFrom),
        ("since_to", row => row.State.SinceTo),
        ("last_known_status", row => row.State.LastKnownStatus),
        ("last_known_as_of", row => row.State.LastKnownAsOf),
        ("target_id", row => row.IdOf(row.State.Target)),
        ("actual_id", row => row.IdOf(row.State.Actual)),
        ("unspecified_id", row => row.IdOf(row.State.Unspecified)),
        ("sources_disagree", row => row.State.SourcesDisagree),
        ("registrations_differ", row => row.RegistrationsDiffer));

    private static IEnumerable<TrialStateRow> Of(Study study)
    {
        if (study.StatusHistory.Count == 0)
            return [];
        var verified = RowsOf(study, includeUnverified: false).ToList();
        var all = RowsOf(study, includeUnverified: true);
        // Rows of one kind are queried together: either all of them are there twice, or none.
        return all.SequenceEqual(verified.Select(row => row with { IncludeUnverified = true })) ? verified : verified.Concat(all);
    }

    private static IEnumerable<TrialStateRow> RowsOf(Study study, bool includeUnverified)
    {
        var state = StudyState.Of(study, includeUnverified);
        return
        [
            new TrialStateRow(study, null, state.Whole, state.RegistrationsDiffer, includeUnverified),
            .. state.Registrations.Select(part => new TrialStateRow(study, part.Registration.Number, part.State, false, includeUnverified)),
        ];
    }

    private string? IdOf(StatusObservation? observation) => observation is null ? null : PartId.Of(Study, observation);
}
