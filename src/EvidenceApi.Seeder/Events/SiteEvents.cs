using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Events;

/// <summary>Places that were added, removed or have another status. A place is identified by country, city and facility; places with the same name differ by number only.</summary>
internal static class SiteEvents
{
    public static IEnumerable<StudyEvent> Of(StudyPair pair) => pair.Before.Sites.Concat(pair.After.Sites).Select(site => site.Registry?.Record).Distinct()
        .Where(record => record is not null ? pair.WasKnown(record) : pair.Before.Sites.Any(site => site.Registry is null))
        .SelectMany(record => OfRecord(pair, record));

    private static IEnumerable<StudyEvent> OfRecord(StudyPair pair, string? record)
    {
        var source = pair.After.Records.FirstOrDefault(one => one.NctId == record)?.Source;
        var (before, after) = (Named(pair.Before, record), Named(pair.After, record));
        foreach (var name in before.Select(site => site.Key).Union(after.Select(site => site.Key)))
        {
            var (old, now) = (before[name].Select(StatusOf).ToList(), after[name].Select(StatusOf).ToList());
            foreach (var (was, becomes) in old.Zip(now).Where(both => both.First != both.Second))
                yield return pair.Event(EventType.SITE_STATUS_CHANGED, name, source, record) with { Before = EventValue.Of(was), After = EventValue.Of(becomes) };
            foreach (var status in now.Skip(old.Count))
                yield return pair.Event(EventType.SITE_ADDED, name, source, record) with { After = EventValue.Of(status) };
            foreach (var status in old.Skip(now.Count))
                yield return pair.Event(EventType.SITE_REMOVED, name, source, record) with { Before = EventValue.Of(status) };
        }
    }

    private static ILookup<string, Site> Named(Study study, string? record) => study.Sites.Where(site => site.Registry?.Record == record)
        .ToLookup(site => string.Join(", ", new[] { site.Name, site.City, site.Country }.OfType<string>()), StringComparer.OrdinalIgnoreCase);

    private static OverallStatus? StatusOf(Site site) => site.Status;
}
