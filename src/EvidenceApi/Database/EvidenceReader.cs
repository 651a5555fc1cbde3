using System.Data;
using Dapper;
using Npgsql;

namespace EvidenceApi.Database;

/// <summary>
/// Runs the named queries. Each response comes from one statement, or from several that see one state, and so from one node and one dataset version. A statement only
/// reads, so one whose connection
/// was lost is run again on another.
/// </summary>
internal sealed class EvidenceReader(EvidenceConnections connections, ILogger<EvidenceReader> logger)
{
    // Standbys may cancel a statement again and again, and a pool may hold several connections that broke at once; so the last attempts are on the primary,
    // where nothing is replayed.
    private const int MostAttempts = 6;

    private const int AttemptsOnAnyNode = 3;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>One document by its id.</summary>
    public Task<DocumentRow> DocumentAsync(string sql, string id, bool includeUnverified, CancellationToken cancellationToken) =>
        ReadAsync(connection => Statement.DocumentAsync(connection, sql, id, includeUnverified, cancellationToken), cancellationToken);

    /// <summary>What <paramref name="read"/> makes of the one row of a statement for <c>@Id</c> and <c>@IncludeUnverified</c>.</summary>
    public Task<T> OneAsync<T>(string sql, string id, bool includeUnverified, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken) =>
        ReadAsync(connection => Statement.OneAsync(connection, sql, id, includeUnverified, read, cancellationToken), cancellationToken);

    /// <summary>One document that has no id: the index, or what a claim is compared with.</summary>
    public Task<DocumentRow> DocumentAsync(string sql, DynamicParameters arguments, CancellationToken cancellationToken) =>
        ReadAsync(connection => Statement.DocumentAsync(connection, sql, arguments, cancellationToken), cancellationToken);

    /// <summary>The one row of a statement.</summary>
    public Task<T> OneAsync<T>(string sql, CancellationToken cancellationToken) =>
        ReadAsync(connection => connection.QuerySingleAsync<T>(new CommandDefinition(sql, cancellationToken: cancellationToken)), cancellationToken);

    /// <summary>The rows of a statement.</summary>
    public Task<List<T>> AllAsync<T>(string sql, object? arguments, CancellationToken cancellationToken) =>
        ReadAsync(async connection => (await connection.QueryAsync<T>(new CommandDefinition(sql, arguments, cancellationToken: cancellationToken))).AsList(), cancellationToken);

    /// <summary>What <paramref name="read"/> makes of several statements, which are sent as one and see one state of the database.</summary>
    public Task<T> ManyAsync<T>(string[] statements, object? arguments, Func<SqlMapper.GridReader, Task<T>> read, CancellationToken cancellationToken) =>
        ReadAsync(async connection =>
        {
            await using var rows = await connection.QueryMultipleAsync(new CommandDefinition(string.Join(";\n", statements), arguments, cancellationToken: cancellationToken));
            return await read(rows);
        }, cancellationToken);

    public Task<IReadOnlyList<string>> IdsAsync(string sql, object? arguments, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<string>>(async connection =>
            [.. await connection.QueryAsync<string>(new CommandDefinition(sql, arguments, cancellationToken: cancellationToken))], cancellationToken);

    /// <summary>A dataset version; null when the node has none with this number.</summary>
    public Task<DatasetVersionRow?> VersionAsync(long number, CancellationToken cancellationToken) =>
        ReadAsync(connection => connection.QuerySingleOrDefaultAsync<DatasetVersionRow>(
            new CommandDefinition(DatasetVersionSql.ByNumber, new { Number = number }, cancellationToken: cancellationToken)), cancellationToken);

    /// <summary>What <paramref name="read"/> makes of one statement. It is run again on another connection when the first one breaks off.</summary>
    public async Task<T> ReadAsync<T>(Func<NpgsqlConnection, Task<T>> read, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            // One that cannot be opened is not tried again: every host has been asked by then.
            await using var connection = attempt <= AttemptsOnAnyNode
                ? await connections.OpenAsync(cancellationToken)
                : await connections.OpenToPrimaryAsync(cancellationToken);
            var host = connection.Host; // a broken connection no longer knows it
            try
            {
                return await read(connection);
            }
            catch (Exception failed) when (attempt < MostAttempts && IsLost(connection, failed) && !cancellationToken.IsCancellationRequested)
            {
                logger.LogWarning("A statement is run again, because {Host} broke it off: {Reason}", host, (failed as PostgresException)?.MessageText ?? failed.Message);
            }
            await Task.Delay(Pause * attempt, cancellationToken);
        }
    }

    // The connection is gone (the network, the server, or the driver gave it up as it does after npgsql issue 6391), or a standby had to
    // replay a change that the statement blocked. A statement that met its time limit (57014) leaves its connection open, and would meet it again.
    private static bool IsLost(NpgsqlConnection connection, Exception failed) =>
        !connection.FullState.HasFlag(ConnectionState.Open)
        || failed is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };
}
