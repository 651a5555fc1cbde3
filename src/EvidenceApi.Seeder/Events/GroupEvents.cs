using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Events;

/// <summary>Arms and interventions that changed. Descriptions are bookkeeping; names, kinds and who gets what are not.</summary>
internal static class GroupEvents
{
    public static IEnumerable<StudyEvent> Of(StudyPair pair) =>
    [
        .. Changes(pair, EventType.INTERVENTION_CHANGED, study => study.Interventions, item => item.Id, item => item.Registry?.Record, item => EventValue.Of(item.Label, item.Registry?.Type ?? item.Type?.ToString())),
        .. Changes(pair, EventType.ARM_CHANGED, study => study.Arms, item => item.Id, item => item.Registry?.Record, item => EventValue.Of($"{item.Label}: {string.Join(", ", item.Interventions.Order(StringComparer.Ordinal))}", item.Type)),
    ];

    private static IEnumerable<StudyEvent> Changes<T>(
        StudyPair pair, EventType type, Func<Study, IEnumerable<T>> parts, Func<T, string> id, Func<T, string?> record, Func<T, EventValue?> said)
    {
        var before = parts(pair.Before).ToLookup(id);
        var after = parts(pair.After).Where(part => pair.WasKnown(record(part))).ToLookup(id);
        return before.Select(part => part.Key).Union(after.Select(part => part.Key))
            .Select(key => (Before: before[key].FirstOrDefault(), After: after[key].FirstOrDefault(), Key: key))
            .Select(part => (part.Key, Record: record(part.After ?? part.Before!), Before: part.Before is null ? null : said(part.Before), After: part.After is null ? null : said(part.After)))
            .Where(part => part.Before != part.After)
            .Select(part => pair.Event(type, part.Key, SourceOf(pair, part.Record), part.Record) with { Before = part.Before, After = part.After });
    }

    private static string? SourceOf(StudyPair pair, string? record) => pair.After.Records.FirstOrDefault(one => one.NctId == record)?.Source;
}
