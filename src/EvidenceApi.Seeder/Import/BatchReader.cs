using System.Globalization;
using System.Text.Json;
using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Loading;
using EvidenceApi.Seeder.Records;
using EvidenceApi.Seeder.Validation;
using Npgsql;

namespace EvidenceApi.Seeder.Import;

/// <summary>
/// Reads entries into batches: parsed, compared with what is stored, and the new and changed ones read into studies, validated and prepared. It has a connection of
/// its own, so that it works on the next batch while the one before is written.
/// </summary>
/// <param name="connection">Reads only.</param>
/// <param name="seeds">Prepares the studies of records.</param>
/// <param name="leaves">What the records hold, counted; an aborted run's count is continued.</param>
/// <param name="before">Numbers that an aborted run has met.</param>
/// <param name="reported">Places of entries that an aborted run could not read, or doubted.</param>
/// <param name="options">How many records are a batch, and whether reading ends before the first that cannot be read.</param>
/// <param name="written">Knows when batches are written: another state of a record that the run has met is compared with what is stored then.</param>
internal sealed class BatchReader(
    NpgsqlConnection connection, SeedStudies seeds, LeafCounts leaves, IEnumerable<string> before, IReadOnlySet<long> reported, ImportOptions options, WrittenBatches written)
{
    private const int MostBytes = 1536 << 10;

    private static readonly StudyValidator Validator = new();

    // By number, the age of what was met, as a hash; not known for numbers of an aborted run.
    private readonly Dictionary<int, ulong?> seen = before.Select(NumberOf).Distinct().ToDictionary(number => number, _ => (ulong?)null);

    private readonly List<(RecordEntry Entry, long Number)> again = [];

    private readonly List<string> older = [];

    private bool isAgain;

    private readonly List<ParsedEntry> waiting = [];

    private readonly List<RecordComplaint> complaints = [];

    private readonly List<RecordComplaint> doubts = [];

    private readonly List<string?> unreadable = [];

    private long waitingBytes;

    /// <summary>Batches of the entries after the first <paramref name="done"/>, the last one included even when it is empty of changes.</summary>
    public async IAsyncEnumerable<RecordBatch> ReadAsync(
        IEnumerable<RecordEntry> entries, long done, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = 0L;
        var handedOver = 0;
        foreach (var entry in entries)
        {
            if (number++ >= done)
                Take(entry, number);
            else if (reported.Contains(number))
                unreadable.AddRange(ParsedEntry.NumbersOf(entry));
            if (!IsFull)
                continue;
            var batch = await FinishAsync(number, cancellationToken);
            (handedOver, var isOver) = (handedOver + 1, batch.StoppedAt is not null);
            yield return batch;
            if (isOver)
                yield break;
        }
        yield return await FinishAsync(number, cancellationToken);
        handedOver++;
        isAgain = true;
        while (again.Count > 0)
        {
            await written.WaitAsync(handedOver, cancellationToken);
            foreach (var (entry, place) in TakeAgain())
                Take(entry, place);
            yield return await FinishAsync(number, cancellationToken);
            handedOver = 1;
        }
    }

    // One state of each record at a time, in the order of the inputs.
    private List<(RecordEntry Entry, long Number)> TakeAgain()
    {
        var some = again.DistinctBy(item => ParsedEntry.NumbersOf(item.Entry)[0]).Take(options.Batch).ToList();
        again.RemoveAll(some.Contains);
        return some;
    }

    private bool IsFull => waiting.Count + complaints.Count >= options.Batch || waitingBytes >= MostBytes || (options.Strict && complaints.Count > 0);

    private void Take(RecordEntry entry, long number)
    {
        var (parsed, complaint) = ParsedEntry.Of(entry, number);
        if (parsed is not null)
            waiting.Add(parsed);
        if (complaint is not null)
            complaints.Add(complaint);
        waitingBytes += entry.Json.Length;
    }

    private async Task<RecordBatch> FinishAsync(long number, CancellationToken cancellationToken)
    {
        var ids = waiting.Select(item => item.NctId).OfType<string>().ToArray();
        var states = await connection.QueryAsync<StoredState>(new CommandDefinition(ImportSql.StoredStates, new { Ids = ids }, cancellationToken: cancellationToken));
        var stored = states.ToDictionary(state => state.Id, state => state.Sha256);
        var known = waiting.Where(item => item.Before(stored) is { } before && before != item.Document.Sha256).Select(item => item.NctId).OfType<string>();
        var earlier = await new StoredRecords(connection).StatesAsync([.. known.Distinct()], cancellationToken);
        var (taken, changed) = (new List<string>(), new List<ChangedRecord>());
        foreach (var item in waiting)
        {
            var before = complaints.Count;
            Take(item, item.Before(stored), item.NctId is null ? null : earlier.GetValueOrDefault(item.NctId), taken, changed);
            if (options.Strict && complaints.Count > before)
                break;
        }
        var stop = options.Strict ? complaints.MinBy(complaint => complaint.Entry) : null;
        var batch = new RecordBatch
        {
            // Entries that are met again are processed last; until then an interrupted run restarts there.
            EntriesDone = stop is not null ? stop.Entry - 1 : again.Count > 0 ? Math.Min(number, again.Min(item => item.Number) - 1) : number,
            Seen = taken,
            Unreadable = [.. unreadable, .. complaints.Select(complaint => complaint.NctId)],
            Changed = changed,
            Prepared = seeds.Prepare(changed.Select(record => (record.NctId, record.Study))),
            Older = [.. older],
            Complaints = [.. (stop is null ? complaints : []).Concat(doubts).OrderBy(complaint => complaint.Entry)],
            StoppedAt = stop,
            Leaves = leaves.ToJson(),
        };
        Clear();
        return batch;
    }

    private void Clear()
    {
        waiting.ForEach(item => item.Json.Dispose());
        waiting.Clear();
        complaints.Clear();
        doubts.Clear();
        older.Clear();
        unreadable.Clear();
        waitingBytes = 0;
    }

    // Several records with one number are its states when their dates differ; otherwise the first that can be read is taken.
    private void Take(ParsedEntry item, string? before, RecordStates? states, List<string> taken, List<ChangedRecord> changed)
    {
        if (item.NctId is { } known && !isAgain && seen.TryGetValue(NumberOf(known), out var age))
        {
            if (age != item.AgeHash)
                again.Add((item.Entry, item.Number));
            else
                complaints.Add(item.Complain(ParsedEntry.NumberPlace, $"{known} is earlier in the inputs; that one was taken"));
            return;
        }
        // Of an aborted run it is not known how old what it met was.
        if (isAgain && states is not null && item.Age.CompareTo(states.Current.Age) == 0)
        {
            complaints.Add(item.Complain(ParsedEntry.NumberPlace, $"{item.NctId} is earlier in the inputs; that one was taken"));
            return;
        }
        var isOlder = states is not null && item.Age.IsBefore(states.Current.Age);
        var isKnown = before == item.Document.Sha256 || (isOlder && states?.Holds(item.Document.Sha256) == true);
        var record = isKnown ? null : Read(item, before, states, isOlder);
        if (item.NctId is not { } nctId || (record is null && !isKnown))
            return;
        if (record is not null)
            changed.Add(record);
        if (isOlder)
            older.Add($"{item.Entry.File}{item.Entry.Pointer}: {nctId} of {item.Age.Updated} is older than the record of {states?.Current.Age.Updated}; it is kept as an earlier state");
        if (item.NamedAfter is { } named)
            Doubt(item, nctId, named);
        taken.Add(nctId);
        Count(item, states, isOlder);
    }

    // What the database holds of the record when the batch is written.
    private void Count(ParsedEntry item, RecordStates? states, bool isOlder)
    {
        var number = NumberOf(item.NctId ?? "");
        var isFirst = seen.TryAdd(number, item.AgeHash);
        if (isFirst && !isOlder)
            leaves.Add(item.Json.RootElement);
        if (states is null || isFirst != isOlder)
            return;
        using var stored = JsonDocument.Parse(states.Current.Document);
        if (isFirst)
            leaves.Add(stored.RootElement);
        else
            leaves.Remove(stored.RootElement);
        if (!isFirst)
            leaves.Add(item.Json.RootElement);
    }

    // The record says who it is; but the one that the file is named after may be missing only by mistake, so it is not gone.
    private void Doubt(ParsedEntry item, string nctId, string named)
    {
        doubts.Add(item.Complain(ParsedEntry.NumberPlace, $"the file is named after {named}, and the record in it is {nctId}; it was loaded as {nctId}") with { IsKept = true });
        unreadable.Add(named);
    }

    private ChangedRecord? Read(ParsedEntry item, string? before, RecordStates? states, bool isOlder)
    {
        try
        {
            var now = RecordReader.Read(item.Json.RootElement);
            if (Validator.Validate(now).Errors is [var wrong, ..])
                throw new RecordException("", $"{wrong.PropertyName}: {wrong.CustomState ?? wrong.ErrorMessage}");
            var earlier = states?.Merged();
            var study = states is null ? now : states.MergedWith(now, item.Age);
            var nctId = now.Records[0].NctId;
            var changes = Changes(nctId, before, earlier, study);
            return new ChangedRecord(nctId, item.Document, before, earlier, study, isOlder ? [.. changes, LearntLater(nctId, item.Age)] : changes) { Older = isOlder ? item.Age.Updated : null };
        }
        catch (RecordException broken)
        {
            complaints.Add(item.Complain(broken.Pointer, broken.Message));
            return null;
        }
    }

    private static EntityChange LearntLater(string nctId, RecordAge age) => new(
        EntityKind.REGISTRY_RECORD, nctId, "{}", JsonSerializer.Serialize(new Dictionary<string, string> { ["earlierStateLearntLater"] = age.Updated.Length > 0 ? age.Updated : age.SeenOn }));

    // A new record is one event; a changed one has an event for each part. That a status was seen once more is not a change.
    private static IReadOnlyList<EntityChange> Changes(string nctId, string? before, Study? earlier, Study now) => earlier is null
        ? [before is null ? new EntityChange(EntityKind.REGISTRY_RECORD, nctId, null, "") : new EntityChange(EntityKind.REGISTRY_RECORD, nctId, "{}", "{\"readAnew\":true}")]
        : [.. EntityChange.Between(Parts(nctId, earlier), Parts(nctId, now))];

    private static IEnumerable<Entity> Parts(string nctId, Study study) => Entity.PartsOf(
        EntityKind.REGISTRY_RECORD, nctId, study with { StatusHistory = [.. study.StatusHistory.Select(observation => observation with { ConfirmedOn = null })] });

    // A register has hundreds of thousands of numbers: NCT and eight digits each.
    private static int NumberOf(string nctId) => int.Parse(nctId.AsSpan(3), CultureInfo.InvariantCulture);
}
