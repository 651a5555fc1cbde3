using System.Text.Json;
using Dapper;
using EvidenceApi.Seeder.Records;
using Npgsql;

namespace EvidenceApi.Seeder.Import;

/// <summary>Values of one path: in the files, in columns, and kept in registry_record.other.</summary>
internal sealed record ReconciledPath(string Path, long Files, long Columns, long Other)
{
    /// <summary>What is in the files and not in the database; negative when the database holds more.</summary>
    public long Difference => Files - Columns - Other;

    /// <summary>Whether there are as many values, but some differ or are in other places.</summary>
    public bool IsAltered { get; init; }
}

/// <summary>Values of one module, all its paths together.</summary>
internal sealed record ReconciledModule(string Module, long Files, long Columns, long Other)
{
    public long Difference => Files - Columns - Other;
}

/// <summary>Compares the files of an import with the database, for the same records: by counting again, and by digests of the values and of their places.</summary>
internal sealed class Reconciliation(IReadOnlyList<ReconciledPath> paths)
{
    /// <summary>In the order of the paths; differences within a module may cancel out, which <see cref="Differences"/> shows.</summary>
    public IReadOnlyList<ReconciledModule> Modules { get; } =
    [
        .. paths.GroupBy(path => FieldMap.ModuleOf(path.Path)).Select(module => new ReconciledModule(
            module.Key, module.Sum(path => path.Files), module.Sum(path => path.Columns), module.Sum(path => path.Other))),
    ];

    /// <summary>The paths where files and database differ; none when nothing was lost, invented or altered.</summary>
    public IReadOnlyList<ReconciledPath> Differences { get; } = [.. paths.Where(path => path.Difference != 0 || path.IsAltered)];

    /// <summary>Numbers that are not those printed beside them: the record and the column.</summary>
    public IReadOnlyList<(string Record, string Place)> Contradictions { get; private init; } = [];

    public bool IsClean => Differences.Count == 0 && Contradictions.Count == 0;

    /// <summary>Counts what the database holds of the records of a run. Throws <see cref="NpgsqlException"/> when the database fails.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="run">The run; import_seen holds the numbers of its records.</param>
    /// <param name="leaves">What all these records hold.</param>
    public static async Task<Reconciliation> RunAsync(NpgsqlConnection connection, long run, LeafCounts leaves, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(Command(ReconciliationSql.Prepare, run, cancellationToken));
        var beside = new LeafCounts();
        foreach (var document in connection.Query<(string Id, string Document)>(ReconciliationSql.Beside, buffered: false))
        {
            using var json = JsonDocument.Parse(document.Document);
            beside.Add(json.RootElement);
        }
        // Values kept beside columns have no context there: the places of these records are compared separately, so that those of all others can be.
        var others = leaves.Sums.ToDictionary(path => path.Key, path => path.Value - beside.Sums.GetValueOrDefault(path.Key));
        var paths = await ComparedAsync(connection, run, others, beside: false, cancellationToken);
        if (beside.Sums.Count > 0)
            paths = [.. paths, .. await ComparedAsync(connection, run, beside.Sums, beside: true, cancellationToken)];
        var contradictions = await connection.QueryAsync<(string, string)>(Command(ReconciliationSql.Contradictions, run, cancellationToken));
        return new Reconciliation([.. paths.GroupBy(path => path.Path).OrderBy(path => path.Key, StringComparer.Ordinal).Select(Together)]) { Contradictions = [.. contradictions] };
    }

    private static ReconciledPath Together(IEnumerable<ReconciledPath> parts) => parts.Aggregate((one, other) =>
        new ReconciledPath(one.Path, one.Files + other.Files, one.Columns + other.Columns, one.Other + other.Other) { IsAltered = one.IsAltered || other.IsAltered });

    private static async Task<IReadOnlyList<ReconciledPath>> ComparedAsync(
        NpgsqlConnection connection, long run, IReadOnlyDictionary<string, LeafSum> files, bool beside, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(new CommandDefinition(ReconciliationSql.Narrow, new { Beside = beside }, cancellationToken: cancellationToken));
        var columns = new Dictionary<string, ColumnSum>(StringComparer.Ordinal);
        foreach (var table in FieldMap.Fields.Where(field => field.IsStored).GroupBy(field => field.Table))
        {
            var row = await connection.QuerySingleAsync<ColumnRow>(Command(ReconciliationSql.Columns(table.Key, [.. table], eachRecord: false), run, cancellationToken));
            foreach (var (place, field) in table.Index())
                columns[field.Path] = row.At(place);
        }
        var other = (await connection.QueryAsync<OtherRow>(Command(ReconciliationSql.Other(eachRecord: false), run, cancellationToken)))
            .ToDictionary(row => row.Path, row => row.Sum, StringComparer.Ordinal);
        await connection.ExecuteAsync(new CommandDefinition(ReconciliationSql.Restore, cancellationToken: cancellationToken));
        return Of(files.Where(path => path.Value.Count != 0).ToDictionary(), columns, other);
    }

    /// <summary>
    /// A path that is or is below one with a column belongs to that, and any other to the topmost kept one, because parts are kept whole in one record and value by value
    /// in another.
    /// </summary>
    internal static IReadOnlyList<ReconciledPath> Of(IReadOnlyDictionary<string, LeafSum> files, IReadOnlyDictionary<string, ColumnSum> columns, IReadOnlyDictionary<string, LeafSum> other)
    {
        var (held, kept) = (ByTopmost(files), ByTopmost(other));
        return [.. held.Keys.Union(columns.Keys).Union(kept.Keys).Order(StringComparer.Ordinal).Select(path =>
        {
            var (file, column, rest) = (held.GetValueOrDefault(path), columns.GetValueOrDefault(path, ColumnSum.None), kept.GetValueOrDefault(path));
            return new ReconciledPath(path, file.Count, column.Count, rest.Count) { IsAltered = column.Differs(file, rest) };
        })];

        Dictionary<string, LeafSum> ByTopmost(IReadOnlyDictionary<string, LeafSum> sums) => sums
            .GroupBy(sum => Above(sum.Key).FirstOrDefault(columns.ContainsKey) ?? Above(sum.Key).LastOrDefault(other.ContainsKey, sum.Key))
            .ToDictionary(path => path.Key, path => path.Aggregate(default(LeafSum), (all, sum) => all + sum.Value), StringComparer.Ordinal);
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
