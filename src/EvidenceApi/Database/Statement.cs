using System.Data;
using CommunityToolkit.HighPerformance.Buffers;
using Dapper;
using Npgsql;

namespace EvidenceApi.Database;

/// <summary>
/// Runs a statement whose result is JSON and passes the bytes on as PostgreSQL sends them: no mapper, no text in between. Prepared once on each connection
/// where its plan is the same whatever the arguments; a statement with optional filters is planned each time, because its plan depends on which are given.
/// </summary>
internal static class Statement
{
    /// <summary>One document by its id, for <c>@Id</c> and <c>@IncludeUnverified</c>. Columns: the dataset version, and the document or null.</summary>
    public static Task<DocumentRow> DocumentAsync(NpgsqlConnection connection, string sql, string id, bool includeUnverified, CancellationToken cancellationToken) =>
        OneAsync(connection, sql, id, includeUnverified, Document, cancellationToken);

    /// <summary>What <paramref name="read"/> makes of the one row for <c>@Id</c> and <c>@IncludeUnverified</c>.</summary>
    public static async Task<T> OneAsync<T>(NpgsqlConnection connection, string sql, string id, bool includeUnverified, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        var statement = PositionalSql.Of(sql);
        await using var command = new NpgsqlCommand(statement.Text, connection);
        foreach (var name in statement.Names)
        {
            command.Parameters.Add(name == "Id"
                ? new NpgsqlParameter<string> { TypedValue = id }
                : new NpgsqlParameter<bool> { TypedValue = includeUnverified });
        }
        await command.PrepareAsync(cancellationToken);
        return await OneAsync(command, read, cancellationToken);
    }

    /// <summary>A document that has no id. Columns as of the others.</summary>
    public static async Task<DocumentRow> DocumentAsync(
        NpgsqlConnection connection, string sql, DynamicParameters arguments, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var name in arguments.ParameterNames.Where(name => sql.Contains($"@{name}", StringComparison.Ordinal)))
            command.Parameters.Add(new NpgsqlParameter(name, arguments.Get<object?>(name) ?? DBNull.Value));
        return await OneAsync(command, Document, cancellationToken);
    }

    /// <summary>A command whose parameters are <c>$1</c> and so on.</summary>
    public static NpgsqlCommand Command(NpgsqlConnection connection, string sql, IReadOnlyList<object> values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }

    private static async Task<T> OneAsync<T>(NpgsqlCommand command, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleRow, cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return read(reader);
    }

    private static DocumentRow Document(NpgsqlDataReader reader) => new() { DatasetVersion = reader.GetInt64(0), Document = reader.IsDBNull(1) ? null : Copy(reader, 1) };

    private static MemoryOwner<byte> Copy(NpgsqlDataReader reader, int column)
    {
        var document = MemoryOwner<byte>.Allocate((int)reader.GetBytes(column, 0, null, 0, 0));
        var free = document.DangerousGetArray();
        reader.GetBytes(column, 0, free.Array, free.Offset, free.Count);
        return document;
    }
}
