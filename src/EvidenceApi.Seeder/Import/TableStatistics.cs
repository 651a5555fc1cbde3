using Dapper;
using Npgsql;

namespace EvidenceApi.Seeder.Import;

/// <summary>
/// Keeps the planner's statistics accurate while tables grow: they are renewed, from a small sample, each time three times as many records have been written. Documents that are
/// rendered with the statistics of an empty table take many times longer.
/// </summary>
internal sealed class TableStatistics(NpgsqlConnection connection)
{
    private const int First = 400;

    private long written;

    private long next = First;

    public async Task KeepAsync(int records, CancellationToken cancellationToken)
    {
        written += records;
        if (written < next)
            return;
        next = written * 3;
        await RunAsync(ImportSql.AnalyzeRoughly, cancellationToken);
    }

    public Task RenewAsync(CancellationToken cancellationToken) => RunAsync(ImportSql.AnalyzeAll, cancellationToken);

    private Task<int> RunAsync(string sql, CancellationToken cancellationToken) => connection.ExecuteAsync(new CommandDefinition(sql, cancellationToken: cancellationToken));
}
