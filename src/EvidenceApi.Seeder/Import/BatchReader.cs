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
/// Reads entries into batches: parsed, compared with what is stored, and the new and changed ones read into studies and validated. It has a connection of its
/// own, so that it works on the next batch while the one before is written.
/// </summary>
/// <param name="connection">Reads only.</param>
/// <param name="leaves">What the records hold, counted; an aborted run's count goes on.</param>
/// <param name="before">Numbers that an aborted run has met.</param>
internal sealed class BatchReader(NpgsqlConnection connection, LeafCounts leaves, IEnumerable<string> before)
{
    private const int MostRecords = 500;

    private const int MostBytes = 3 << 20;

    private static readonly StudyValidator Validator = new();

    private readonly HashSet<int> seen = [.. before.Select(NumberOf)];

    private readonly List<Parsed> waiting = [];

    private readonly List<RecordComplaint> complaints = [];

    private long waitingBytes;

    /// <summary>Batches of the entries after the first <paramref name="done"/>, the last one included even when it is empty of changes.</summary>
    public async IAsyncEnumerable<RecordBatch> ReadAsync(
        IEnumerable<RecordEntry> entries, long done, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = 0L;
        foreach (var entry in entries)
        {
            if (number++ < done)
                continue;
            Take(entry, number);
            if (waiting.Count + complaints.Count >= MostRecords || waitingBytes >= MostBytes)
                yield return await FinishAsync(number, cancellationToken);
        }
        yield return await FinishAsync(number, cancellationToken);
    }

    private void Take(RecordEntry entry, long number)
    {
        try
        {
            var json = JsonDocument.Parse(entry.Json);
            if (RecordReader.NctIdOf(json.RootElement) is { } nctId && (seen.Contains(NumberOf(nctId)) || waiting.Any(item => item.NctId == nctId)))
            {
                json.Dispose();
                throw new RecordException("/protocolSection/identificationModule/nctId", $"{nctId} stands in the inputs before; that one was taken");
            }
            waiting.Add(new Parsed(number, entry, json, RecordReader.NctIdOf(json.RootElement) ?? "", RecordDocument.Of(json.RootElement)));
            waitingBytes += entry.Json.Length;
        }
        catch (RecordException broken)
        {
            Complain(entry, number, broken.Pointer, broken.Message);
        }
        catch (JsonException broken)
        {
            Complain(entry, number, "", $"this is not JSON: {broken.Message}");
        }
        catch (InvalidOperationException broken)
        {
            Complain(entry, number, "", $"a text is not valid Unicode: {broken.Message}");
        }
    }

    private async Task<RecordBatch> FinishAsync(long number, CancellationToken cancellationToken)
    {
        var stored = (await connection.QueryAsync<StoredState>(new CommandDefinition(
            ImportSql.StoredStates, new { Ids = waiting.Select(item => item.NctId).ToArray() }, cancellationToken: cancellationToken))).ToDictionary(state => state.Id, state => state.Sha256);
        var isNew = waiting.Where(item => stored.GetValueOrDefault(item.NctId) != item.Document.Sha256).ToList();
        var earlier = await new StoredRecords(connection).ReadAsync([.. isNew.Select(item => item.NctId).Where(stored.ContainsKey)], cancellationToken);
        var broken = complaints.Count;
        var changed = isNew.Select(item => Read(item, stored.GetValueOrDefault(item.NctId), earlier.GetValueOrDefault(item.NctId))).OfType<ChangedRecord>().ToList();
        var refused = complaints.Skip(broken).Select(complaint => complaint.Entry).ToHashSet();
        var readable = waiting.Where(item => !refused.Contains(item.Number)).ToList();
        readable.ForEach(item => leaves.Add(item.Json.RootElement));
        seen.UnionWith(readable.Select(item => NumberOf(item.NctId)));
        var batch = new RecordBatch
        {
            EntriesDone = number,
            Seen = [.. readable.Select(item => item.NctId)],
            Unreadable = [.. waiting.Where(item => refused.Contains(item.Number) && stored.ContainsKey(item.NctId)).Select(item => item.NctId)],
            Changed = changed,
            Complaints = [.. complaints],
            Leaves = leaves.ToJson(),
        };
        waiting.ForEach(item => item.Json.Dispose());
        waiting.Clear();
        complaints.Clear();
        waitingBytes = 0;
        return batch;
    }

    private ChangedRecord? Read(Parsed item, string? before, Study? earlier)
    {
        try
        {
            var now = RecordReader.Read(item.Json.RootElement);
            if (Validator.Validate(now).Errors is [var wrong, ..])
                throw new RecordException("", $"{wrong.PropertyName}: {wrong.CustomState ?? wrong.ErrorMessage}");
            var study = earlier is null ? now : StoredRecords.After(earlier, now);
            return new ChangedRecord(item.NctId, item.Document, before, study, Changes(item.NctId, before, earlier, study));
        }
        catch (RecordException broken)
        {
            Complain(item.Entry, item.Number, broken.Pointer, broken.Message);
            return null;
        }
    }

    // A record that comes is one event; one that changed tells its parts one by one.
    private static IReadOnlyList<EntityChange> Changes(string nctId, string? before, Study? earlier, Study now) => earlier is null
        ? [before is null ? new EntityChange(EntityKind.REGISTRY_RECORD, nctId, null, "") : new EntityChange(EntityKind.REGISTRY_RECORD, nctId, "{}", "{\"readAnew\":true}")]
        : [.. EntityChange.Between(Entity.PartsOf(EntityKind.REGISTRY_RECORD, nctId, earlier), Entity.PartsOf(EntityKind.REGISTRY_RECORD, nctId, now))];

    // A register has some hundred thousand numbers: NCT and eight digits each.
    private static int NumberOf(string nctId) => int.Parse(nctId.AsSpan(3), CultureInfo.InvariantCulture);

    private void Complain(RecordEntry entry, long number, string pointer, string reason) =>
        complaints.Add(new RecordComplaint(number, entry.File, entry.Pointer + pointer, reason));

    private sealed record Parsed(long Number, RecordEntry Entry, JsonDocument Json, string NctId, RecordDocument Document);
}
