using Dapper;
using EvidenceApi.Seeder.Rows;
using Npgsql;

namespace EvidenceApi.Seeder.Loading;

/// <summary>Records what a load did, within its transaction: the dataset version, the states that ended and began, and the events.</summary>
internal sealed class DatasetLog(NpgsqlConnection connection, TimeProvider clock)
{
    private static readonly string[] StateColumns = ["kind", "id", "first_version", "last_version", "sha256", "document", "seen_on"];

    private static readonly string[] EventColumns = ["version", "position", "kind", "entity_id", "type", "path", "before", "after"];

    /// <summary>The version that is current before the load.</summary>
    public Task<VersionRow> LastAsync(CancellationToken cancellationToken) =>
        connection.QuerySingleAsync<VersionRow>(new CommandDefinition(VersionSql.LastVersion, cancellationToken: cancellationToken));

    /// <summary>Makes the next version from the last one and returns its number; listeners are notified when the transaction commits.</summary>
    public async Task<long> RecordAsync(
        VersionRow last, IReadOnlyList<StateChange> states, IReadOnlyList<EntityChange> changes, CancellationToken cancellationToken)
    {
        var version = last.Version + 1;
        var digest = new ContentDigest(last.ContentSha256);
        foreach (var state in states.Where(state => !state.IsOver))
        {
            if (state.Before is not null)
                digest.Remove(state.Kind.ToString(), state.Id, state.Before);
            if (state.After is not null)
                digest.Add(state.Kind.ToString(), state.Id, state.After);
        }
        await connection.ExecuteAsync(new CommandDefinition(VersionSql.AddVersion, new
        {
            Version = version,
            CreatedAt = clock.GetUtcNow(),
            ContentSha256 = digest.ToString(),
            Added = changes.Count(change => change.Type == "ADDED"),
            Changed = changes.Count(change => change.Type == "CHANGED"),
            Removed = changes.Count(change => change.Type == "REMOVED"),
        }, cancellationToken: cancellationToken));
        await EndAsync(version, [.. states.Where(state => state is { Before: not null, IsOver: false })], cancellationToken);
        await RowWriter.CopyAsync(connection, "entity_state", StateColumns, states
            .Where(state => state.Document is not null)
            .Select(state => new object?[] { state.Kind.ToString(), state.Id, version, state.IsOver ? version - 1 : null, state.After, state.Document, state.SeenOn?.ToString() }), cancellationToken);
        await RowWriter.CopyAsync(connection, "change_event", EventColumns, Events(version, changes), cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(VersionSql.Notify, new { Version = version }, cancellationToken: cancellationToken));
        return version;
    }

    private Task EndAsync(long version, IReadOnlyList<StateChange> ended, CancellationToken cancellationToken) => ended.Count == 0
        ? Task.CompletedTask
        : connection.ExecuteAsync(new CommandDefinition(VersionSql.EndStates, new
        {
            Version = version,
            Kinds = ended.Select(state => state.Kind.ToString()).ToArray(),
            Ids = ended.Select(state => state.Id).ToArray(),
        }, cancellationToken: cancellationToken));

    private static IEnumerable<object?[]> Events(long version, IReadOnlyList<EntityChange> changes) => changes
        .SelectMany(change => change is { Before: { } before, After: { } after }
            ? JsonDifference.Between(before, after).Select(field => (change, field: (FieldChange?)field))
            : [(change, field: null)])
        .Select((item, position) => new object?[]
        {
            version, position, item.change.Kind.ToString(), item.change.Id, item.change.Type, item.field?.Path, item.field?.Before, item.field?.After,
        });
}

/// <summary>A dataset version and the digest of its content; 0 and null before the first load.</summary>
internal sealed record VersionRow
{
    public required long Version { get; init; }

    public string? ContentSha256 { get; init; }
}
