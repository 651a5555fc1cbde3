using EvidenceApi.Model.Derivation;

namespace EvidenceApi.Seeder.Documents;

/// <summary>The state of a trial as lists sort and filter by it. Dates are partial, and empty when unknown.</summary>
internal sealed record StatusInBrief(
    string? Status, string? LastKnownStatus, string SinceFrom, string SinceTo, string AsOf, string ConfirmedOn, string? Source, int? TargetEnrollment, int? ActualEnrollment,
    int? UnspecifiedEnrollment)
{
    public static StatusInBrief Of(TrialState state) => new(
        state.Status?.Status?.ToString(),
        state.LastKnownStatus?.ToString(),
        state.SinceFrom ?? "",
        state.SinceTo ?? "",
        state.Status?.AsOf?.ToString() ?? "",
        (state.Status is { } status ? TrialState.LastSaid(status) : null) ?? "",
        state.Status?.Source,
        state.Target?.TargetEnrollment,
        state.Actual?.ActualEnrollment,
        state.Unspecified?.UnspecifiedEnrollment);
}
