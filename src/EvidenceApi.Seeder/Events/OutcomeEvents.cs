using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;

namespace EvidenceApi.Seeder.Events;

/// <summary>Outcomes and numbers that were added, removed or changed. Posted results are one event; an outcome that is new comes with its numbers.</summary>
internal static class OutcomeEvents
{
    private static readonly (string Field, Func<Outcome, object?> Value)[] Members =
    [
        ("title", outcome => outcome.Title),
        ("type", outcome => outcome.Type),
        ("timeFrame", outcome => outcome.TimeFrame),
        ("measure", outcome => outcome.Measure),
        ("definition", outcome => outcome.Definition),
        ("definitionClass", outcome => outcome.DefinitionClass),
        ("reportingStatus", outcome => outcome.ReportingStatus),
    ];

    public static IEnumerable<StudyEvent> Of(StudyPair pair)
    {
        var posted = pair.Records.Where(record => !record.Before.HasResults && record.After.HasResults).Select(record => record.After.NctId).ToHashSet();
        var before = pair.Before.Outcomes.ToLookup(outcome => PartId.Of(pair.Before, outcome));
        var after = pair.After.Outcomes.ToLookup(outcome => PartId.Of(pair.After, outcome));
        foreach (var (id, outcome) in after.Where(item => !before.Contains(item.Key)).Select(item => (item.Key, item.First())))
        {
            if (pair.WasKnown(outcome.Registry?.Record) && !(outcome.Registry is { Stage: OutcomeStage.REPORTED, Record: { } record } && posted.Contains(record)))
                yield return About(pair, EventType.OUTCOME_ADDED, id, outcome) with { After = EventValue.Of(outcome.Title, outcome.Type) };
        }
        foreach (var (id, outcome) in before.Where(item => !after.Contains(item.Key)).Select(item => (item.Key, item.First())))
            yield return About(pair, EventType.OUTCOME_REMOVED, id, outcome) with { Before = EventValue.Of(outcome.Title, outcome.Type) };
        foreach (var item in before.Where(item => after.Contains(item.Key)).SelectMany(item => Changes(pair, item.Key, item.First(), after[item.Key].First())))
            yield return item;
    }

    private static IEnumerable<StudyEvent> Changes(StudyPair pair, string id, Outcome before, Outcome after) =>
    [
        .. Members.Select(member => (member.Field, Before: EventValue.Of(member.Value(before)), After: EventValue.Of(member.Value(after))))
            .Where(member => member.Before != member.After)
            .Select(member => About(pair, EventType.OUTCOME_CHANGED, id, after) with { Field = member.Field, Before = member.Before, After = member.After }),
        .. NumberEvents.Between(
            before.Results.Select(result => new SaidNumber(PartId.Of(pair.Before, before, result.Id), result.Source, NumberText.Of(result))),
            after.Results.Select(result => new SaidNumber(PartId.Of(pair.After, after, result.Id), result.Source, NumberText.Of(result))), pair),
        .. NumberEvents.Between(
            before.Comparisons.Select(comparison => new SaidNumber(PartId.Of(pair.Before, before, comparison.Id), comparison.Source, NumberText.Of(comparison))),
            after.Comparisons.Select(comparison => new SaidNumber(PartId.Of(pair.After, after, comparison.Id), comparison.Source, NumberText.Of(comparison))), pair),
    ];

    private static StudyEvent About(StudyPair pair, EventType type, string id, Outcome outcome) =>
        pair.Event(type, id, pair.After.Records.FirstOrDefault(record => record.NctId == outcome.Registry?.Record)?.Source, outcome.Registry?.Record);
}
