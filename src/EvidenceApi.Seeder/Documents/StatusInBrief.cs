using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;

namespace EvidenceApi.Seeder.Documents;

/// <summary>The state of a trial as lists sort and filter by it, and what warns of it. Dates are partial, and empty when unknown; <paramref name="Documented"/> is null then.</summary>
internal sealed record StatusInBrief(
    string? Status, string? LastKnownStatus, string SinceFrom, string SinceTo, string AsOf, string? Documented, string ConfirmedOn, string? Source, int? TargetEnrollment,
    int? ActualEnrollment, int? UnspecifiedEnrollment, bool SourcesDisagree, bool RegistrationsDiffer, WarningDays Days)
{
    public static StatusInBrief Of(VisibleStudy visible)
    {
        var (state, documented) = (visible.State, visible.DocumentedOn);
        return new StatusInBrief(
            state.Status?.Status?.ToString(),
            state.LastKnownStatus?.ToString(),
            state.SinceFrom ?? "",
            state.SinceTo ?? "",
            state.Status?.AsOf?.ToString() ?? "",
            documented,
            (state.Status is { } status ? TrialState.LastSaid(status) : null) ?? "",
            state.Status?.Source,
            state.Target?.TargetEnrollment,
            state.Actual?.ActualEnrollment,
            state.Unspecified?.UnspecifiedEnrollment,
            state.SourcesDisagree,
            visible.States.RegistrationsDiffer,
            WarningDays.Of(
                state.Status?.Status, documented ?? state.Status?.AsOf?.ToString(), Latest(visible, DateKind.START),
                Latest(visible, DateKind.PRIMARY_COMPLETION) ?? Latest(visible, DateKind.COMPLETION)));
    }

    private static string? Latest(VisibleStudy visible, DateKind kind) =>
        visible.Facts(visible.Study.Dates).Where(date => date.Kind == kind).Select(date => date.Date.ToString()).Max(StringComparer.Ordinal);
}
