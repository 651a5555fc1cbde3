using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Model.Derivation;
using EvidenceApi.Seeder.Documents;
using EvidenceApi.Seeder.Events;
using EvidenceApi.Seeder.Rows;
using EvidenceApi.Seeder.Search;
using Npgsql;

namespace EvidenceApi.Seeder.Loading;

/// <summary>What a load did: the dataset version that is now current, and what it changed.</summary>
internal sealed record LoadOutcome(long Version, IReadOnlyList<EntityChange> Changes);

/// <summary>
/// Loads the seeds in one transaction: rows, states, events and the dataset version, wholly or not at all. Seeds that equal what is stored change nothing and
/// make no version. Registry records that were imported stay, merged into the studies that the seeds now have.
/// </summary>
internal sealed class DatasetWriter(NpgsqlConnection connection, TimeProvider clock)
{
    public async Task<LoadOutcome> LoadAsync(Dataset read, bool dryRun, CancellationToken cancellationToken)
    {
        var dataset = Deriver.Derive(read);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var log = new DatasetLog(connection, clock);
        var last = await log.LastAsync(cancellationToken);
        var stored = (await connection.QueryAsync<StoredState>(Command(LoadSql.SeedStates, null, cancellationToken))).AsList();
        var states = StateChange.Between(stored, [.. Entity.WholesOf(dataset)]);
        var documents = await DocumentsAsync(states, cancellationToken);
        var changes = states.SelectMany(state => Changes(state, documents)).OrderBy(change => change.Kind).ThenBy(change => change.Id, StringComparer.Ordinal).ToList();
        if (dryRun || states.Count == 0)
            return new LoadOutcome(last.Version, changes);

        var before = await BeforeAsync(states, cancellationToken);
        var superseded = await SupersededDocuments.NoteAsync(connection, last, Written(stored, before, dataset.Studies), clock, cancellationToken);
        var version = await log.RecordAsync(last, states, changes, cancellationToken);
        var after = await WriteRowsAsync(dataset, states, documents, cancellationToken);
        var seeds = dataset.Studies.Select(study => study.Id).ToHashSet();
        await new EventLog(connection, seeds.Contains).WriteAsync(version, [.. EventLog.Of(before, after), .. Claims(states, documents)], cancellationToken);
        await superseded.KeepAsync(version, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new LoadOutcome(version, changes);
    }

    private async Task<Dictionary<(EntityKind Kind, string Id), string>> DocumentsAsync(IReadOnlyList<StateChange> states, CancellationToken cancellationToken)
    {
        var ended = states.Where(state => state.Before is not null).ToList();
        var rows = await connection.QueryAsync<(string Kind, string Id, string Document)>(Command(LoadSql.Documents, new
        {
            Kinds = ended.Select(state => state.Kind.ToString()).ToArray(),
            Ids = ended.Select(state => state.Id).ToArray(),
        }, cancellationToken));
        return rows.ToDictionary(row => (Enum.Parse<EntityKind>(row.Kind), row.Id), row => row.Document);
    }

    // Studies that change or go, merged with their records, before anything is written.
    private async Task<IReadOnlyList<Study>> BeforeAsync(IReadOnlyList<StateChange> states, CancellationToken cancellationToken)
    {
        var ids = states.Where(state => state is { Kind: EntityKind.STUDY, Before: not null }).Select(state => state.Id).ToList();
        return ids.Count == 0 ? [] : await (await SeedStudies.ReadAsync(connection, cancellationToken)).MergedAsync(ids, cancellationToken);
    }

    // All studies of the seeds, as they were and as they are, and those of records that they lose or take in.
    private static IEnumerable<string> Written(IEnumerable<StoredState> stored, IEnumerable<Study> before, IReadOnlyCollection<Study> now) => stored
        .Where(state => state.Kind == nameof(EntityKind.STUDY))
        .Select(state => state.Id)
        .Concat(now.Select(study => study.Id))
        .Concat(before.Concat(now).SelectMany(AffectedStudies.NumbersOf).Select(number => number.ToLowerInvariant()));

    private static IEnumerable<StudyEvent> Claims(IReadOnlyList<StateChange> states, Dictionary<(EntityKind Kind, string Id), string> documents) => states
        .Where(state => state.Kind == EntityKind.CLAIM)
        .Select(state => ClaimEvents.Between(Read(documents.GetValueOrDefault((state.Kind, state.Id))), Read(state.Document)))
        .OfType<StudyEvent>()
        .OrderBy(item => item.Entity, StringComparer.Ordinal);

    private static Claim? Read(string? document) => document is null ? null : CanonicalJson.Read<Claim>(document);

    // A study that exists before and after makes a change for each part, or one for itself where only its spelling differs: a later model writes members that an earlier
    // one had not.
    private static List<EntityChange> Changes(StateChange state, Dictionary<(EntityKind Kind, string Id), string> documents)
    {
        var before = documents.GetValueOrDefault((state.Kind, state.Id));
        return state is { Kind: EntityKind.STUDY, Document: { } after } && before is not null
            && EntityChange.Between(Parts(before), Parts(after)).ToList() is { Count: > 0 } parts
            ? parts
            : [new EntityChange(state.Kind, state.Id, before, state.Document)];

        IEnumerable<Entity> Parts(string document) => Entity.PartsOf(EntityKind.STUDY, state.Id, CanonicalJson.Read<Study>(document));
    }

    // Returns the studies that came or changed, merged with their records.
    private async Task<IReadOnlyList<Study>> WriteRowsAsync(
        Dataset dataset, IReadOnlyList<StateChange> states, Dictionary<(EntityKind Kind, string Id), string> documents, CancellationToken cancellationToken)
    {
        var before = states.Where(state => state.Kind == EntityKind.STUDY && state.Before is not null)
            .Select(state => CanonicalJson.Read<Study>(documents[(state.Kind, state.Id)]));
        var sources = new RecordSources(connection, states);
        var affected = new AffectedStudies(dataset, before, states.Where(state => state.Kind == EntityKind.STUDY).Select(state => state.Id), sources.Changed);
        var records = await new StoredRecords(connection).ReadAsync(affected.Numbers, cancellationToken);
        var gone = await connection.QueryAsync<string>(Command(LoadSql.Gone, null, cancellationToken));
        var words = new SearchWords(connection);
        var context = new DocumentContext(dataset.Sources, dataset.Measures, dataset.Studies) { Gone = [.. gone] };
        var writer = new StudyWriter(connection, context, words);
        var merged = affected.Merged(records);
        await writer.DeleteAsync(affected.Touched, cancellationToken);
        await connection.ExecuteAsync(Command(LoadSql.DeleteSharedParts, null, cancellationToken));
        foreach (var table in Tables.Shared)
            await RowWriter.UpsertAsync(connection, table, keys: table.Name == "term" ? 2 : 1, dataset, cancellationToken);
        foreach (var table in Tables.SharedParts)
            await RowWriter.CopyAsync(connection, table, [dataset], cancellationToken);
        await WriteSearchAsync(dataset, words, cancellationToken);
        await writer.WriteAsync([.. merged.Where(study => affected.Touched.Contains(study.Id))], cancellationToken);
        foreach (var table in CoverageTables.All.Concat(ClaimTables.All))
            await RowWriter.CopyAsync(connection, table, [dataset], cancellationToken);
        await connection.ExecuteAsync(Command(LoadSql.DeleteGone, new
        {
            Terms = Gone(states, EntityKind.TERM),
            Measures = Gone(states, EntityKind.MEASURE),
            Sources = Gone(states, EntityKind.SOURCE),
        }, cancellationToken));
        await sources.RestoreAsync(records, cancellationToken);
        // Every study of the seeds may show a changed source or related study; they are few.
        await writer.RenderAsync([.. merged.Where(study => !affected.Touched.Contains(study.Id))], cancellationToken);
        await connection.ExecuteAsync(Command(LoadSql.RefreshAll, new { Ids = merged.Select(study => study.Id).ToArray() }, cancellationToken));
        await new SharedDocuments(connection, context).WriteAsync(dataset.Claims, merged, cancellationToken);
        var changed = states.Where(state => state.Kind == EntityKind.STUDY).Select(state => state.Id).ToHashSet();
        return [.. merged.Where(study => changed.Contains(study.Id))];
    }

    private async Task WriteSearchAsync(Dataset dataset, SearchWords words, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(Command(SearchSql.DeleteSynonyms, null, cancellationToken));
        await RowWriter.CopyAsync(connection, SynonymTables.Synonyms, [dataset], cancellationToken);
        await words.WriteAsync(SearchWords.In(SynonymTables.TextsOf(dataset)), cancellationToken);
    }

    private static string[] Gone(IReadOnlyList<StateChange> states, EntityKind kind) =>
        [.. states.Where(state => state.Kind == kind && state.After is null).Select(state => state.Id)];

    private static CommandDefinition Command(string sql, object? arguments, CancellationToken cancellationToken) =>
        new(sql, arguments, cancellationToken: cancellationToken);
}
