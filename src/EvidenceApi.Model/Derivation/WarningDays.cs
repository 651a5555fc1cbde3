namespace EvidenceApi.Model.Derivation;

/// <summary>The last days on which a status is not warned of; null where it never is.</summary>
/// <param name="StartsBy">That may be the planned start, where the status is "not yet recruiting".</param>
/// <param name="EndsBy">That may be the planned (primary) completion, where people can or will be able to join.</param>
/// <param name="UpdatedBy">That may be that of the document, or of the fact where it has none, where the status is not final; before all others when undated.</param>
public sealed record WarningDays(DateOnly? StartsBy, DateOnly? EndsBy, DateOnly? UpdatedBy)
{
    /// <summary>Partial dates are taken at their last day. <paramref name="saidOn"/> is the date of the document, or of the fact where the document has none.</summary>
    public static WarningDays Of(OverallStatus? status, string? saidOn, string? plannedStart, string? plannedEnd) => new(
        status == OverallStatus.NOT_YET_RECRUITING ? LastDay(plannedStart) : null,
        status is OverallStatus.NOT_YET_RECRUITING or OverallStatus.RECRUITING or OverallStatus.ENROLLING_BY_INVITATION ? LastDay(plannedEnd) : null,
        status is null or OverallStatus.COMPLETED or OverallStatus.TERMINATED or OverallStatus.WITHDRAWN or OverallStatus.NO_LONGER_AVAILABLE ? null : LastDay(saidOn) ?? DateOnly.MinValue);

    private static DateOnly? LastDay(string? date) => PartialDate.TryParse(date, out var known) ? known.LastDay : null;
}
