using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Loading;

/// <summary>What sources said of the status of a trial, as rows.</summary>
internal static class StatusObservationTable
{
    public static readonly Table<Study> Table = Table<Study>.Cited("status_observation",
        study => study.StatusHistory.Select((observation, position) => (study, position, observation)), row => row.observation,
        ("id", row => PartId.Of(row.study, row.observation)),
        ("study_id", row => row.study.Id),
        ("position", row => row.position),
        ("status", row => row.observation.Status),
        ("last_known_status", row => row.observation.LastKnownStatus),
        ("printed", row => row.observation.Printed),
        ("as_of", row => row.observation.AsOf),
        ("as_of_to", row => row.observation.AsOfTo),
        ("documented", row => row.observation.Documented),
        ("confirmed_on", row => row.observation.ConfirmedOn),
        ("target_enrollment", row => row.observation.TargetEnrollment),
        ("actual_enrollment", row => row.observation.ActualEnrollment),
        ("unspecified_enrollment", row => row.observation.UnspecifiedEnrollment),
        ("registration", row => StudyState.RegistrationOf(row.study, row.observation)),
        ("sites", row => row.observation.Sites),
        ("start_date", row => row.observation.Start?.Date),
        ("start_date_type", row => row.observation.Start?.Type),
        ("primary_completion_date", row => row.observation.PrimaryCompletion?.Date),
        ("primary_completion_date_type", row => row.observation.PrimaryCompletion?.Type),
        ("completion_date", row => row.observation.Completion?.Date),
        ("completion_date_type", row => row.observation.Completion?.Type),
        ("lead_sponsor", row => row.observation.LeadSponsor?.Name),
        ("lead_sponsor_class", row => row.observation.LeadSponsor?.Class),
        ("why_stopped", row => row.observation.WhyStopped),
        ("note", row => row.observation.Note),
        ("record", row => row.observation.Record));
}
