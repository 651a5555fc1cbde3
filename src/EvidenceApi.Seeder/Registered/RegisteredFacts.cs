using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Registered;

/// <summary>Counts and dates of the latest state of a study in the register, and an observation of each state, with the record as the source.</summary>
internal static class RegisteredFacts
{
    /// <summary>The register gives a record as a whole.</summary>
    public const string Place = "record";

    /// <summary>The record as a source.</summary>
    public static string SourceOf(string number) => $"{number.ToLowerInvariant()}-registry";

    public static IEnumerable<StudyCount> Counts(RegisteredState latest, bool? isActual, string source)
    {
        if (latest.Enrollment is { } enrolled)
            yield return Count(latest, isActual is null ? CountKind.UNSPECIFIED_ENROLLMENT : isActual.Value ? CountKind.ENROLLED : CountKind.TARGET_ENROLLMENT, enrolled, source);
        if (latest.Sites is { } sites)
            yield return Count(latest, CountKind.SITES, sites, source);
    }

    public static IEnumerable<StudyDate> Dates(RegisteredState latest, IReadOnlyList<RegisteredState> states, string source) => latest.Dates.Select(date => new StudyDate
    {
        Kind = date.Kind,
        Date = date.Date,
        Type = latest.TypeOf(date, states),
        Source = source,
        Place = Place,
        ReadOn = latest.Day,
        Verification = Verification.VERIFIED,
    });

    /// <summary>
    /// What a state says of the study's status. The fact is as old as the record's last update, whenever it was read; UNKNOWN is what the register itself says, on the
    /// day that it was read.
    /// </summary>
    public static StatusObservation Observation(RegisteredState state, IReadOnlyList<RegisteredState> states, bool? isActual, string source) => new()
    {
        Id = $"registry-{state.Day}",
        Status = state.Status,
        LastKnownStatus = state.LastKnownStatus,
        AsOf = state.Status == OverallStatus.UNKNOWN ? state.Day : state.Updated ?? state.Day,
        Documented = state.Updated,
        ConfirmedOn = state.Day,
        TargetEnrollment = isActual == false ? state.Enrollment : null,
        ActualEnrollment = isActual == true ? state.Enrollment : null,
        UnspecifiedEnrollment = isActual is null ? state.Enrollment : null,
        Sites = state.Sites,
        Start = Observed(state, states, DateKind.START),
        PrimaryCompletion = Observed(state, states, DateKind.PRIMARY_COMPLETION),
        Completion = Observed(state, states, DateKind.COMPLETION),
        LeadSponsor = ObservedSponsor.Of(state.Organizations),
        Source = source,
        Place = Place,
        ReadOn = state.Day,
        Verification = Verification.VERIFIED,
    };

    private static ObservedDate? Observed(RegisteredState state, IReadOnlyList<RegisteredState> states, DateKind kind) =>
        state.Dates.LastOrDefault(date => date.Kind == kind) is { } date ? new ObservedDate { Date = date.Date, Type = state.TypeOf(date, states) } : null;

    private static StudyCount Count(RegisteredState state, CountKind kind, int count, string source) => new()
    {
        Kind = kind, Count = count, AsOf = state.Day, Source = source, Place = Place, ReadOn = state.Day, Verification = Verification.VERIFIED,
    };
}
