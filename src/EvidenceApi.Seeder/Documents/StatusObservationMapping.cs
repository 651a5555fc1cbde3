using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Documents;

/// <summary>What one source said, for one date, about the status of a trial.</summary>
internal static class StatusObservationMapping
{
    public static Contract.StatusObservation Of(StudyReferences study, StatusObservation observation) => new()
    {
        Id = PartId.Of(study.Study, observation),
        Registration = StudyState.RegistrationOf(study.Study, observation),
        Status = observation.Status,
        Printed = observation.Printed,
        LastKnownStatus = observation.LastKnownStatus,
        AsOf = observation.AsOf?.ToString(),
        AsOfTo = observation.AsOfTo?.ToString(),
        Documented = DocumentedOn(study.Context.Source(observation.Source, study.Study), observation),
        ConfirmedOn = observation.ConfirmedOn?.ToString(),
        TargetEnrollment = observation.TargetEnrollment,
        ActualEnrollment = observation.ActualEnrollment,
        UnspecifiedEnrollment = observation.UnspecifiedEnrollment,
        Sites = observation.Sites,
        Start = DateOf(observation.Start),
        PrimaryCompletion = DateOf(observation.PrimaryCompletion),
        Completion = DateOf(observation.Completion),
        LeadSponsor = observation.LeadSponsor is { } sponsor ? new Contract.ObservedSponsor { Name = sponsor.Name, Class = sponsor.Class } : null,
        WhyStopped = observation.WhyStopped,
        Note = observation.Note,
        Citation = study.Cited(observation),
    };

    /// <summary>The date of the document as it was read; null when it has none. Registers and pages change under one address, so the date of the source is not the date of what was read.</summary>
    public static string? DocumentedOn(Source source, StatusObservation observation) =>
        (observation.Documented ?? (source.Kind is SourceKind.REGISTRY_RECORD or SourceKind.WEB_PAGE ? null : source.Published))?.ToString();

    private static Contract.ObservedDate? DateOf(ObservedDate? observed) =>
        observed is null ? null : new Contract.ObservedDate { Date = observed.Date.ToString(), Type = observed.Type };
}
