using System.Text.Json;
using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Records;
using Npgsql;

namespace EvidenceApi.Seeder.Loading;

/// <summary>Registry records as they are stored, read into studies again.</summary>
internal sealed class StoredRecords(NpgsqlConnection connection)
{
    /// <summary>
    /// The records of these numbers that are stored, each as its study now. Their status histories hold what every earlier state of the record said.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, Study>> ReadAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellationToken) =>
        (await StatesAsync(numbers, cancellationToken)).ToDictionary(record => record.Key, record => record.Value.Merged());

    /// <summary>The states of the records of these numbers, in the order of their dates, in whatever order they were learnt; the record now is the last one.</summary>
    public async Task<IReadOnlyDictionary<string, RecordStates>> StatesAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        if (numbers.Count == 0)
            return new Dictionary<string, RecordStates>();
        var rows = await connection.QueryAsync<DocumentRow>(
            new CommandDefinition(LoadSql.RecordHistory, new { Ids = numbers.ToArray() }, cancellationToken: cancellationToken));
        return rows.GroupBy(row => row.Id)
            .Select(states => (Id: states.Key, States: InOrder(states.Select(row => (row.IsCurrent, State: Read(row))))))
            .Where(record => record.States.Count > 0)
            .ToDictionary(record => record.Id, record => new RecordStates(record.States));
    }

    /// <summary>A record after an earlier state of itself: what it says now, and the observations and outcomes of both.</summary>
    public static Study After(Study earlier, Study now) => now with
    {
        StatusHistory = StatusHistories.Continue(earlier.StatusHistory, now.StatusHistory),
        Records = [.. now.Records.Zip(earlier.Records, (after, before) => after with { OutcomeStates = [.. before.OutcomeStates, .. after.OutcomeStates] })],
    };

    private static List<RecordState> InOrder(IEnumerable<(bool IsCurrent, RecordState? State)> states) =>
    [
        .. states.OrderBy(item => item.IsCurrent).ThenBy(item => item.State?.Age ?? default, Comparer<RecordAge>.Create((one, other) => one.CompareTo(other)))
            .Select(item => item.State).OfType<RecordState>(),
    ];

    // A state that an earlier reader accepted and this one rejects is ignored.
    private static RecordState? Read(DocumentRow row)
    {
        using var json = JsonDocument.Parse(row.Document);
        PartialDate? seenOn = PartialDate.TryParse(row.SeenOn, out var day) ? day : null;
        try
        {
            return new RecordState(row.Sha256, row.Document, RecordAge.Of(json.RootElement, seenOn), RecordReader.Read(json.RootElement, seenOn));
        }
        catch (RecordException)
        {
            return null;
        }
    }

    internal sealed record DocumentRow
    {
        public required string Id { get; init; }

        public required string Document { get; init; }

        public required string Sha256 { get; init; }

        public required bool IsCurrent { get; init; }

        public string? SeenOn { get; init; }
    }
}
