using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Model;

namespace EvidenceApi.Trials;

/// <summary>What a row of <c>trial_statement</c> says.</summary>
internal enum StatementPart { STATUS, TARGET, ACTUAL, UNSPECIFIED }

/// <summary>A status or a head count of a trial, or of one of its registrations, as a row of <c>trial_statement</c>.</summary>
internal sealed record StatementRow : CitedRow
{
    /// <summary>Null for the trial.</summary>
    public string? OfRegistration { get; init; }

    public Registry? OfRegistry { get; init; }

    public required StatementPart Part { get; init; }

    public OverallStatus? Status { get; init; }

    public string? Printed { get; init; }

    public string? Registration { get; init; }

    public OverallStatus? LastKnownStatus { get; init; }

    public string? LastKnownAsOf { get; init; }

    public string? SinceFrom { get; init; }

    public string? SinceTo { get; init; }

    public string? AsOf { get; init; }

    public string? AsOfTo { get; init; }

    public string? Documented { get; init; }

    public string? ConfirmedOn { get; init; }

    public int? AgeDays { get; init; }

    public int? Count { get; init; }

    public string? WhyStopped { get; init; }

    public TrialStatus? StatusServed() => Status is { } status
        ? new TrialStatus
        {
            Status = status,
            Printed = Printed,
            Registration = Registration,
            LastKnownStatus = LastKnownStatus,
            LastKnownAsOf = LastKnownAsOf,
            Since = new StatusSince { From = SinceFrom, To = SinceTo },
            AsOf = AsOf,
            AsOfTo = AsOfTo,
            Documented = Documented,
            ConfirmedOn = ConfirmedOn,
            AgeDays = AgeDays,
            WhyStopped = WhyStopped,
            Citation = Cited(),
        }
        : null;

    public Enrollment? EnrollmentServed() => Count is { } count ? new Enrollment { Count = count, AsOf = AsOf, Citation = Cited() } : null;
}
