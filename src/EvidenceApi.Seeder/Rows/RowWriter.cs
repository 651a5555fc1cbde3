using Dapper;
using Npgsql;

namespace EvidenceApi.Seeder.Rows;

/// <summary>Writes rows of the mapping: <c>COPY</c> for new ones, an upsert by way of a temporary table where a row may be there already.</summary>
internal static class RowWriter
{
    public static Task CopyAsync<T>(NpgsqlConnection connection, Table<T> table, IEnumerable<T> items, CancellationToken cancellationToken) =>
        BinaryRows.Of(table, items).SendAsync(connection, cancellationToken);

    public static Task CopyAsync(NpgsqlConnection connection, string table, string[] columns, IEnumerable<object?[]> rows, CancellationToken cancellationToken) =>
        BinaryRows.Of(table, columns, rows).SendAsync(connection, cancellationToken);

    /// <summary>Inserts rows or, where the first <paramref name="keys"/> columns exist, updates the other columns.</summary>
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
}
