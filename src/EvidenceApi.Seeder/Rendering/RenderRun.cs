using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Loading;
using EvidenceApi.Seeder.Search;
using Npgsql;

namespace EvidenceApi.Seeder.Rendering;

/// <summary>
/// Makes the documents of all studies again from the stored states, after the code that writes them has changed. Each batch is a transaction, and
/// one that changes a document makes a dataset version, because responses change with it. Unchanged documents are not written, so a run may be repeated.
/// </summary>
/// <param name="connection">An open connection of the owner.</param>
/// <param name="rows">Whether the rows of every study are written again too: after a change of the code that reads records.</param>
/// <param name="output">Where progress is reported.</param>
/// <param name="clock">Dates the versions.</param>
internal sealed class RenderRun(NpgsqlConnection connection, bool rows, Output output, TimeProvider clock)
{
    private const int AtOnce = 200;

    private readonly SearchWords words = new(connection);

    private bool withRows = rows;

    private long seen;

    private long written;

    private long shared;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var total = await connection.ExecuteScalarAsync<long>(new CommandDefinition(RenderSql.Studies, cancellationToken: cancellationToken));
        var seeds = await SeedStudies.ReadAsync(connection, cancellationToken);
        withRows |= await connection.ExecuteScalarAsync<bool>(new CommandDefinition(RenderSql.AreRowsPending, cancellationToken: cancellationToken));
        var progress = new WorkProgress(total, () => seen, "studies", output);
        await progress.RunAsync(async () =>
        {
            var after = "";
            while (await BatchAsync(after, cancellationToken) is [.., var last] batch)
            {
                await RenderAsync(seeds, batch, cancellationToken);
                (after, seen) = (last.Id, seen + batch.Count);
                progress.Add(batch.Count);
            }
        });
        await RenderSharedAsync(seeds, cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(RenderSql.Done, cancellationToken: cancellationToken));
        var version = (await new DatasetLog(connection, clock).LastAsync(cancellationToken)).Version;
        output.Line(written + shared == 0
            ? $"the documents of {seen:N0} studies are as they would be made now; dataset version {version} stays"
            : $"{written:N0} of {seen:N0} studies{(shared > 0 ? $" and {shared:N0} other documents" : "")} were rendered; dataset version {version}");
        return ExitCode.Done;
    }

    private async Task<List<RenderSql.StudyRow>> BatchAsync(string after, CancellationToken cancellationToken) =>
        [.. await connection.QueryAsync<RenderSql.StudyRow>(new CommandDefinition(RenderSql.Batch, new { After = after, Count = AtOnce }, cancellationToken: cancellationToken))];

    private async Task RenderAsync(SeedStudies seeds, IReadOnlyList<RenderSql.StudyRow> batch, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var studies = await seeds.ReadAsync([.. batch.Select(study => study.Id)], [.. batch.SelectMany(study => study.Numbers)], cancellationToken);
        var stored = await StoredDocuments.ReadAsync(connection, [.. batch.Select(study => study.Id)], cancellationToken);
        var changed = studies.Where(study => withRows || !stored.Hold(study, seeds.Context)).ToList();
        if (changed.Count == 0)
            return;
        var log = new DatasetLog(connection, clock);
        var last = await log.LastAsync(cancellationToken);
        var superseded = await SupersededDocuments.NoteAsync(connection, last, changed.Select(study => study.Id).Intersect(seeds.Ids), clock, cancellationToken);
        var version = await log.RecordAsync(last, [], [.. changed.Select(Rendered)], cancellationToken);
        var writer = new StudyWriter(connection, seeds.Context, words);
        if (withRows)
            await writer.DeleteAsync([.. changed.Select(study => study.Id)], cancellationToken);
        await (withRows ? writer.WriteAsync(changed, cancellationToken) : writer.RenderAsync(changed, cancellationToken));
        await writer.RefreshAsync(changed.Select(study => study.Id), cancellationToken);
        await superseded.KeepAsync(version, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        written += changed.Count;
    }

    private async Task RenderSharedAsync(SeedStudies seeds, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var log = new DatasetLog(connection, clock);
        var last = await log.LastAsync(cancellationToken);
        var superseded = await SupersededDocuments.NoteAsync(connection, last, [], clock, cancellationToken, writesShared: true);
        var before = await SharedAsync(cancellationToken);
        await new SharedDocuments(connection, seeds.Context).WriteAsync(seeds.Claims, await seeds.MergedAsync(seeds.Ids, cancellationToken), cancellationToken);
        var after = await SharedAsync(cancellationToken);
        var changed = after.Except(before).Concat(before.Except(after)).Select(Rendered).Distinct().ToList();
        if (changed.Count == 0)
            return;
        await superseded.KeepAsync(await log.RecordAsync(last, [], changed, cancellationToken), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        shared = changed.Count;
    }

    private async Task<List<RenderSql.SharedRow>> SharedAsync(CancellationToken cancellationToken) =>
        [.. await connection.QueryAsync<RenderSql.SharedRow>(new CommandDefinition(RenderSql.Shared, cancellationToken: cancellationToken))];

    // The content is unchanged; clients with a cache learn which responses to fetch again.
    private static EntityChange Rendered(Study study) => Rendered(EntityKind.STUDY, study.Id);

    // A relation is a part of its study.
    private static EntityChange Rendered(RenderSql.SharedRow document) => Enum.TryParse<EntityKind>(document.Kind, out var kind)
        ? Rendered(kind, document.Id)
        : Rendered(EntityKind.STUDY, document.Id[..document.Id.IndexOf('.', StringComparison.Ordinal)]);

    private static EntityChange Rendered(EntityKind kind, string id) => new(kind, id, "{}", "{\"madeAnew\":true}");
}
