namespace EvidenceApi.Model.Derivation;

/// <summary>
/// What the observations of a trial say of it now. The newest fact wins, not the newest document: an observation is ranked by the date that its fact is of, then by
/// the last day on which a document still said so. An undated observation never outranks a dated one.
/// </summary>
public sealed record TrialState
{
    /// <summary>The observation that gives the status; null when none names one.</summary>
    public StatusObservation? Status { get; init; }

    /// <summary>
    /// The date of the head counts of an observation. A register that calls a status UNKNOWN says so itself, on the day that it is read; the counts beside it are of the
    /// last update. Null when undated.
    /// </summary>
    public static string? CountedOn(StatusObservation observation) =>
        (observation.Status == OverallStatus.UNKNOWN ? observation.Documented ?? observation.AsOf : observation.AsOf)?.ToString();

    /// <summary>The last day on which another status was still reported; null when no other is known.</summary>
    public string? SinceFrom { get; init; }

    /// <summary>The first day on which the status was so already; null when undated.</summary>
    public string? SinceTo { get; init; }

    /// <summary>Where the status is UNKNOWN, the last one that is not: observed, or named by a register beside UNKNOWN. Null when none was read.</summary>
    public OverallStatus? LastKnownStatus { get; init; }

    /// <summary>When <see cref="LastKnownStatus"/> was so; null when undated.</summary>
    public string? LastKnownAsOf { get; init; }

    /// <summary>The dated observation with the newest number of participants aimed at.</summary>
    public StatusObservation? Target { get; init; }

    /// <summary>The dated observation with the newest number of participants that take or took part.</summary>
    public StatusObservation? Actual { get; init; }

    /// <summary>The dated observation with the newest number of participants that is neither stated as planned nor as counted.</summary>
    public StatusObservation? Unspecified { get; init; }

    /// <summary>Whether another source reports another status at the time of this one or later.</summary>
    public bool SourcesDisagree { get; init; }

    public static TrialState Of(IEnumerable<StatusObservation> history)
    {
        var ranked = history.Index()
            .OrderBy(item => Begin(item.Item) ?? "", StringComparer.Ordinal)
            .ThenBy(item => LastSaid(item.Item) ?? "", StringComparer.Ordinal)
            .ThenBy(item => item.Index)
            .Select(item => item.Item)
            .ToList();
        var reported = ranked.Where(observation => observation.Status is not null).ToList();
        var dated = ranked.Where(observation => observation.AsOf is not null).OrderBy(CountedOn, StringComparer.Ordinal).ToList();
        var state = new TrialState
        {
            Target = dated.LastOrDefault(observation => observation.TargetEnrollment is not null),
            Actual = dated.LastOrDefault(observation => observation.ActualEnrollment is not null),
            Unspecified = dated.LastOrDefault(observation => observation.UnspecifiedEnrollment is not null),
        };
        return reported is [.., var now] ? state.With(now, reported) : state;
    }

    /// <summary>The last day on which a document said so; null when undated.</summary>
    public static string? LastSaid(StatusObservation observation) =>
        new[] { observation.ConfirmedOn, observation.AsOfTo, observation.AsOf }.Select(date => date?.ToString()).Max(StringComparer.Ordinal);

    private TrialState With(StatusObservation now, List<StatusObservation> reported)
    {
        var change = reported.FindLastIndex(observation => observation.Status != now.Status && observation.AsOf is not null);
        var firstSaid = reported.Skip(change + 1).Where(observation => observation.Status == now.Status).Select(End).OfType<string>().Min(StringComparer.Ordinal);
        var (known, knownOn) = now.Status == OverallStatus.UNKNOWN ? LastKnown(reported) : default;
        var other = change < 0 || firstSaid is null ? null : Earlier(LastSaid(reported[change]), Begin(reported[change]), firstSaid);
        return this with
        {
            Status = now,
            SinceFrom = knownOn is not null && IsBefore(knownOn, firstSaid) && !IsBefore(knownOn, other) ? knownOn : other,
            SinceTo = firstSaid,
            LastKnownStatus = known,
            LastKnownAsOf = knownOn,
            SourcesDisagree = now.AsOf is not null && reported.GroupBy(observation => observation.Source)
                .Any(source => source.Key != now.Source && Contradicts(source.Last(), now)),
        };
    }

    // The status that a register names beside UNKNOWN is of the record's last update.
    private static (OverallStatus? Status, string? On) LastKnown(List<StatusObservation> reported) => reported
        .Select(observation => observation.Status == OverallStatus.UNKNOWN
            ? (Status: observation.LastKnownStatus, On: observation.Documented?.ToString())
            : (Status: observation.Status, On: Begin(observation)))
        .Where(known => known.Status is not null)
        .OrderBy(known => known.On ?? "", StringComparer.Ordinal)
        .LastOrDefault();

    // An undated status that comes later in the life of a trial than the dated one cannot be an older one.
    private static bool Contradicts(StatusObservation other, StatusObservation now) => other.Status != now.Status
        && (other.AsOf is null ? now.Status == OverallStatus.UNKNOWN || Stage(other.Status) > Stage(now.Status) : !IsBefore(LastSaid(other), Begin(now)));

    /// <summary>How far a trial of this status is: not begun, taking people, closed to them, over. UNKNOWN counts as over.</summary>
    public static int Stage(OverallStatus? status) => status switch
    {
        OverallStatus.NOT_YET_RECRUITING or OverallStatus.WITHHELD => 0,
        OverallStatus.RECRUITING or OverallStatus.ENROLLING_BY_INVITATION or OverallStatus.AVAILABLE => 1,
        OverallStatus.SUSPENDED or OverallStatus.TEMPORARILY_NOT_AVAILABLE or OverallStatus.ACTIVE_NOT_RECRUITING => 2,
        _ => 3,
    };

    // A register may still say the old status when another source has reported the new one.
    private static string? Earlier(string? lastSaid, string? begin, string before) => IsBefore(before, lastSaid) ? begin : lastSaid;

    private static bool IsBefore(string? date, string? other) => date is null || (other is not null && string.CompareOrdinal(date, other) < 0);

    private static string? Begin(StatusObservation observation) => observation.AsOf?.ToString();

    private static string? End(StatusObservation observation) => (observation.AsOfTo ?? observation.AsOf)?.ToString();
}
