using EvidenceApi.Model;
using EvidenceApi.Seeder.Rows;
using Npgsql;

namespace EvidenceApi.Seeder.Events;

/// <summary>Writes the events of one dataset version, numbered in the order in which they are given.</summary>
internal sealed class EventLog(NpgsqlConnection connection, Func<string, bool> isOfSeeds)
{
    private static readonly Table<Numbered> Table = Table<Numbered>.Of("study_event", numbered => (Numbered[])[numbered],
        ("version", row => row.Version),
        ("position", row => row.Position),
        ("type", row => row.Event.Type),
        ("study_id", row => row.Event.Study),
        ("is_curated", row => row.IsCurated),
        ("entity_id", row => row.Event.Entity),
        ("field", row => row.Event.Field),
        ("before", row => row.Event.Before?.Text),
        ("before_kind", row => row.Event.Before?.Kind),
        ("after", row => row.Event.After?.Text),
        ("after_kind", row => row.Event.After?.Kind),
        ("days", row => row.Event.Days),
        ("happened_from", row => row.Event.From),
        ("happened_to", row => row.Event.To),
        ("documented", row => row.Event.Documented),
        ("source_id", row => row.Event.Source),
        ("learnt_late", row => row.Event.LearntLate),
        ("reason", row => row.Event.Reason));

    public Task WriteAsync(long version, IEnumerable<StudyEvent> events, CancellationToken cancellationToken) => RowWriter.CopyAsync(
        connection, Table, events.Select((item, position) => new Numbered(version, position, item, item.Study is not { } study || isOfSeeds(study))), cancellationToken);

    /// <summary>Events of studies as they were and as they are, by id.</summary>
    public static IEnumerable<StudyEvent> Of(IEnumerable<Study> before, IEnumerable<Study> after)
    {
        var (old, now) = (before.ToDictionary(study => study.Id), after.ToDictionary(study => study.Id));
        return old.Keys.Union(now.Keys).Order(StringComparer.Ordinal).SelectMany(id => StudyEvents.Between(old.GetValueOrDefault(id), now.GetValueOrDefault(id)));
    }

    private sealed record Numbered(long Version, int Position, StudyEvent Event, bool IsCurated);
}
