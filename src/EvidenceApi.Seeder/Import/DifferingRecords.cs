using System.Text.Json;
using Dapper;
using EvidenceApi.Seeder.Records;
using Npgsql;

namespace EvidenceApi.Seeder.Import;

/// <summary>Finds the records whose values in the database are not those of their files: the differing paths are known, often for a few records of a whole register.</summary>
internal sealed class DifferingRecords(NpgsqlConnection connection, long run)
{
    private const int AtOnce = 500;

    /// <summary>Numbers of the records, in order.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(Reconciliation reconciliation, CancellationToken cancellationToken)
    {
        var found = reconciliation.Contradictions.Select(number => number.Record).ToHashSet();
        if (reconciliation.Differences.Count > 0)
        {
            var held = await StoredValuesAsync(reconciliation.Differences.Select(path => path.Path).ToHashSet(), cancellationToken);
            var seen = (await connection.QueryAsync<string>(Command(ImportSql.Seen, new { Run = run }, cancellationToken))).Distinct().ToList();
            foreach (var numbers in seen.Chunk(AtOnce))
            {
                var documents = await connection.QueryAsync<(string Id, string Document)>(Command(ImportSql.StoredDocuments, new { Ids = numbers }, cancellationToken));
                found.UnionWith(documents.Where(record => Differs(record.Document, held, record.Id)).Select(record => record.Id));
            }
        }
        return [.. found.Order(StringComparer.Ordinal)];
    }

    private static bool Differs(string document, StoredValues held, string nctId)
    {
        var leaves = new LeafCounts();
        using (var json = JsonDocument.Parse(document))
            leaves.Add(json.RootElement);
        var columns = held.ColumnsOf(nctId);
        return Reconciliation.Of(leaves.Sums, columns, held.OtherOf(nctId)).Any(path => held.IsMeant(path.Path) && (path.Difference != 0 || path.IsAltered));
    }

    // All tables with a differing path are read whole; the others are not needed.
    private async Task<StoredValues> StoredValuesAsync(HashSet<string> paths, CancellationToken cancellationToken)
    {
        var fields = FieldMap.Fields.Where(field => field.IsStored).ToList();
        var tables = fields.Where(field => paths.Contains(field.Path)).Select(field => field.Table).ToHashSet();
        var held = new StoredValues(paths, [.. fields.Select(field => field.Path)]);
        foreach (var table in fields.Where(field => tables.Contains(field.Table)).GroupBy(field => field.Table))
        {
            foreach (var row in await connection.QueryAsync<ColumnRow>(Command(ReconciliationSql.Columns(table.Key, [.. table], eachRecord: true), new { Run = run }, cancellationToken)))
                held.Add(row, [.. table.Select(field => field.Path)]);
        }
        foreach (var row in await connection.QueryAsync<OtherRow>(Command(ReconciliationSql.Other(eachRecord: true), new { Run = run }, cancellationToken)))
            held.Add(row);
        return held;
    }

    private static CommandDefinition Command(string sql, object arguments, CancellationToken cancellationToken) => new(sql, arguments, cancellationToken: cancellationToken);

    // What the database holds, record by record.
    private sealed class StoredValues(HashSet<string> meant, string[] columns)
    {
        private readonly Dictionary<string, Dictionary<string, ColumnSum>> known = [];

        private readonly Dictionary<string, Dictionary<string, LeafSum>> other = [];

        public bool IsMeant(string path) => meant.Contains(path);

        public void Add(ColumnRow row, IReadOnlyList<string> paths)
        {
            if (row.Record is not { } record)
                return;
            known.TryAdd(record, columns.ToDictionary(path => path, _ => new ColumnSum(0, 0, 0)));
            foreach (var (place, path) in paths.Index())
                known[record][path] = row.At(place);
        }

        public void Add(OtherRow row)
        {
            other.TryAdd(row.Record ?? "", []);
            other[row.Record ?? ""][row.Path] = row.Sum;
        }

        public Dictionary<string, ColumnSum> ColumnsOf(string record) => known.TryGetValue(record, out var sums) ? sums : columns.ToDictionary(path => path, _ => new ColumnSum(0, 0, 0));

        public Dictionary<string, LeafSum> OtherOf(string record) => other.TryGetValue(record, out var sums) ? sums : [];
    }
}
