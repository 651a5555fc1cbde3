using System.Globalization;
using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Events;

/// <summary>
/// What changed in the life of a study, derived from its dated statements: each change is dated after the last day of the old statement and by the first day of the new one.
/// Unverified and undated statements take no part.
/// </summary>
internal static class Timeline
{
    private const string Unspecified = "UNSPECIFIED";

    private static readonly (string Field, Func<StatusObservation, int?> Count)[] Enrollments =
    [
        ("TARGET", observation => observation.TargetEnrollment),
        ("ACTUAL", observation => observation.ActualEnrollment),
        (Unspecified, observation => observation.UnspecifiedEnrollment),
    ];

    private static readonly (DateKind Kind, Func<StatusObservation, ObservedDate?> Date)[] Dates =
    [
        (DateKind.START, observation => observation.Start),
        (DateKind.PRIMARY_COMPLETION, observation => observation.PrimaryCompletion),
        (DateKind.COMPLETION, observation => observation.Completion),
    ];

    /// <summary>All changes, oldest first.</summary>
    public static IReadOnlyList<StudyEvent> Of(Study study) =>
    [
        .. Dated(study).GroupBy(observation => observation.Registration).SelectMany(part => StatusChain.Of(part).Select(change => Event(study, EventType.STATUS_CHANGED, change) with
        {
            Before = EventValue.Of(change.Before.Status), After = EventValue.Of(change.After.Status),
        })).Concat(Dated(study).GroupBy(observation => (observation.Source, observation.Registration)).SelectMany(stated => OfOneSource(study, [.. stated])))
            .OrderBy(item => item.To, StringComparer.Ordinal),
    ];

    /// <summary>Whether the statements of one source are enough to say when its sponsor changed.</summary>
    public static bool HasSponsors(Study study, string source) => Dated(study).Count(observation => observation.Source == source && observation.LeadSponsor is not null) > 1;

    /// <summary>
    /// Changes that are known now and were not before; a change of a known study is learnt late when it is before the latest known statement, or leads to a known one.
    /// </summary>
    public static IEnumerable<StudyEvent> Between(Study? before, Study after)
    {
        var known = (before is null ? [] : Of(before)).ToLookup(KeyOf);
        var statements = before is null ? [] : Dated(before);
        var dates = statements.Select(statement => (statement.Source, Begin(statement))).ToHashSet();
        var latest = statements.Select(Begin).LastOrDefault();
        return Of(after).GroupBy(KeyOf).SelectMany(same => same.Where(item => !known[same.Key].Any(old => old.To == item.To)).TakeLast(Math.Max(0, same.Count() - known[same.Key].Count())))
            .OrderBy(item => item.To, StringComparer.Ordinal)
            .Select(item => item with { LearntLate = string.CompareOrdinal(item.To, latest) < 0 || dates.Contains((item.Source ?? "", item.To)) });
    }

    private static (EventType, string, string?, string?, EventValue?, EventValue?) KeyOf(StudyEvent item) =>
        (item.Type, item.Entity, item.Field, item.Type == EventType.STATUS_CHANGED ? null : item.Source, item.Before, item.After);

    private static IEnumerable<StudyEvent> OfOneSource(Study study, IReadOnlyList<StatusObservation> statements)
    {
        foreach (var change in Changes(statements, Enrollment))
            yield return Event(study, EventType.ENROLLMENT_CHANGED, change) with { Before = Enrollment(change.Before), After = Enrollment(change.After) };
        foreach (var change in Changes(statements, Sites))
            yield return Event(study, EventType.SITE_COUNT_CHANGED, change) with { Before = Sites(change.Before), After = Sites(change.After) };
        foreach (var change in Changes(statements, Sponsor))
            yield return Event(study, EventType.SPONSOR_CHANGED, change) with { Field = nameof(OrganizationRole.LEAD_SPONSOR), Before = Sponsor(change.Before), After = Sponsor(change.After) };
        foreach (var (kind, date) in Dates)
        {
            foreach (var change in Changes(statements, observation => ValueOf(date(observation))))
            {
                yield return Event(study, EventType.DATE_MOVED, change) with
                {
                    Field = kind.ToString(),
                    Before = ValueOf(date(change.Before)),
                    After = ValueOf(date(change.After)),
                    Days = EventDates.DaysBetween($"{date(change.Before)?.Date}", $"{date(change.After)?.Date}"),
                };
            }
        }
    }

    private static EventValue? Enrollment(StatusObservation observation) => Enrollments
        .Select(kind => EventValue.Of(kind.Count(observation)?.ToString(CultureInfo.InvariantCulture), kind.Field))
        .FirstOrDefault(value => value is not null);

    private static EventValue? Sites(StatusObservation observation) => EventValue.Of(observation.Sites?.ToString(CultureInfo.InvariantCulture));

    private static EventValue? Sponsor(StatusObservation observation) => EventValue.Of(observation.LeadSponsor?.Name, observation.LeadSponsor?.Class);

    private static EventValue? ValueOf(ObservedDate? date) => EventValue.Of(date?.Date, date?.Type);

    // Of two statements of one day it is not known which was first.
    private static IEnumerable<StatedChange> Changes(IReadOnlyList<StatusObservation> statements, Func<StatusObservation, EventValue?> value)
    {
        var stated = statements.Where(observation => value(observation) is not null).ToList();
        return stated.Zip(stated.Skip(1), (before, after) => new StatedChange(before, after)).Where(change => Differ(value(change.Before), value(change.After)) && Begin(change.Before) != Begin(change.After));
    }

    // A statement that gives the kind of its value does not contradict one that gives none.
    private static bool Differ(EventValue? before, EventValue? after) =>
        before?.Text != after?.Text || (before?.Kind != after?.Kind && before?.Kind is not (null or Unspecified) && after?.Kind is not (null or Unspecified));

    private static StudyEvent Event(Study study, EventType type, StatedChange change) => new(type, study.Id, change.After.Registration ?? study.Id)
    {
        From = Earlier(LastSaid(change.Before), Begin(change.After)) ? LastSaid(change.Before) : Begin(change.Before),
        To = End(change.After),
        Documented = change.After.Documented?.ToString(),
        Source = change.After.Source,
    };

    private static List<StatusObservation> Dated(Study study) =>
    [
        .. study.StatusHistory.Where(observation => observation.AsOf is not null && observation.Verification != Verification.UNVERIFIED)
            .OrderBy(Begin, StringComparer.Ordinal).ThenBy(LastSaid, StringComparer.Ordinal),
    ];

    private static bool Earlier(string? one, string? other) => string.CompareOrdinal(one, other) <= 0;

    private static string? Begin(StatusObservation observation) => observation.AsOf?.ToString();

    private static string? End(StatusObservation observation) => (observation.AsOfTo ?? observation.AsOf)?.ToString();

    private static string? LastSaid(StatusObservation observation) => Model.Derivation.TrialState.LastSaid(observation);
}

/// <summary>Two statements that follow each other and differ.</summary>
internal sealed record StatedChange(StatusObservation Before, StatusObservation After);
