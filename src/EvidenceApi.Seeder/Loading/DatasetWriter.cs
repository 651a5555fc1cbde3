using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;
using Npgsql;

namespace EvidenceApi.Seeder.Loading;

/// <summary>What a load did: the dataset version that is now current, and how it differs from the one before.</summary>
internal sealed record LoadOutcome(long Version, Difference Difference);

/// <summary>
/// Loads a dataset in one transaction: rows, states, events and the dataset version, wholly or not at all. A dataset that equals what is stored
/// changes nothing and makes no version.
/// </summary>
internal sealed class DatasetWriter(NpgsqlConnection connection, TimeProvider clock)
{
    public async Task<LoadOutcome> LoadAsync(Dataset read, bool dryRun, CancellationToken cancellationToken)
    {
        var dataset = Deriver.Derive(read);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var last = await connection.ExecuteScalarAsync<long>(Command(LoadSql.LastVersion, null, cancellationToken));
        var stored = await connection.QueryAsync<StoredState>(Command(LoadSql.CurrentStates, null, cancellationToken));
        var difference = Difference.Between([.. stored], [.. Entity.Of(dataset)]);
        if (dryRun || difference.Changes.Count == 0)
            return new LoadOutcome(last, difference);

        await RecordAsync(last + 1, difference, cancellationToken);
        await WriteRowsAsync(dataset, difference, cancellationToken);
        await connection.ExecuteAsync(Command(LoadSql.Notify, new { Version = last + 1 }, cancellationToken));
        await transaction.CommitAsync(cancellationToken);
        return new LoadOutcome(last + 1, difference);
    }

    private async Task RecordAsync(long version, Difference difference, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(Command(LoadSql.AddVersion, new
        {
            Version = version,
            CreatedAt = clock.GetUtcNow(),
            difference.ContentSha256,
            Added = difference.Count("ADDED"),
            Changed = difference.Count("CHANGED"),
            Removed = difference.Count("REMOVED"),
        }, cancellationToken));
        var ended = difference.Changes.Where(change => change.Before is not null).ToList();
        await connection.ExecuteAsync(Command(LoadSql.EndStates, new
        {
            Version = version,
            Kinds = ended.Select(change => change.Kind.ToString()).ToArray(),
            Ids = ended.Select(change => change.Id).ToArray(),
        }, cancellationToken));
        var added = difference.Changes.Select(change => change.After).OfType<Entity>().ToList();
        await connection.ExecuteAsync(Command(LoadSql.AddStates, new
        {
            Version = version,
            Kinds = added.Select(entity => entity.Kind.ToString()).ToArray(),
            Ids = added.Select(entity => entity.Id).ToArray(),
            Sha256s = added.Select(entity => entity.Sha256).ToArray(),
            Documents = added.Select(entity => entity.Document).ToArray(),
        }, cancellationToken));
        await RecordEventsAsync(version, difference, cancellationToken);
    }

    private async Task RecordEventsAsync(long version, Difference difference, CancellationToken cancellationToken)
    {
        var events = difference.Changes
            .SelectMany(change => change is { Before: { } before, After: { } after }
                ? JsonDifference.Between(before.Document, after.Document).Select(field => (change, field: (FieldChange?)field))
                : [(change, field: null)])
            .ToList();
        await connection.ExecuteAsync(Command(LoadSql.AddEvents, new
        {
            Version = version,
            Positions = Enumerable.Range(0, events.Count).ToArray(),
            Kinds = events.Select(item => item.change.Kind.ToString()).ToArray(),
            Ids = events.Select(item => item.change.Id).ToArray(),
            Types = events.Select(item => item.change.Type).ToArray(),
            Paths = events.Select(item => item.field?.Path).ToArray(),
            Befores = events.Select(item => item.field?.Before).ToArray(),
            Afters = events.Select(item => item.field?.After).ToArray(),
        }, cancellationToken));
    }

    private async Task WriteRowsAsync(Dataset dataset, Difference difference, CancellationToken cancellationToken)
    {
        var touched = difference.Changes.Select(change => change.After?.StudyId ?? StudyOf(change)).OfType<string>().ToHashSet();
        await connection.ExecuteAsync(Command(LoadSql.DeleteStudies, new { Ids = touched.ToArray() }, cancellationToken));
        await connection.ExecuteAsync(Command(LoadSql.DeleteSharedParts, null, cancellationToken));

        foreach (var table in Tables.Shared)
            await RowWriter.UpsertAsync(connection, table, keys: table.Name == "term" ? 2 : 1, dataset, cancellationToken);
        foreach (var table in Tables.SharedParts)
            await RowWriter.CopyAsync(connection, table, [dataset], cancellationToken);
        var studies = dataset.Studies.Where(study => touched.Contains(study.Id)).ToList();
        foreach (var table in StudyTables.All)
            await RowWriter.CopyAsync(connection, table, studies, cancellationToken);
        foreach (var table in ClaimTables.All)
            await RowWriter.CopyAsync(connection, table, [dataset], cancellationToken);

        await connection.ExecuteAsync(Command(LoadSql.DeleteGone, new
        {
            Terms = dataset.Terms.Select(term => $"{term.Scheme}.{term.Code}").ToArray(),
            Measures = dataset.Measures.Select(measure => measure.Id).ToArray(),
            Sources = dataset.Sources.Select(source => source.Id).ToArray(),
        }, cancellationToken));
    }

    // The id of every part begins with the id of its study, which has no dot.
    private static string? StudyOf(EntityChange change) =>
        change.Kind is EntityKind.TERM or EntityKind.MEASURE or EntityKind.SOURCE or EntityKind.CLAIM ? null : change.Id.Split('.')[0];

    private static CommandDefinition Command(string sql, object? arguments, CancellationToken cancellationToken) =>
        new(sql, arguments, cancellationToken: cancellationToken);
}
