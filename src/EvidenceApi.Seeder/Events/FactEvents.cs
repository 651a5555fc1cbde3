using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Events;

/// <summary>Titles, design, sponsors, eligibility and conditions that changed.</summary>
internal static class FactEvents
{
    private static readonly (string Field, Func<Study, object?> Value)[] Titles = [("title", study => study.Title), ("acronym", study => study.Acronym)];

    private static readonly (string Field, Func<Study, object?> Value)[] Design =
    [
        ("type", study => study.Type),
        ("phases", study => string.Join(", ", study.Phases)),
        ("allocation", study => study.Allocation),
        ("interventionModel", study => study.InterventionModel),
        ("masking", study => study.Masking),
        ("timePerspective", study => study.TimePerspective),
    ];

    public static IEnumerable<StudyEvent> Of(StudyPair pair) =>
    [
        .. Members(pair, EventType.TITLE_CHANGED, Titles),
        .. DesignChanges(pair),
        .. Organizations(pair),
        .. Criteria(pair),
        .. Texts(pair),
        .. PostedResults(pair),
    ];

    // The design follows from its parts, where a register gives them.
    private static List<StudyEvent> DesignChanges(StudyPair pair) =>
        Members(pair, EventType.DESIGN_CHANGED, Design).ToList() is { Count: > 0 } parts ? parts : [.. Members(pair, EventType.DESIGN_CHANGED, [("design", study => study.Design)])];

    private static IEnumerable<StudyEvent> Members(StudyPair pair, EventType type, IEnumerable<(string Field, Func<Study, object?> Value)> members)
    {
        var record = pair.Records.Select(item => item.After).FirstOrDefault();
        return members.Select(member => (member.Field, Before: EventValue.Of(member.Value(pair.Before)), After: EventValue.Of(member.Value(pair.After))))
            .Where(member => member.Before != member.After)
            .Select(member => pair.Event(type, pair.After.Id, record?.Source, record?.NctId) with { Field = member.Field, Before = member.Before, After = member.After });
    }

    private static IEnumerable<StudyEvent> Organizations(StudyPair pair) => Grouped(
        pair, study => study.Organizations, organization => (organization.Role, organization.Source), organization => organization.Name, organization => organization.Class)
        .Where(change => pair.WasRead(change.Key.Source))
        .Where(change => change.Key.Role != OrganizationRole.LEAD_SPONSOR || !Timeline.HasSponsors(pair.After, change.Key.Source)) // the timeline has it
        .Select(change => pair.Event(
            change.Key.Role == OrganizationRole.LEAD_SPONSOR ? EventType.SPONSOR_CHANGED : EventType.ORGANIZATION_CHANGED,
            pair.After.Id, change.Key.Source, pair.RecordOf(change.Key.Source)) with { Field = change.Key.Role.ToString(), Before = change.Before, After = change.After });

    private static IEnumerable<StudyEvent> Criteria(StudyPair pair) => Grouped(
        pair, study => study.Eligibility, criterion => (criterion.Subject, criterion.Source), SaidBy, _ => null)
        .Where(change => change.Before is not null && pair.WasRead(change.Key.Source)) // known for the first time is no change
        .Select(change => pair.Event(EventType.ELIGIBILITY_CHANGED, pair.After.Id, change.Key.Source, pair.RecordOf(change.Key.Source)) with
        {
            Field = change.Key.Subject.ToString(), Before = change.Before, After = change.After,
        });

    private static string SaidBy(Criterion criterion) =>
        $"{criterion.Kind} {criterion.Minimum}..{criterion.Maximum} {criterion.Unit} {criterion.Statement}".Replace(" ..  ", " ", StringComparison.Ordinal).Trim();

    private static IEnumerable<(TKey Key, EventValue? Before, EventValue? After)> Grouped<T, TKey>(
        StudyPair pair, Func<Study, IEnumerable<T>> facts, Func<T, TKey> key, Func<T, string> text, Func<T, string?> kind)
        where TKey : notnull
    {
        var (before, after) = (facts(pair.Before).ToLookup(key), facts(pair.After).ToLookup(key));
        var sources = facts(pair.Before).Select(key).Concat(facts(pair.After).Select(key)).Distinct();
        return sources.Select(one => (one, Joined(before[one]), Joined(after[one]))).Where(change => change.Item2 != change.Item3);

        EventValue? Joined(IEnumerable<T> said) => said.ToList() is { Count: > 0 } all
            ? EventValue.Of(string.Join("; ", all.Select(text).Distinct().Order(StringComparer.Ordinal)), string.Join("; ", all.Select(kind).OfType<string>().Distinct()) is { Length: > 0 } kinds ? kinds : null)
            : null;
    }

    // The texts themselves are long; the study has them.
    private static IEnumerable<StudyEvent> Texts(StudyPair pair)
    {
        foreach (var (before, after) in pair.Records)
        {
            if (!before.Conditions.SequenceEqual(after.Conditions))
            {
                yield return pair.Event(EventType.CONDITION_CHANGED, pair.After.Id, after.Source, after.NctId) with
                {
                    Before = EventValue.Of(string.Join("; ", before.Conditions)), After = EventValue.Of(string.Join("; ", after.Conditions)),
                };
            }
            if (before.Eligibility.Text != after.Eligibility.Text)
                yield return pair.Event(EventType.ELIGIBILITY_CHANGED, pair.After.Id, after.Source, after.NctId) with { Field = "text" };
            if (before.Eligibility.Sex != after.Eligibility.Sex)
            {
                yield return pair.Event(EventType.ELIGIBILITY_CHANGED, pair.After.Id, after.Source, after.NctId) with
                {
                    Field = "sex", Before = EventValue.Of(before.Eligibility.Sex), After = EventValue.Of(after.Eligibility.Sex),
                };
            }
        }
    }

    private static IEnumerable<StudyEvent> PostedResults(StudyPair pair) => pair.Records
        .Where(record => !record.Before.HasResults && record.After.HasResults)
        .Select(record => pair.Event(EventType.RESULTS_POSTED, record.After.NctId, record.After.Source, record.After.NctId) with
        {
            To = pair.After.Dates.FirstOrDefault(date => date.Kind == DateKind.RESULTS_FIRST_POSTED && date.Source == record.After.Source)?.Date.ToString(),
        });
}
