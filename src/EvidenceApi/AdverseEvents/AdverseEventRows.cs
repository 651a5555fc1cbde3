using Dapper;
using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Model;

namespace EvidenceApi.AdverseEvents;

/// <summary>The rows of the harms of one study, and the record that they make.</summary>
internal sealed class AdverseEventRows
{
    private ILookup<string, RegistryGroupRow> groups = Lookup<RegistryGroupRow>([], row => row.Record);
    private ILookup<string, TotalRow> totals = Lookup<TotalRow>([], row => row.Record);
    private ILookup<string, EventRow> events = Lookup<EventRow>([], row => row.Record);
    private ILookup<(string Record, int Event), CountRow> counts = Array.Empty<CountRow>().ToLookup(row => (row.Record, row.EventPosition));

    public static async Task<AdverseEventsOfStudy> ReadAsync(StudyReference study, SqlMapper.GridReader rows)
    {
        var records = (await rows.ReadAsync<HarmsRow>()).AsList();
        var read = new AdverseEventRows
        {
            groups = Lookup(await rows.ReadAsync<RegistryGroupRow>(), row => row.Record),
            totals = Lookup(await rows.ReadAsync<TotalRow>(), row => row.Record),
            events = Lookup(await rows.ReadAsync<EventRow>(), row => row.Record),
            counts = (await rows.ReadAsync<CountRow>()).ToLookup(row => (row.Record, row.EventPosition)),
        };
        return new AdverseEventsOfStudy
        {
            Study = study,
            Records = [.. records.Select(read.Of).Where(IsReported)],
            Links = StudyPartAnswer.LinksOf(study, "adverse-events"),
        };
    }

    private static ILookup<string, T> Lookup<T>(IEnumerable<T> rows, Func<T, string> record) => rows.ToLookup(record);

    private static bool IsReported(AdverseEventsOfRecord record) =>
        record is not { TimeFrame: null, Description: null, FrequencyThreshold: null, AllCauseMortalityComment: null, Groups.Length: 0, Events.Length: 0 };

    private AdverseEventsOfRecord Of(HarmsRow record)
    {
        AdverseEventOfRecord[] listed = [.. events[record.Record].Select(Of)];
        var named = totals[record.Record].Select(total => total.GroupId).Concat(listed.SelectMany(item => item.Groups).Select(numbers => numbers.Group)).ToHashSet();
        return new AdverseEventsOfRecord
        {
            Record = record.Record,
            TimeFrame = record.TimeFrame,
            Description = record.Description,
            FrequencyThreshold = record.FrequencyThreshold,
            AllCauseMortalityComment = record.AllCauseMortalityComment,
            Groups = [.. groups[record.Record].Where(group => group.IsListed || named.Contains(group.GroupId)).Select(group => Of(group, totals[record.Record].Where(total => total.GroupId == group.GroupId)))],
            Events = listed,
        };
    }

    private static AdverseEventGroup Of(RegistryGroupRow group, IEnumerable<TotalRow> totals)
    {
        var people = totals.GroupBy(total => total.Kind).ToDictionary(kind => kind.Key, kind => new AffectedPeople { Affected = kind.First().Affected, AtRisk = kind.First().AtRisk });
        return new AdverseEventGroup
        {
            Group = group.Served(),
            Deaths = people.GetValueOrDefault(AdverseEventTotalKind.DEATHS),
            Serious = people.GetValueOrDefault(AdverseEventTotalKind.SERIOUS),
            Other = people.GetValueOrDefault(AdverseEventTotalKind.OTHER),
        };
    }

    private AdverseEventOfRecord Of(EventRow row) => new()
    {
        Kind = row.Kind,
        Term = row.Term,
        OrganSystem = row.OrganSystem,
        Vocabulary = row.Vocabulary,
        Assessment = row.Assessment,
        Notes = row.Notes,
        Groups = [.. counts[(row.Record, row.Position)].Select(count => new AdverseEventNumbers { Group = count.GroupId, Events = count.Events, Affected = count.Affected, AtRisk = count.AtRisk })],
    };
}
