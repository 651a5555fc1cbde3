using Dapper;
using Npgsql;

namespace EvidenceApi.Seeder.Import;

/// <summary>Values of one path: in the files, in columns, and kept in registry_record.other.</summary>
internal sealed record ReconciledPath(string Path, long Files, long Columns, long Other)
{
    /// <summary>What is in the files and not in the database; negative when the database holds more.</summary>
    public long Difference => Files - Columns - Other;
}

/// <summary>Values of one module, all its paths together.</summary>
internal sealed record ReconciledModule(string Module, long Files, long Columns, long Other)
{
    public long Difference => Files - Columns - Other;
}

/// <summary>What the files of an import hold against what the database holds of the same records, both counted anew.</summary>
internal sealed class Reconciliation(IReadOnlyList<ReconciledPath> paths)
{
    /// <summary>In the order of the paths; differences within a module may cancel out, which <see cref="Differences"/> shows.</summary>
    public IReadOnlyList<ReconciledModule> Modules { get; } =
    [
        .. paths.GroupBy(path => FieldMap.ModuleOf(path.Path)).Select(module => new ReconciledModule(
            module.Key, module.Sum(path => path.Files), module.Sum(path => path.Columns), module.Sum(path => path.Other))),
    ];

    /// <summary>The paths where files and database differ; none when nothing was lost or made up.</summary>
    public IReadOnlyList<ReconciledPath> Differences { get; } = [.. paths.Where(path => path.Difference != 0)];

    /// <summary>Counts what the database holds of the records of a run. Throws <see cref="NpgsqlException"/> when the database fails.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="run">The run; import_seen holds the numbers of its records.</param>
    /// <param name="leaves">What all these records hold.</param>
    public static async Task<Reconciliation> RunAsync(NpgsqlConnection connection, long run, LeafCounts leaves, CancellationToken cancellationToken)
    {
        var columns = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in FieldMap.Fields.Where(field => field.IsStored).GroupBy(field => field.Table))
        {
            var sql = ReconciliationSql.Columns(table.Key, table.Select(field => field.CountSql));
            var counts = await connection.ExecuteScalarAsync<long[]>(Command(sql, run, cancellationToken));
            foreach (var (field, count) in table.Zip(counts ?? []))
                columns[field.Path] = count;
        }
        var other = (await connection.QueryAsync<(string Path, long Leaves)>(Command(ReconciliationSql.Other, run, cancellationToken)))
            .ToDictionary(row => row.Path, row => row.Leaves, StringComparer.Ordinal);
        return Of(leaves.Counts, columns, other);
    }

    /// <summary>A path that is or is below one with a column belongs to that, and any other to the topmost kept one, for parts are kept whole in one record and value by value in another.</summary>
    internal static Reconciliation Of(IReadOnlyDictionary<string, long> files, IReadOnlyDictionary<string, long> columns, IReadOnlyDictionary<string, long> other)
    {
        var (held, kept) = (ByTopmost(files), ByTopmost(other));
        return new Reconciliation([.. held.Keys.Union(columns.Keys).Union(kept.Keys).Order(StringComparer.Ordinal).Select(path =>
            new ReconciledPath(path, held.GetValueOrDefault(path), columns.GetValueOrDefault(path), kept.GetValueOrDefault(path)))]);

        Dictionary<string, long> ByTopmost(IReadOnlyDictionary<string, long> counts) => counts
            .GroupBy(count => Above(count.Key).FirstOrDefault(columns.ContainsKey) ?? Above(count.Key).LastOrDefault(other.ContainsKey, count.Key))
            .ToDictionary(path => path.Key, path => path.Sum(count => count.Value), StringComparer.Ordinal);
    }

    // "a.b[].c", then "a.b[]", "a.b" and "a".
    private static IEnumerable<string> Above(string path)
    {
        for (var end = path.Length; end > 0; end = path.AsSpan(0, end).LastIndexOfAny('.', '['))
            yield return path[..end];
    }

    private static CommandDefinition Command(string sql, long run, CancellationToken cancellationToken) =>
        new(sql, new { Run = run }, cancellationToken: cancellationToken);
}
