using EvidenceApi.Database;
using EvidenceApi.Model;

namespace EvidenceApi.Trials;

/// <summary>An observation of a status as a row of <c>list_status_observation</c>.</summary>
internal sealed record ObservationRow : CitedRow
{
    public required string Id { get; init; }

    public string? Registration { get; init; }

    public OverallStatus? Status { get; init; }

    public string? Printed { get; init; }

    public OverallStatus? LastKnownStatus { get; init; }

    public string? AsOf { get; init; }

    public string? AsOfTo { get; init; }

    public string? Documented { get; init; }

    public string? ConfirmedOn { get; init; }

    public int? TargetEnrollment { get; init; }

    public int? ActualEnrollment { get; init; }

    public int? UnspecifiedEnrollment { get; init; }

    public int? Sites { get; init; }

    public string? StartDate { get; init; }

    public DateType? StartDateType { get; init; }

    public string? PrimaryCompletionDate { get; init; }

    public DateType? PrimaryCompletionDateType { get; init; }

    public string? CompletionDate { get; init; }

    public DateType? CompletionDateType { get; init; }

    public string? LeadSponsor { get; init; }

    public string? LeadSponsorClass { get; init; }

    public string? WhyStopped { get; init; }

    public string? Note { get; init; }

    public static Contract.StatusObservation Served(ObservationRow row) => new()
    {
        Id = row.Id,
        Registration = row.Registration,
        Status = row.Status,
        Printed = row.Printed,
        LastKnownStatus = row.LastKnownStatus,
        AsOf = row.AsOf,
        AsOfTo = row.AsOfTo,
        Documented = row.Documented,
        ConfirmedOn = row.ConfirmedOn,
        TargetEnrollment = row.TargetEnrollment,
        ActualEnrollment = row.ActualEnrollment,
        UnspecifiedEnrollment = row.UnspecifiedEnrollment,
        Sites = row.Sites,
        Start = DateOf(row.StartDate, row.StartDateType),
        PrimaryCompletion = DateOf(row.PrimaryCompletionDate, row.PrimaryCompletionDateType),
        Completion = DateOf(row.CompletionDate, row.CompletionDateType),
        LeadSponsor = row.LeadSponsor is { } sponsor ? new Contract.ObservedSponsor { Name = sponsor, Class = row.LeadSponsorClass } : null,
        WhyStopped = row.WhyStopped,
        Note = row.Note,
        Citation = row.Cited(),
    };

    private static Contract.ObservedDate? DateOf(string? date, DateType? type) => date is null ? null : new Contract.ObservedDate { Date = date, Type = type };
}
