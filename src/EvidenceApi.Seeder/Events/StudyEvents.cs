using EvidenceApi.Model;

namespace EvidenceApi.Seeder.Events;

/// <summary>What happened to a study between two of its states. What a fuller source says for the first time is not an event.</summary>
internal static class StudyEvents
{
    public static IEnumerable<StudyEvent> Between(Study? before, Study? after) => (before, after) switch
    {
        (null, null) => [],
        (null, { } now) => [new StudyEvent(EventType.STUDY_ADDED, now.Id, now.Id), .. Timeline.Between(null, now)],
        ({ } old, null) => [new StudyEvent(EventType.STUDY_REMOVED, old.Id, old.Id)],
        ({ } old, { } now) => Changes(new StudyPair(old, now)),
    };

    private static IEnumerable<StudyEvent> Changes(StudyPair pair) =>
    [
        .. Timeline.Between(pair.Before, pair.After),
        .. FactEvents.Of(pair),
        .. GroupEvents.Of(pair),
        .. SiteEvents.Of(pair),
        .. ReportEvents.Of(pair),
        .. OutcomeEvents.Of(pair),
    ];
}

/// <summary>A study before and after, and the interval in which a change of it may be dated.</summary>
internal sealed record StudyPair(Study Before, Study After)
{
    private readonly HashSet<string> known = [.. Before.Records.Select(record => record.NctId)];

    /// <summary>Whether a fact existed to change: its record, null for a curated one, was known before.</summary>
    public bool WasKnown(string? record) => record is null || known.Contains(record);

    /// <summary>Whether a source only seems to say more than before: a record that is read for the first time is a fuller source under the same id.</summary>
    public bool WasRead(string? source) => After.Records.FirstOrDefault(record => record.Source == source) is not { } read || known.Contains(read.NctId);

    /// <summary>Records that were known before and are there still.</summary>
    public IEnumerable<(RegistryRecord Before, RegistryRecord After)> Records => Before.Records.Join(After.Records, record => record.NctId, record => record.NctId, (old, now) => (old, now));

    /// <summary>An event from what a source says; a register's change is dated between two updates of its record.</summary>
    public StudyEvent Event(EventType type, string entity, string? source, string? record = null) => new(type, After.Id, entity)
    {
        Source = source,
        From = record is null ? null : UpdateOf(Before, source),
        To = record is null ? null : UpdateOf(After, source),
        Documented = record is null ? null : UpdateOf(After, source),
    };

    /// <summary>Whether a source is a record of the register that is merged into the study, and its number.</summary>
    public string? RecordOf(string? source) => After.Records.FirstOrDefault(record => record.Source == source)?.NctId;

    private static string? UpdateOf(Study study, string? source) =>
        study.Dates.LastOrDefault(date => date.Kind == DateKind.LAST_UPDATE_POSTED && date.Source == source)?.Date.ToString();
}
