using System.Diagnostics.CodeAnalysis;
using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace EvidenceApi.Seeder.Loading;

/// <summary>Writes rows of the mapping: <c>COPY</c> for new ones, an upsert by way of a temporary table where a row may be there already.</summary>
internal static class RowWriter
{
    public static Task CopyAsync<T>(NpgsqlConnection connection, Table<T> table, IEnumerable<T> items, CancellationToken cancellationToken) =>
        CopyAsync(connection, table.Name, table.Columns, items.SelectMany(table.Rows), cancellationToken);

    /// <summary>Inserts rows or, where the first <paramref name="keys"/> columns are there, brings the other columns up to date.</summary>
    public static async Task UpsertAsync<T>(NpgsqlConnection connection, Table<T> table, int keys, T item, CancellationToken cancellationToken)
    {
        var staging = $"staging_{table.Name}";
        var columns = string.Join(", ", table.Columns);
        var updates = string.Join(", ", table.Columns.Skip(keys).Select(column => $"{column} = excluded.{column}"));
        await connection.ExecuteAsync(new CommandDefinition(
            $"create temporary table {staging} on commit drop as select {columns} from {table.Name} with no data", cancellationToken: cancellationToken));
        await CopyAsync(connection, staging, table.Columns, table.Rows(item), cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(
            $"insert into {table.Name} ({columns}) select {columns} from {staging} on conflict ({string.Join(", ", table.Columns.Take(keys))}) do update set {updates}",
            cancellationToken: cancellationToken));
    }

    public static async Task CopyAsync(
        NpgsqlConnection connection, string table, string[] columns, IEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        using var enumerator = rows.GetEnumerator();
        if (!enumerator.MoveNext())
            return;
        await using var importer = await connection.BeginBinaryImportAsync(
            $"copy {table} ({string.Join(", ", columns)}) from stdin (format binary)", cancellationToken);
        do
        {
            WriteRow(importer, enumerator.Current);
        }
        while (enumerator.MoveNext());
        await importer.CompleteAsync(cancellationToken);
    }

    // Cell by cell and not awaited: a cell is copied to a buffer, and millions of them are.
    [SuppressMessage("Performance", "CA1849", Justification = "see above")]
    private static void WriteRow(NpgsqlBinaryImporter importer, object?[] row)
    {
        importer.StartRow();
        foreach (var cell in row)
        {
            switch (cell)
            {
                case null:
                    importer.WriteNull();
                    break;
                case string text:
                    importer.Write(text, NpgsqlDbType.Text);
                    break;
                case int number:
                    importer.Write(number, NpgsqlDbType.Integer);
                    break;
                case short number:
                    importer.Write(number, NpgsqlDbType.Smallint);
                    break;
                case decimal number:
                    importer.Write(number, NpgsqlDbType.Numeric);
                    break;
                case bool truth:
                    importer.Write(truth, NpgsqlDbType.Boolean);
                    break;
                case byte[] json:
                    importer.Write(json, NpgsqlDbType.Bytea); // a column of JSON takes its text, too
                    break;
                case string[] texts:
                    importer.Write(texts, NpgsqlDbType.Array | NpgsqlDbType.Text);
                    break;
                default:
                    importer.Write(cell);
                    break;
            }
        }
    }
}
