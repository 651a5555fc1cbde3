using EvidenceApi.Model;

namespace EvidenceApi.Seeder.RegisteredTable;

/// <summary>Counts and dates of the latest state of a study in the register, and an observation of each state, with the record as the source.</summary>
internal static class RegisteredFacts
{
    private static readonly OverallStatus[] Ended = [OverallStatus.COMPLETED, OverallStatus.TERMINATED, OverallStatus.WITHDRAWN];

    /// <summary>The register gives a record as a whole.</summary>
    public const string Place = "record";

    public static IEnumerable<StudyCount> Counts(RegisteredState latest, bool isActual, string source)
    {
        if (latest.Enrollment is { } enrolled)
            yield return Count(latest, isActual ? CountKind.ENROLLED : CountKind.TARGET_ENROLLMENT, enrolled, source);
        if (latest.Sites is { } sites)
            yield return Count(latest, CountKind.SITES, sites, source);
    }

    public static IEnumerable<StudyDate> Dates(RegisteredState latest, string source) => latest.Dates.Select(date => new StudyDate
    {
        Kind = date.Kind,
        Date = date.Date,
        Type = HasHappened(latest, date.Kind, date.Date.ToString()) ? DateType.ACTUAL : DateType.ESTIMATED,
        Source = source,
        Place = Place,
        ReadOn = latest.Day,
        Verification = Verification.VERIFIED,
    });

    /// <summary>
    /// What a state says of where the study is. The fact is as old as the record's last update, whenever it was read; UNKNOWN is what the register itself says, on the
    /// day that it was read.
    /// </summary>
    public static StatusObservation Observation(RegisteredState state, bool isActual, string source) => new()
    {
        Id = $"registry-{state.Day}",
        Status = state.Status,
        LastKnownStatus = state.LastKnownStatus,
        AsOf = state.Status == OverallStatus.UNKNOWN ? state.Day : state.Updated ?? state.Day,
        Documented = state.Updated,
        ConfirmedOn = state.Day,
        TargetEnrollment = isActual ? null : state.Enrollment,
        ActualEnrollment = isActual ? state.Enrollment : null,
        Sites = state.Sites,
        Source = source,
        Place = Place,
        ReadOn = state.Day,
        Verification = Verification.VERIFIED,
    };

    // The table does not say which dates are planned: a posting has happened, a start that lies before the record has, and an end only of a study that has ended.
    private static bool HasHappened(RegisteredState state, DateKind kind, string date) => kind switch
    {
        DateKind.START => string.CompareOrdinal(date, state.Day.ToString()) <= 0 && state.Status is not (OverallStatus.NOT_YET_RECRUITING or OverallStatus.WITHDRAWN),
        DateKind.PRIMARY_COMPLETION or DateKind.COMPLETION => string.CompareOrdinal(date, state.Day.ToString()) <= 0 && Ended.Contains(state.Status),
        _ => true,
    };

    private static StudyCount Count(RegisteredState state, CountKind kind, int count, string source) => new()
    {
        Kind = kind, Count = count, AsOf = state.Day, Source = source, Place = Place, ReadOn = state.Day, Verification = Verification.VERIFIED,
    };
}
