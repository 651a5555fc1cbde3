using System.Threading.Channels;
using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Loading;
using Npgsql;

namespace EvidenceApi.Seeder.Import;

/// <summary>
/// One import of registry records: batches as whole transactions, each making a dataset version; what an aborted run has done is not done again.
/// </summary>
internal sealed class ImportRun(NpgsqlConnection connection, NpgsqlConnection reading, RecordInputs inputs, ImportOptions options, Output output, TimeProvider clock)
{
    private const int RewrittenAtOnce = 200, Named = 10;

    private readonly List<string?> unreadable = [];

    /// <summary>Returns the exit code: 0 done, 1 some records could not be read, 6 files and database do not hold the same.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var start = await connection.QuerySingleOrDefaultAsync<StartRow>(Command(ImportSql.Unfinished, new { Inputs = inputs.Sha256, options.Full }, cancellationToken));
        if (start is null)
            start = new StartRow { Id = await connection.ExecuteScalarAsync<long>(Command(ImportSql.Begin, new { Inputs = inputs.Sha256, options.Full, At = clock.GetUtcNow() }, cancellationToken)) };
        else
            output.Line($"an earlier run over the same files was broken off; going on after {start.EntriesDone:N0} entries");

        await FillCountriesAsync(cancellationToken);
        var leaves = LeafCounts.FromJson(start.Leaves);
        var seeds = await SeedStudies.ReadAsync(connection, cancellationToken);
        var writer = new RecordWriter(connection, start.Id, seeds, clock);
        if (!await ReadAndWriteAsync(start, leaves, seeds, writer, cancellationToken))
            return ExitCode.BadSeeds;
        var held = await connection.ExecuteScalarAsync<bool>(Command(ImportSql.AnySeen, new { Run = start.Id }, cancellationToken));
        if (options.Full)
            await ReportGoneAsync(start.Id, held, writer.Back, cancellationToken);
        else if (writer.Back > 0)
            output.Line($"{writer.Back:N0} records that were marked gone came back");
        var code = await ReportAsync(start.Id, leaves, writer, cancellationToken);
        return options.Full && !held && code == ExitCode.Done ? ExitCode.BadSeeds : code;
    }

    // An entry without a number may be any record, so it is not known what is gone.
    private async Task ReportGoneAsync(long run, bool held, int back, CancellationToken cancellationToken)
    {
        var unknown = unreadable.Count(number => number is null);
        if (!held)
            output.Error("the full load held no record that could be read; nothing is marked gone");
        else if (unknown > 0)
            output.Error($"{unknown:N0} entries of the full load have no number that could be read and may be any record; nothing is marked gone");
        else
            output.Line($"full load: {await new GoneRecords(connection, run, [.. unreadable.OfType<string>()], clock).MarkAsync(cancellationToken):N0} records marked gone, {back:N0} came back");
    }

    private async Task<int> ReportAsync(long run, LeafCounts leaves, RecordWriter writer, CancellationToken cancellationToken)
    {
        await new TableStatistics(connection).RenewAsync(cancellationToken);
        var report = new ImportReport(connection, run, output);
        var broken = await report.PrintTotalsAsync(cancellationToken);
        var same = await RepairAsync(run, report, leaves, writer, cancellationToken);
        await connection.ExecuteAsync(Command(ImportSql.Finish, new { Run = run, At = clock.GetUtcNow() }, cancellationToken));
        return !same ? ExitCode.NotReconciled : broken > 0 ? ExitCode.BadSeeds : ExitCode.Done;
    }

    // What differs is reported, and written again from what the files say; the exit code says so once.
    private async Task<bool> RepairAsync(long run, ImportReport report, LeafCounts leaves, RecordWriter writer, CancellationToken cancellationToken)
    {
        var before = await report.ReconcileAsync(leaves, cancellationToken);
        if (before.IsClean)
            return true;
        var numbers = await new DifferingRecords(connection, run).FindAsync(before, cancellationToken);
        foreach (var some in numbers.Chunk(RewrittenAtOnce))
            await writer.RewriteAsync(some, cancellationToken);
        await connection.ExecuteAsync(Command(ImportSql.RecountItems, null, cancellationToken)); // what differed was counted as it was
        if (numbers.Count > 0)
            output.Line($"{numbers.Count:N0} records are written again: {string.Join(", ", numbers.Take(Named))}{(numbers.Count > Named ? ", …" : "")}");
        output.Line((await report.ReconcileAsync(leaves, cancellationToken)).IsClean ? "files and database hold the same again" : "files and database still differ");
        return false;
    }

    // Records may come before any seeds.
    private Task<int> FillCountriesAsync(CancellationToken cancellationToken) => connection.ExecuteAsync(Command(ImportSql.FillCountries, new
    {
        Codes = Country.All.Values.Select(country => country.Code).ToArray(),
        Names = Country.All.Values.Select(country => country.Name).ToArray(),
    }, cancellationToken));

    // One thread reads, compares and prepares the next batch while this one writes, and then waits until it is taken, so that memory holds two.
    private async Task<bool> ReadAndWriteAsync(StartRow start, LeafCounts leaves, SeedStudies seeds, RecordWriter writer, CancellationToken cancellationToken)
    {
        var progress = new WorkProgress(inputs.Bytes, () => inputs.BytesDone, "records", output);
        var statistics = new TableStatistics(connection);
        RecordComplaint? stoppedAt = null;
        await progress.RunAsync(async () =>
        {
            using var written = new WrittenBatches();
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var channel = Channel.CreateBounded<RecordBatch>(1);
            var seen = await connection.QueryAsync<string>(Command(ImportSql.Seen, new { Run = start.Id }, cancellationToken));
            var reported = await connection.QueryAsync<long>(Command(ImportSql.Complaints, new { Run = start.Id }, cancellationToken));
            var reader = new BatchReader(reading, seeds, leaves, seen, reported.ToHashSet(), options, written);
            var producer = Task.Run(() => ProduceAsync(channel.Writer, reader, start.EntriesDone, stop.Token), stop.Token);
            try
            {
                await foreach (var batch in channel.Reader.ReadAllAsync(cancellationToken))
                {
                    unreadable.AddRange(batch.Unreadable);
                    foreach (var complaint in batch.Complaints)
                        output.Error(complaint.ToString());
                    foreach (var older in batch.Older)
                        output.Line(older);
                    await writer.WriteAsync(batch, cancellationToken);
                    written.Add();
                    progress.Add(batch.Seen.Count);
                    await statistics.KeepAsync(batch.Changed.Count, cancellationToken);
                    stoppedAt = batch.StoppedAt;
                }
            }
            finally
            {
                await stop.CancelAsync();
                await producer.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        });
        if (stoppedAt is null)
            return true;
        output.Error(stoppedAt.ToString());
        output.Error("stopped at the first record that could not be read, as --strict asks; the records before it are loaded");
        return false;
    }

    private async Task ProduceAsync(ChannelWriter<RecordBatch> batches, BatchReader reader, long done, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var batch in reader.ReadAsync(inputs.Entries(), done, cancellationToken))
            {
                await batches.WriteAsync(batch, cancellationToken);
                await batches.WaitToWriteAsync(cancellationToken);
            }
            batches.Complete();
        }
        catch (Exception failed)
        {
            batches.Complete(failed); // the reader of the channel throws it
        }
    }

    private static CommandDefinition Command(string sql, object? arguments, CancellationToken cancellationToken) =>
        new(sql, arguments, cancellationToken: cancellationToken);
}
