using Dapper;
using Npgsql;

namespace EvidenceApi.Seeder.Import;

/// <summary>What an import did, what it found wrong in the records, and whether the database holds what the files hold.</summary>
internal sealed class ImportReport(NpgsqlConnection connection, long run, Output output)
{
    /// <summary>Prints the totals of the run and its flags; returns how many records could not be read.</summary>
    public async Task<long> PrintTotalsAsync(CancellationToken cancellationToken)
    {
        var totals = await connection.QuerySingleAsync<TotalsRow>(Command(ImportSql.Totals, cancellationToken));
        output.Line($"{totals.Added:N0} added, {totals.Changed:N0} changed, {totals.Unchanged:N0} unchanged, {totals.Broken:N0} could not be read");
        foreach (var flag in await connection.QueryAsync<string>(Command(ImportSql.Flags, cancellationToken)))
            output.Line($"  flag {flag}");
        var (outcomes, withMonths) = await connection.QuerySingleAsync<(long, long)>(Command(ImportSql.Times, cancellationToken));
        output.Line($"  time in months for {withMonths:N0} of {outcomes:N0} reported outcomes with numbers; the others keep their time frame as printed");
        return totals.Broken;
    }

    /// <summary>Compares the values of the files with those of the database, module by module and by digests of the values of each path, and reports what differs.</summary>
    public async Task<Reconciliation> ReconcileAsync(LeafCounts leaves, CancellationToken cancellationToken)
    {
        var reconciliation = await Reconciliation.RunAsync(connection, run, leaves, cancellationToken);
        output.Line($"{"module",-34} {"files",14} {"columns",14} {"other",12} {"difference",10}");
        foreach (var module in reconciliation.Modules)
            output.Line($"{module.Module,-34} {module.Files,14:N0} {module.Columns,14:N0} {module.Other,12:N0} {module.Difference,10:N0}");
        foreach (var path in reconciliation.Differences)
        {
            output.Error(path.Difference != 0
                ? $"{path.Path}: the files hold {path.Files:N0} values, the database {path.Columns:N0} and {path.Other:N0} kept as other"
                : $"{path.Path}: files and database hold {path.Files:N0} values, and not the same ones, or not at the same places");
        }
        foreach (var place in reconciliation.Contradictions.GroupBy(number => number.Place))
            output.Error($"{place.Key}: {place.Count():N0} numbers are not those printed beside them, the first in {place.First().Record}");
        return reconciliation;
    }

    private CommandDefinition Command(string sql, CancellationToken cancellationToken) => new(sql, new { Run = run }, cancellationToken: cancellationToken);

    private sealed record TotalsRow
    {
        public required int Added { get; init; }

        public required int Changed { get; init; }

        public required int Unchanged { get; init; }

        public required long Broken { get; init; }
    }
}
