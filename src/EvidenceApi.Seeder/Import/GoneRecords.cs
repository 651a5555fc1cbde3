using Dapper;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Loading;
using EvidenceApi.Seeder.Search;
using Npgsql;

namespace EvidenceApi.Seeder.Import;

/// <summary>After a full load: marks the records that it did not hold any more, and takes the mark from those that came back. Nothing is deleted.</summary>
internal sealed class GoneRecords(NpgsqlConnection connection, long run, IReadOnlyCollection<string> unreadable, TimeProvider clock)
{
    private const int RenderedAtOnce = 500;

    // The mark is part of the content, so it has a part in the digest.
    private static readonly string Mark = CanonicalJson.Sha256("gone");

    public async Task<(int Gone, int Back)> MarkAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var gone = (await connection.QueryAsync<string>(Command(ImportSql.NowGone, new { Run = run, Unreadable = unreadable.ToArray() }, cancellationToken))).Order(StringComparer.Ordinal).ToArray();
        var back = (await connection.QueryAsync<string>(Command(ImportSql.CameBack, new { Run = run }, cancellationToken))).Order(StringComparer.Ordinal).ToArray();
        if (gone.Length + back.Length == 0)
            return (0, 0);
        var log = new DatasetLog(connection, clock);
        var version = await log.RecordAsync(await log.LastAsync(cancellationToken), [.. gone.Select(id => Marked(id, null, Mark)), .. back.Select(id => Marked(id, Mark, null))],
        [
            .. gone.Select(id => new EntityChange(EntityKind.REGISTRY_RECORD, id, """{"gone":false}""", """{"gone":true}""")),
            .. back.Select(id => new EntityChange(EntityKind.REGISTRY_RECORD, id, """{"gone":true}""", """{"gone":false}""")),
        ], cancellationToken);
        await connection.ExecuteAsync(Command(ImportSql.MarkGone, new { Ids = gone, Version = version }, cancellationToken));
        await connection.ExecuteAsync(Command(ImportSql.UnmarkGone, new { Ids = back }, cancellationToken));
        await RenderAsync([.. gone, .. back], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (gone.Length, back.Length);
    }

    // Some thousands at a time: a whole register may be gone when a load was called full and was not.
    private async Task RenderAsync(IReadOnlyList<string> numbers, CancellationToken cancellationToken)
    {
        var seeds = await SeedStudies.ReadAsync(connection, cancellationToken);
        foreach (var some in numbers.Chunk(RenderedAtOnce))
        {
            var records = await new StoredRecords(connection).ReadAsync(some, cancellationToken);
            await new StudyWriter(connection, seeds.Context, new SearchWords(connection)).RenderAsync([.. await seeds.MergedAsync(records, cancellationToken)], cancellationToken);
        }
    }

    private static StateChange Marked(string id, string? before, string? after) => new(EntityKind.REGISTRY_RECORD, $"{id} gone", before, after, null);

    private static CommandDefinition Command(string sql, object? arguments, CancellationToken cancellationToken) =>
        new(sql, arguments, commandTimeout: 0, cancellationToken: cancellationToken);
}
