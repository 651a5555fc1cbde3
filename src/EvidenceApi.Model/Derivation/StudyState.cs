namespace EvidenceApi.Model.Derivation;

/// <summary>The status of one registration of a study that has several in one register.</summary>
public sealed record RegistrationState(Registration Registration, TrialState State);

/// <summary>
/// The status of a study, and of each of its registrations where it has several in one register (its parts were registered separately). The study then has the status
/// of the part that leaves most open to a participant; a part whose status is UNKNOWN does not make the study unknown while that of another is known.
/// </summary>
public sealed record StudyState(TrialState Whole, IReadOnlyList<RegistrationState> Registrations)
{
    private static readonly OverallStatus[] MostOpenFirst =
    [
        OverallStatus.RECRUITING, OverallStatus.ENROLLING_BY_INVITATION, OverallStatus.AVAILABLE, OverallStatus.NOT_YET_RECRUITING,
        OverallStatus.TEMPORARILY_NOT_AVAILABLE, OverallStatus.SUSPENDED, OverallStatus.ACTIVE_NOT_RECRUITING, OverallStatus.WITHHELD,
        OverallStatus.APPROVED_FOR_MARKETING, OverallStatus.COMPLETED, OverallStatus.TERMINATED, OverallStatus.NO_LONGER_AVAILABLE, OverallStatus.WITHDRAWN,
        OverallStatus.UNKNOWN,
    ];

    /// <summary>Whether registrations have different statuses.</summary>
    public bool RegistrationsDiffer => Registrations.Select(part => part.State.Status?.Status).Distinct().Count() > 1;

    /// <summary>The registrations that are parts of a study: those of a register that gave it several numbers.</summary>
    public static IEnumerable<Registration> PartsOf(Study study) =>
        study.Registrations.GroupBy(registration => registration.Registry).Where(numbers => numbers.Count() > 1).SelectMany(numbers => numbers);

    /// <summary>Number of the registration that an observation is of, where that is a part of the study; null when it is of the whole study.</summary>
    public static string? RegistrationOf(Study study, StatusObservation observation) => PartsOf(study).FirstOrDefault(part => IsOf(observation, part))?.Number;

    public static StudyState Of(Study study, bool includeUnverified)
    {
        List<StatusObservation> history = [.. study.StatusHistory.Where(observation => includeUnverified || observation.Verification != Verification.UNVERIFIED)];
        var parts = PartsOf(study)
            .Select(part => new RegistrationState(part, TrialState.Of(history.Where(observation => IsOf(observation, part)))))
            .Where(part => part.State.Status is not null)
            .OrderBy(part => part.Registration.Number, StringComparer.Ordinal)
            .ToList();
        return parts.Count < 2 ? new StudyState(TrialState.Of(history), []) : new StudyState(StateOfWhole(history, parts), parts);
    }

    // Of equal statuses that of the part which was the last to have it: only then had all of them. Head counts of parts are not those of the study.
    private static TrialState StateOfWhole(List<StatusObservation> history, List<RegistrationState> parts)
    {
        var open = parts.OrderBy(part => Array.IndexOf(MostOpenFirst, part.State.Status?.Status)).ThenByDescending(part => part.State.SinceTo, StringComparer.Ordinal).First();
        var ofWhole = history.Where(observation => !parts.Any(part => IsOf(observation, part.Registration))).ToList();
        var counts = TrialState.Of(ofWhole);
        return TrialState.Of([.. ofWhole, .. history.Where(observation => IsOf(observation, open.Registration))]) with
        {
            Target = counts.Target, Actual = counts.Actual, Unspecified = counts.Unspecified,
        };
    }

    private static bool IsOf(StatusObservation observation, Registration registration) =>
        string.Equals(observation.Registration ?? observation.Record, registration.Number, StringComparison.OrdinalIgnoreCase);
}
