using System.Text.Json;
using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Records;
using Npgsql;

namespace EvidenceApi.Seeder.Loading;

/// <summary>Registry records as they are stored, read anew into studies.</summary>
internal sealed class StoredRecords(NpgsqlConnection connection)
{
    /// <summary>
    /// The records of these numbers that are stored, each as its study now. Their status histories hold what every earlier state of the record said.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, Study>> ReadAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        if (numbers.Count == 0)
            return new Dictionary<string, Study>();
        var rows = await connection.QueryAsync<DocumentRow>(
            new CommandDefinition(LoadSql.RecordHistory, new { Ids = numbers.ToArray() }, cancellationToken: cancellationToken));
        return rows.GroupBy(row => row.Id)
            .Select(states => (Id: states.Key, Studies: states.Select(state => Read(state)).OfType<Study>().ToList()))
            .Where(record => record.Studies.Count > 0)
            .ToDictionary(record => record.Id, record => record.Studies.Aggregate(After));
    }

    /// <summary>A record after an earlier state of itself: what it says now, and the observations of both.</summary>
    public static Study After(Study earlier, Study now) => now with { StatusHistory = StatusHistories.Continue(earlier.StatusHistory, now.StatusHistory) };

    // A state that an earlier reader took and this one refuses has nothing more to say.
    private static Study? Read(DocumentRow state)
    {
        using var json = JsonDocument.Parse(state.Document);
        try
        {
            return RecordReader.Read(json.RootElement, PartialDate.TryParse(state.SeenOn, out var day) ? day : null);
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

        public string? SeenOn { get; init; }
    }
}
