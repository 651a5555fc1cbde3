using System.IO.Pipelines;
using Npgsql;

namespace EvidenceApi.Seeder.Rows;

/// <summary>
/// Rows of one table in the binary format of <c>COPY</c>, in pooled memory until they are sent, once. Npgsql can write rows only when the statement has begun; these are made
/// while others are on their way. See ADR 0029.
/// </summary>
internal sealed class BinaryRows
{
    private static readonly PipeOptions NeverPausing = new(pauseWriterThreshold: 0, minimumSegmentSize: 8 << 10, useSynchronizationContext: false);

    private readonly string statement;

    private readonly Pipe pipe = new(NeverPausing);

    private readonly bool isEmpty;

    private BinaryRows(string table, string[] columns, IEnumerable<object?[]> rows)
    {
        statement = $"copy {table} ({string.Join(", ", columns)}) from stdin (format binary)";
        var cells = new BinaryCells(pipe.Writer);
        cells.Begin();
        isEmpty = true;
        foreach (var row in rows)
        {
            isEmpty = false;
            cells.Add(row);
        }
        cells.End();
        pipe.Writer.Complete();
        if (isEmpty)
            pipe.Reader.Complete(); // gives the memory back
    }

    public static BinaryRows Of(string table, string[] columns, IEnumerable<object?[]> rows) => new(table, columns, rows);

    public static BinaryRows Of<T>(Table<T> table, IEnumerable<T> items) => new(table.Name, table.Columns, items.SelectMany(table.Rows));

    public async Task SendAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (isEmpty)
            return;
        await using var stream = await connection.BeginRawBinaryCopyAsync(statement, cancellationToken);
        try
        {
            await pipe.Reader.CopyToAsync(stream, cancellationToken);
        }
        catch
        {
            await stream.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // otherwise what was sent would count as all
            throw;
        }
        finally
        {
            await pipe.Reader.CompleteAsync();
        }
    }
}
