using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Documents;
using EvidenceApi.Seeder.Events;
using EvidenceApi.Seeder.Loading;
using EvidenceApi.Seeder.Rows;
using EvidenceApi.Seeder.Search;
using Npgsql;

namespace EvidenceApi.Seeder.Import;

/// <summary>Writes batches of records, each in one transaction: rows, documents, states, events, the dataset version, and how far the run has come.</summary>
internal sealed class RecordWriter(NpgsqlConnection connection, long run, SeedStudies seeds, TimeProvider clock)
{
    private readonly SearchWords words = new(connection);

    private static readonly string[] SeenColumns = ["run_id", "nct_id"];

    private static readonly string[] ComplaintColumns = ["run_id", "entry", "file", "pointer", "reason", "record_kept"];

    /// <summary>How many records that were gone have come back.</summary>
    public int Back { get; private set; }

    public async Task WriteAsync(RecordBatch batch, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var back = seeds.TakeBack(batch.Seen);
        if (batch.Changed.Count + back.Count > 0)
            await WriteContentAsync(batch.Changed, batch.Prepared, back, cancellationToken);
        await RowWriter.CopyAsync(connection, "import_seen", SeenColumns, batch.Seen.Select(id => new object?[] { run, id }), cancellationToken);
        await RowWriter.CopyAsync(connection, "import_complaint", ComplaintColumns, batch.Complaints.Select(complaint =>
            new object?[] { run, complaint.Entry, complaint.File, complaint.Pointer, complaint.Reason, complaint.IsKept }), cancellationToken);
        var added = batch.Changed.Count(record => record.Before is null);
        await connection.ExecuteAsync(Command(ImportSql.Progress, new
        {
            Run = run, batch.EntriesDone, batch.Leaves, Added = added, Changed = batch.Changed.Count - added, Unchanged = batch.Seen.Count - batch.Changed.Count,
        }, cancellationToken));
        await transaction.CommitAsync(cancellationToken);
        Back += back.Count;
    }

