using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Events;
using EvidenceApi.Seeder.Loading;
using EvidenceApi.Seeder.Search;
using Npgsql;

namespace EvidenceApi.Seeder.Import;

/// <summary>The mark of a record that a full load no longer contained. It is part of the content, and so of the digest.</summary>
internal static class GoneMark
{
    private static readonly string Sha256 = CanonicalJson.Sha256("gone");

    public static (StateChange State, EntityChange Change) Set(string id) => (State(id, null, Sha256), Change(id, "false", "true"));

    public static (StateChange State, EntityChange Change) Taken(string id) => (State(id, Sha256, null), Change(id, "true", "false"));

    private static StateChange State(string id, string? before, string? after) => new(EntityKind.REGISTRY_RECORD, $"{id} gone", before, after, null);

    private static EntityChange Change(string id, string before, string after) =>
        new(EntityKind.REGISTRY_RECORD, id, $$"""{"gone":{{before}}}""", $$"""{"gone":{{after}}}""");
}

/// <summary>After a full load: marks the records that it no longer contained. Nothing is deleted. The batch that contains a record again removes the mark.</summary>
/// <param name="connection">An open connection of the owner.</param>
/// <param name="run">The run; import_seen holds what it could read.</param>
/// <param name="unreadable">Numbers of records that it held and could not read.</param>
/// <param name="clock">Dates the version.</param>
internal sealed class GoneRecords(NpgsqlConnection connection, long run, IReadOnlyCollection<string> unreadable, TimeProvider clock)
{
    /// <summary>Returns how many records are newly marked.</summary>
    public async Task<int> MarkAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var gone = (await connection.QueryAsync<string>(Command(ImportSql.NowGone, new { Run = run, Unreadable = unreadable.ToArray() }, cancellationToken))).Order(StringComparer.Ordinal).ToArray();
        if (gone.Length == 0)
            return 0;
        var marks = gone.Select(GoneMark.Set).ToList();
        var seeds = await SeedStudies.ReadAsync(connection, cancellationToken);
        var log = new DatasetLog(connection, clock);
        var last = await log.LastAsync(cancellationToken);
        var superseded = await SupersededDocuments.NoteAsync(connection, last, gone.Select(seeds.StudyOf).OfType<string>(), clock, cancellationToken);
        var version = await log.RecordAsync(
            last, [.. marks.Select(mark => mark.State)], [.. marks.Select(mark => mark.Change)], cancellationToken);
        await connection.ExecuteAsync(Command(ImportSql.MarkGone, new { Ids = gone, Version = version }, cancellationToken));
        seeds = await SeedStudies.ReadAsync(connection, cancellationToken); // with the marks
        await new EventLog(connection, seeds.Context.IsOfSeeds).WriteAsync(version, gone.Select(number => seeds.MarkEvent(EventType.WITHDRAWN, number)), cancellationToken);
        await new RecordDocuments(connection, seeds, new SearchWords(connection)).RenderAsync(gone, cancellationToken);
        await connection.ExecuteAsync(Command(LoadSql.Refresh, new { Ids = Array.Empty<string>() }, cancellationToken));
        await superseded.KeepAsync(version, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return gone.Length;
    }

    private static CommandDefinition Command(string sql, object? arguments, CancellationToken cancellationToken) =>
        new(sql, arguments, cancellationToken: cancellationToken);
}
