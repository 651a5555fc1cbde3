using System.Data;
using Dapper;
using EvidenceApi.Database;
using EvidenceApi.Model;
using Npgsql;

namespace EvidenceApi.Syntheses;

/// <summary>Everything that is known of one measure, from one dataset version.</summary>
internal sealed record MeasureEvidence(MeasureRow Measure, IReadOnlyList<Candidate> Candidates, OverlapGraph Overlaps, ILookup<Phenotype, Phenotype> Narrower);

/// <summary>Reads the evidence of a measure in one snapshot of the database.</summary>
internal sealed class MeasureEvidenceReader(EvidenceReader reader)
{
    // What is the same for all measures of a dataset version; it took longer than all the rest.
    private volatile Common? kept;

    /// <returns>Null when no measure has this id.</returns>
    public Task<MeasureEvidence?> ReadAsync(string measure, CancellationToken cancellationToken) =>
        reader.ReadAsync(connection => SnapshotAsync(connection, measure, cancellationToken), cancellationToken);

    private async Task<MeasureEvidence?> SnapshotAsync(NpgsqlConnection connection, string measure, CancellationToken cancellationToken)
    {
        await using var snapshot = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        if (await connection.QuerySingleOrDefaultAsync<MeasureRow>(new CommandDefinition(MeasureSql.Measure, new { Measure = measure }, cancellationToken: cancellationToken)) is not { } row)
            return null;
        var measures = new { Measures = row.Beside.Prepend(row.Id).ToArray() };
        async Task<IReadOnlyList<T>> RowsAsync<T>(string sql) =>
            [.. await connection.QueryAsync<T>(new CommandDefinition(sql, measures, cancellationToken: cancellationToken))];
        var candidates = Candidates.Of(
            await RowsAsync<ResultRow>(SynthesesSql.Results), await RowsAsync<ComparisonRow>(SynthesesSql.Comparisons), await RowsAsync<PairRow>(SynthesesSql.Pairs));
        var common = kept is { } known && known.DatasetVersion == row.DatasetVersion ? known : new Common(
            row.DatasetVersion, new OverlapGraph(await RowsAsync<OverlapRow>(MeasureSql.Overlaps)),
            (await RowsAsync<PhenotypeRow>(MeasureSql.Phenotypes)).ToLookup(pair => pair.Phenotype, pair => pair.Narrower));
        kept = common;
        await snapshot.CommitAsync(cancellationToken);
        return new MeasureEvidence(row, candidates, common.Overlaps, common.Narrower);
    }

    private sealed record Common(long DatasetVersion, OverlapGraph Overlaps, ILookup<Phenotype, Phenotype> Narrower);
}
