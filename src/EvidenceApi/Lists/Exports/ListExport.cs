using System.Data;
using System.Globalization;
using Dapper;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Http.Caching;
using EvidenceApi.Http.Limits;
using Npgsql;

namespace EvidenceApi.Lists.Exports;

/// <summary>
/// Sends all items of a list as PostgreSQL finds them, from one statement and so of one dataset version, in memory that does not grow with their number. A short
/// list is read whole and is a response like any other when place and connection are free again; a long one has them until it is sent, and a client that takes it too
/// slowly is cut off.
/// When it breaks off after the first byte, the connection is closed, so that a part is not taken for the whole.
/// </summary>
internal sealed class ListExport(EvidenceReader reader, VersionedAnswers answers, WorkPlaces places, EvidenceOptions options, ILogger<ListExport> logger)
{
    private const int PieceBytes = 64 * 1024;

    // A list of up to so many bytes is short.
    private const int ShortBytes = 1024 * 1024;

    // A client may be idle this long.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>Sends the items; returns the ids of the filter that name nothing, or that a list without items was held back, and then nothing is sent.</summary>
    public async Task<(IReadOnlyList<string> UnknownIds, bool IsHeld)> SendAsync(
        HttpContext http, WholeList list, CancellationToken cancellationToken)
    {
        ExportOutcome outcome;
        using (var place = await places.Exports.EnterAsync(Client.Of(http), cancellationToken))
        {
            if (place is null)
            {
                await Problems.OverloadedAsync(http);
                return ([], false);
            }
            outcome = await reader.ReadAsync(connection => TrySendAsync(http, connection, list, cancellationToken), cancellationToken);
        }
        if (outcome.Short is { } whole)
        {
            var body = whole.GetBuffer().AsMemory(0, (int)whole.Length);
            await new BodyAnswer(outcome.DatasetVersion, list.Format, body) { FileName = list.FileName, NamesHost = list.NamesHost, IsSparse = true }.ExecuteAsync(http);
        }
        return (outcome.UnknownIds, outcome.IsHeld);
    }

    private async Task<ExportOutcome> TrySendAsync(HttpContext http, NpgsqlConnection connection, WholeList list, CancellationToken cancellationToken)
    {
        try
        {
            return await SendAsync(http, connection, list, cancellationToken);
        }
        catch (PostgresException stopped) when (stopped.SqlState == PostgresErrorCodes.QueryCanceled && IsWithoutBody(http))
        {
            return ExportOutcome.Sent;
        }
        catch (Exception broken) when (http.Response.HasStarted && broken is NpgsqlException or SlowReaderException)
        {
            logger.LogWarning("A list broke off while it was sent: {Reason}", broken.Message);
            http.Abort();
            return ExportOutcome.Sent;
        }
    }

    private async Task<ExportOutcome> SendAsync(HttpContext http, NpgsqlConnection connection, WholeList list, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var limit = string.Create(CultureInfo.InvariantCulture, $"set local statement_timeout = '{options.ExportSeconds}s'");
        await connection.ExecuteAsync(new CommandDefinition(limit, transaction: transaction, cancellationToken: cancellationToken));
        await using var command = Statement.Command(connection, list.Statement.Sql, list.Statement.Values);
        command.CommandTimeout = options.ExportSeconds;
        await using var rows = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken);
        var isRow = await rows.ReadAsync(cancellationToken);
        var version = rows.GetInt64(ListStatement.Version);
        if (!await rows.IsDBNullAsync(ListStatement.ExportUnknownIds, cancellationToken)
            && await rows.GetFieldValueAsync<string[]>(ListStatement.ExportUnknownIds, cancellationToken) is { Length: > 0 } unknown)
            return new ExportOutcome { UnknownIds = unknown };
        if (!await rows.IsDBNullAsync(ListStatement.ExportNotCoded, cancellationToken))
            http.Response.Headers[CorsHeaders.NotCoded] = NotCodedHeader.Of(list.Plan, await rows.GetFieldValueAsync<long[]>(ListStatement.ExportNotCoded, cancellationToken));
        if (list.HoldsEmpty && (!isRow || await rows.IsDBNullAsync(ListStatement.IsItem, cancellationToken)))
            return new ExportOutcome { IsHeld = true };

        var piece = new MemoryStream(PieceBytes);
        using var writer = list.Begin(piece, version);
        if (await FillAsync(rows, isRow, writer, piece, ShortBytes, cancellationToken) is false)
            return new ExportOutcome { DatasetVersion = version, Short = piece };
        await using var body = await answers.BeginAsync(http, version, list.Format, list.FileName);
        if (body is null)
            command.Cancel(); // otherwise all rows would be read only to be thrown away
        else
            await StreamAsync(rows, writer, piece, body, cancellationToken);
        return ExportOutcome.Sent;
    }

    private static bool IsWithoutBody(HttpContext http) =>
        http.Response.Headers.ETag.Count > 0 && (HttpMethods.IsHead(http.Request.Method) || http.Response.StatusCode == StatusCodes.Status304NotModified);

    private async Task StreamAsync(NpgsqlDataReader rows, IRowWriter writer, MemoryStream piece, Stream body, CancellationToken cancellationToken)
    {
        for (var isMore = true; isMore;)
        {
            await PassOnAsync(piece, body, cancellationToken);
            isMore = await FillAsync(rows, await rows.ReadAsync(cancellationToken), writer, piece, PieceBytes, cancellationToken);
        }
        await PassOnAsync(piece, body, cancellationToken);
    }

    // Whether there may be more rows; after the last one the end is written.
    private static async Task<bool> FillAsync(
        NpgsqlDataReader rows, bool isRow, IRowWriter writer, MemoryStream piece, int bytes, CancellationToken cancellationToken)
    {
        for (; isRow && !await rows.IsDBNullAsync(ListStatement.IsItem, cancellationToken); isRow = await rows.ReadAsync(cancellationToken))
        {
            writer.Write(rows);
            if (piece.Length >= bytes)
                return true;
        }
        writer.End();
        return false;
    }

    private async Task PassOnAsync(MemoryStream piece, Stream body, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (options.MinExportBytesPerSecond > 0)
            patience.CancelAfter(Grace + TimeSpan.FromSeconds((double)piece.Length / options.MinExportBytesPerSecond));
        try
        {
            await body.WriteAsync(piece.GetBuffer().AsMemory(0, (int)piece.Length), patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SlowReaderException($"the client took less than {options.MinExportBytesPerSecond} bytes a second");
        }
        piece.SetLength(0);
    }
}
