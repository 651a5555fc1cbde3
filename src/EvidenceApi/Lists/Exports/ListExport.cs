using System.Data;
using System.Globalization;
using Dapper;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Http.Caching;
using EvidenceApi.Http.Formats;
using Npgsql;

namespace EvidenceApi.Lists.Exports;

/// <summary>
/// Sends all items of a list as PostgreSQL finds them, from one statement and so of one dataset version, in memory that does not grow with their number. When it
/// breaks off after the first byte, the connection is closed, so that nobody takes a part for the whole.
/// </summary>
internal sealed class ListExport(EvidenceReader reader, VersionedAnswers answers, EvidenceOptions options, ILogger<ListExport> logger) : IDisposable
{
    private const int PieceBytes = 64 * 1024;

    private readonly SemaphoreSlim places = new(options.Exports);

    /// <summary>Sends the items; answers the ids of the filter that name nothing, and then nothing is sent.</summary>
    public async Task<IReadOnlyList<string>> SendAsync(
        HttpContext http, ListStatement statement, Format format, string fileName, Func<Stream, IRowWriter> begin, CancellationToken cancellationToken)
    {
        if (!await places.WaitAsync(TimeSpan.Zero, cancellationToken))
        {
            await Problems.OverloadedAsync(http);
            return [];
        }
        try
        {
            return await reader.ReadAsync(connection => TrySendAsync(http, connection, statement, format, fileName, begin, cancellationToken), cancellationToken);
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();

    private async Task<IReadOnlyList<string>> TrySendAsync(
        HttpContext http, NpgsqlConnection connection, ListStatement statement, Format format, string fileName, Func<Stream, IRowWriter> begin,
        CancellationToken cancellationToken)
    {
        try
        {
            return await SendAsync(http, connection, statement, format, fileName, begin, cancellationToken);
        }
        catch (PostgresException stopped) when (stopped.SqlState == PostgresErrorCodes.QueryCanceled && IsWithoutBody(http))
        {
            return [];
        }
        catch (NpgsqlException broken) when (http.Response.HasStarted)
        {
            logger.LogWarning(broken, "A list broke off while it was sent");
            http.Abort();
            return [];
        }
    }

    private async Task<IReadOnlyList<string>> SendAsync(
        HttpContext http, NpgsqlConnection connection, ListStatement statement, Format format, string fileName, Func<Stream, IRowWriter> begin,
        CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var limit = string.Create(CultureInfo.InvariantCulture, $"set local statement_timeout = '{options.ExportSeconds}s'");
        await connection.ExecuteAsync(new CommandDefinition(limit, transaction: transaction, cancellationToken: cancellationToken));
        await using var command = Statement.Command(connection, statement.Sql, statement.Values);
        command.CommandTimeout = options.ExportSeconds;
        await using var rows = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken);
        var isRow = await rows.ReadAsync(cancellationToken);
        var version = rows.GetInt64(ListStatement.Version);
        if (!await rows.IsDBNullAsync(ListStatement.ExportUnknownIds, cancellationToken)
            && await rows.GetFieldValueAsync<string[]>(ListStatement.ExportUnknownIds, cancellationToken) is { Length: > 0 } unknown)
            return unknown;
        await using var body = await answers.BeginAsync(http, version, format, fileName);
        if (body is null)
            command.Cancel(); // else all rows would be read only to be thrown away
        else
            await WriteAsync(rows, isRow, body, begin, cancellationToken);
        return [];
    }

    private static bool IsWithoutBody(HttpContext http) =>
        http.Response.Headers.ETag.Count > 0 && (HttpMethods.IsHead(http.Request.Method) || http.Response.StatusCode == StatusCodes.Status304NotModified);

    private static async Task WriteAsync(NpgsqlDataReader rows, bool isRow, Stream body, Func<Stream, IRowWriter> begin, CancellationToken cancellationToken)
    {
        using var piece = new MemoryStream(PieceBytes);
        using var writer = begin(piece);
        for (; isRow && !await rows.IsDBNullAsync(ListStatement.FirstShown, cancellationToken); isRow = await rows.ReadAsync(cancellationToken))
        {
            writer.Write(rows);
            if (piece.Length >= PieceBytes)
                await PassOnAsync(piece, body, cancellationToken);
        }
        writer.End();
        await PassOnAsync(piece, body, cancellationToken);
    }

    private static async Task PassOnAsync(MemoryStream piece, Stream body, CancellationToken cancellationToken)
    {
        await body.WriteAsync(piece.GetBuffer().AsMemory(0, (int)piece.Length), cancellationToken);
        piece.SetLength(0);
    }
}