    /// <summary>Writes rows and documents of unchanged records again, from their states.</summary>
    public async Task RewriteAsync(IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var log = new DatasetLog(connection, clock);
        var last = await log.LastAsync(cancellationToken);
        var superseded = await SupersededDocuments.NoteAsync(connection, last, numbers.Select(seeds.StudyOf).OfType<string>(), clock, cancellationToken);
        var version = await log.RecordAsync(
            last, [], [.. numbers.Select(number => new EntityChange(EntityKind.REGISTRY_RECORD, number, "{}", "{\"writtenAnew\":true}"))], cancellationToken);
        var studies = await seeds.MergedAsync(await new StoredRecords(connection).ReadAsync(numbers, cancellationToken), cancellationToken);
        var writer = new StudyWriter(connection, seeds.Context, words);
        await writer.DeleteAsync([.. studies.Select(study => study.Id)], cancellationToken);
        await writer.WriteAsync(studies, cancellationToken);
        await WriteSharedAsync(studies, [.. numbers.Select(seeds.StudyOf).OfType<string>()], cancellationToken);
        await writer.RefreshAsync(studies.Select(study => study.Id), cancellationToken);
        await superseded.KeepAsync(version, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task WriteContentAsync(IReadOnlyList<ChangedRecord> changed, PreparedStudies prepared, IReadOnlyList<string> back, CancellationToken cancellationToken)
    {
        var marks = back.Select(GoneMark.Taken).ToList();
        var states = changed.Select(record => new StateChange(EntityKind.REGISTRY_RECORD, record.NctId, record.Before, record.Document.Sha256, record.Document.Text)
        {
            SeenOn = record.Document.SeenOn,
            IsOver = record.Older is not null,
        });
        var log = new DatasetLog(connection, clock);
        var before = await BeforeAsync(changed, cancellationToken);
        var last = await log.LastAsync(cancellationToken);
        var superseded = await SupersededDocuments.NoteAsync(
            connection, last, changed.Select(record => record.NctId).Concat(back).Select(seeds.StudyOf).OfType<string>(), clock, cancellationToken,
            writesShared: changed.Any(record => record.Study.Reports.Any(report => seeds.Context.HasSource(report.Source))));
        var version = await log.RecordAsync(
            last, [.. states, .. marks.Select(mark => mark.State)],
            [.. changed.SelectMany(record => record.Changes), .. marks.Select(mark => mark.Change)], cancellationToken);
        var after = changed.Count > 0 ? await WriteRowsAsync(changed, prepared, cancellationToken) : [];
        await new EventLog(connection, seeds.Context.IsOfSeeds).WriteAsync(
            version, [.. EventLog.Of(before, after), .. back.Select(number => seeds.MarkEvent(EventType.REINSTATED, number))], cancellationToken);
        if (back.Count > 0)
        {
            await connection.ExecuteAsync(Command(ImportSql.UnmarkGone, new { Ids = back.ToArray() }, cancellationToken));
            await new RecordDocuments(connection, seeds, words).RenderAsync([.. back.Except(changed.Select(record => record.NctId))], cancellationToken);
        }
        var touched = changed.Select(record => record.NctId).Concat(back).Select(number => seeds.StudyOf(number) ?? number.ToLowerInvariant()).ToHashSet();
        await new StudyWriter(connection, seeds.Context, words).RefreshAsync(touched, cancellationToken);
        await superseded.KeepAsync(version, cancellationToken);
    }

    // The studies of these records as they are stored.
    private async Task<IReadOnlyList<Study>> BeforeAsync(IReadOnlyList<ChangedRecord> changed, CancellationToken cancellationToken)
    {
        var ofSeeds = changed.Select(record => seeds.StudyOf(record.NctId)).OfType<string>().Distinct().ToList();
        return
        [
            .. changed.Where(record => seeds.StudyOf(record.NctId) is null).Select(record => record.Earlier).OfType<Study>(),
            .. ofSeeds.Count == 0 ? [] : await seeds.MergedAsync(ofSeeds, cancellationToken),
        ];
    }

    private async Task<IReadOnlyList<Study>> WriteRowsAsync(IReadOnlyList<ChangedRecord> records, PreparedStudies prepared, CancellationToken cancellationToken)
    {
        await UpsertSourcesAsync(records, cancellationToken);
        var ready = prepared.Studies.Select(study => study.Id).ToHashSet();
        var others = records.Where(record => !ready.Contains(record.Study.Id)).ToDictionary(record => record.NctId, record => record.Study);
        var merged = await seeds.MergedAsync(others, cancellationToken);
        var isThere = records.Where(record => record.Before is not null || seeds.StudyOf(record.NctId) is not null)
            .Select(record => seeds.StudyOf(record.NctId) ?? record.Study.Id)
            .ToHashSet();
        var writer = new StudyWriter(connection, seeds.Context, words);
        await writer.DeleteAsync(isThere, cancellationToken);
        await writer.WriteAsync(prepared, cancellationToken);
        await writer.WriteAsync(merged, cancellationToken);
        IReadOnlyList<Study> studies = [.. prepared.Studies, .. merged];
        await WriteSharedAsync(studies, [.. records.Select(record => seeds.StudyOf(record.NctId)).OfType<string>()], cancellationToken);
        return studies;
    }

    // Sources, claims and relations of the seeds that show a study of this batch.
    private async Task WriteSharedAsync(IReadOnlyList<Study> studies, HashSet<string> ofSeeds, CancellationToken cancellationToken)
    {
        var shared = new SharedDocuments(connection, seeds.Context);
        var sources = studies.SelectMany(study => study.Reports).Select(report => report.Source).Where(seeds.Context.HasSource).Distinct().ToList();
        if (sources.Count > 0)
            await shared.WriteSourcesAsync([.. sources.Select(seeds.Context.Source)], cancellationToken);
        if (ofSeeds.Count == 0)
            return;
        var claims = seeds.Claims.Where(claim => ClaimDocuments.StudiesOf(claim).Any(ofSeeds.Contains)).ToList();
        await shared.WriteClaimsAsync(claims, await seeds.MergedAsync([.. claims.SelectMany(ClaimDocuments.StudiesOf).Distinct()], cancellationToken), cancellationToken);
        await shared.WriteRelationsAsync(cancellationToken);
    }

    // A source that the seeds describe stays as they say.
    private Task<int> UpsertSourcesAsync(IReadOnlyList<ChangedRecord> records, CancellationToken cancellationToken)
    {
        var sources = records.Select(record => RegistrySources.Of(record.NctId, record.Study)).Where(source => !seeds.Context.HasSource(source.Id)).ToList();
        return connection.ExecuteAsync(Command(ImportSql.UpsertSources, new
        {
            Ids = sources.Select(source => source.Id).ToArray(),
            Titles = sources.Select(source => source.Title).ToArray(),
            Publishers = sources.Select(source => source.Publisher).ToArray(),
            Dates = sources.Select(source => source.Published?.ToString()).ToArray(),
            Urls = sources.Select(source => source.Url).ToArray(),
        }, cancellationToken));
    }

    private static CommandDefinition Command(string sql, object? arguments, CancellationToken cancellationToken) =>
        new(sql, arguments, cancellationToken: cancellationToken);
}
