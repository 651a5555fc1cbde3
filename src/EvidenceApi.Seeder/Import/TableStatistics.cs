using Dapper;
using Npgsql;

namespace EvidenceApi.Seeder.Import;

/// <summary>
/// Keeps the planner's statistics near the truth while tables grow: they are renewed each time the number of written records has doubled. Documents that are
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
        next = written * 2;
        await RenewAsync(cancellationToken);
    }

    public Task<int> RenewAsync(CancellationToken cancellationToken) =>
        connection.ExecuteAsync(new CommandDefinition(ImportSql.AnalyzeAll, cancellationToken: cancellationToken));
}
