using System.Buffers;
using System.Data;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using EvidenceApi.Database;
using EvidenceApi.Http.Sparse;
using Npgsql;

namespace EvidenceApi.Lists;

/// <summary>One page as it comes from PostgreSQL: the documents as they are, with commas between, in UTF-8.</summary>
internal sealed class PageRows
{
    private const int VersionColumn = 0, TotalColumn = 1, UnknownColumn = 2, DocumentColumn = 3, RankColumn = 4, TextsColumn = 5;

    private const int UsualBytes = 16 * 1024;

    private readonly ArrayBufferWriter<byte> body = new(UsualBytes);

    public long DatasetVersion { get; private set; }

    /// <summary>How many items there are in all; null unless asked for.</summary>
    public long? TotalCount { get; private set; }

    /// <summary>Filter values that name nothing in the dataset, as <c>parameter=value</c>.</summary>
    public IReadOnlyList<string> UnknownIds { get; private set; } = [];

    /// <summary>Keys of the last item; null when no other follows it.</summary>
    public string[]? LastKey { get; private set; }

    private MemberTree? Members { get; init; }

    private MatchesOfPage? Matches { get; init; }

    public static async Task<PageRows> ReadAsync(
        NpgsqlConnection connection, ListStatement statement, ListQuery query, int size, MemberTree? members, CancellationToken cancellationToken)
    {
        var page = new PageRows { Members = members, Matches = query.Conditions.Sought is null ? null : new MatchesOfPage(query.Listing.Highlighted) };
        await using var command = Statement.Command(connection, statement.Sql, statement.Values);
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, cancellationToken);
        page.body.Write("""{"items":["""u8);
        string[]? keys = null;
        for (var count = 0; await reader.ReadAsync(cancellationToken); count++)
        {
            if (count == 0)
                page.ReadFrame(reader);
            if (count == size)
                page.LastKey = keys;
            else if (!reader.IsDBNull(DocumentColumn))
                page.ReadItem(reader, count);
            if (count + 1 == size && !reader.IsDBNull(DocumentColumn))
                keys = page.ReadKeys(reader, query);
        }
        return page;
    }

    /// <summary>The whole answer.</summary>
    public byte[] Body(string? next)
    {
        var total = TotalCount is null ? "" : string.Create(CultureInfo.InvariantCulture, $",\"totalCount\":{TotalCount}");
        body.Write(Encoding.UTF8.GetBytes($"],\"next\":{(next is null ? "null" : $"\"{next}\"")}{total}"));
        Matches?.WriteTo(body);
        body.Write("}"u8);
        return body.WrittenSpan.ToArray();
    }

    private void ReadFrame(NpgsqlDataReader reader)
    {
        DatasetVersion = reader.GetInt64(VersionColumn);
        TotalCount = reader.IsDBNull(TotalColumn) ? null : reader.GetInt64(TotalColumn);
        UnknownIds = reader.IsDBNull(UnknownColumn) ? [] : reader.GetFieldValue<string[]>(UnknownColumn);
    }

    private void ReadItem(NpgsqlDataReader reader, int count)
    {
        if (count > 0)
            body.Write(","u8);
        if (Members is null)
            Copy(reader);
        else
            body.Write(SparseDocument.Of(reader.GetFieldValue<byte[]>(DocumentColumn), Members));
        Matches?.Add(reader.GetFloat(RankColumn), reader.GetFieldValue<string?[]>(TextsColumn));
    }

    // From the driver's buffer into the body, without an array for each document between.
    private void Copy(NpgsqlDataReader reader)
    {
        var length = (int)reader.GetBytes(DocumentColumn, 0, null, 0, 0);
        if (!MemoryMarshal.TryGetArray(body.GetMemory(length), out ArraySegment<byte> free) || free.Array is null)
            throw new InvalidOperationException("The body is not an array");
        reader.GetBytes(DocumentColumn, 0, free.Array, free.Offset, length);
        body.Advance(length);
    }

    private string[] ReadKeys(NpgsqlDataReader reader, ListQuery query)
    {
        var first = Matches is null ? RankColumn : TextsColumn + 1;
        return [.. query.Order.Keys.Select((_, index) => reader.GetString(first + index))];
    }
}
