using System.Buffers;
using System.Data;
using System.Runtime.InteropServices;
using System.Text.Json;
using CommunityToolkit.HighPerformance.Buffers;
using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Http.Sparse;
using Npgsql;

namespace EvidenceApi.Lists;

/// <summary>One page as it comes from PostgreSQL: items that are made of rows, or ready documents as they are, with commas between, in UTF-8.</summary>
internal sealed class PageRows : IDisposable
{
    private const int UsualBytes = 16 * 1024;

    private readonly ArrayPoolBufferWriter<byte> body = new(UsualBytes);

    private readonly List<Match> matches = [];

    private PageFrame frame = PageFrame.Empty;

    // Items that are made of rows go into the body; those of which members are chosen are written by themselves first.
    private Action? write;

    private ItemWriter? items;

    private MemberTree? Members { get; init; }

    public long DatasetVersion => frame.DatasetVersion;

    /// <summary>Filter values that name nothing in the dataset, as <c>parameter=value</c>.</summary>
    public IReadOnlyList<string> UnknownIds => frame.UnknownIds;

    /// <summary>Keys of the last item; null when no other follows it.</summary>
    public string[]? LastKey { get; private set; }

    /// <summary>Whether no item is on the page.</summary>
    public bool IsEmpty { get; private set; } = true;

    public static async Task<PageRows> ReadAsync(
        NpgsqlConnection connection, ListStatement statement, ListPlan plan, int size, MemberTree? members, CancellationToken cancellationToken)
    {
        var columns = new PageColumns(plan);
        var page = new PageRows { Members = members };
        await using var command = Statement.Command(connection, statement.Sql, statement.Values);
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, cancellationToken);
        page.body.Write("""{"items":["""u8);
        string[]? keys = null;
        for (var count = 0; await reader.ReadAsync(cancellationToken); count++)
        {
            if (count == 0)
            {
                page.frame = PageFrame.Read(reader, plan, columns);
                page.BeginItems(reader, plan, columns);
            }
            var isItem = !reader.IsDBNull(PageColumns.FirstKey);
            if (count == size)
                page.LastKey = keys;
            else if (isItem)
                page.ReadItem(reader, count, plan, columns);
            if (count + 1 == size && isItem)
                keys = [.. plan.Order.Keys.Select((_, index) => reader.GetString(PageColumns.FirstKey + index))];
        }
        page.items?.Dispose();
        return page;
    }

    /// <summary>The whole response, lent until this is disposed of; it says so when the walk began in another dataset version.</summary>
    public ReadOnlyMemory<byte> Body(string? next, long beganIn)
    {
        body.Write("],"u8);
        using (var json = new Utf8JsonWriter(body, ServedJson.Writing))
        {
            json.WriteString("next", next);
            if (beganIn != DatasetVersion)
            {
                json.WriteNumber("datasetVersion", DatasetVersion);
                json.WriteNumber("beganInVersion", beganIn);
            }
            frame.WriteTo(json);
            if (frame.Search is not null)
            {
                json.WritePropertyName("matches");
                JsonSerializer.Serialize(json, [.. matches], ServedJson.Default.MatchArray);
            }
        }
        body.Write("}"u8);
        return body.WrittenMemory;
    }

    public void Dispose()
    {
        items?.Dispose();
        body.Dispose();
    }

    private void BeginItems(NpgsqlDataReader reader, ListPlan plan, PageColumns columns)
    {
        if (plan.Listing.Rows is not { } rows)
            return;
        if (Members is null)
            write = rows.Writer(reader, columns.Item, body);
        else
            items = new ItemWriter(rows, reader, columns.Item);
    }

    private void ReadItem(NpgsqlDataReader reader, int count, ListPlan plan, PageColumns columns)
    {
        IsEmpty = false;
        if (count > 0)
            body.Write(","u8);
        if (Members is not null)
            body.Write(SparseDocument.Of(items is null ? reader.GetFieldValue<byte[]>(columns.Item) : items.Write().Span, Members));
        else if (write is null)
            Copy(reader, columns.Item);
        else
            write();
        if (frame.Search is not null)
            matches.Add(frame.Marker.Read(reader.GetFloat(columns.Rank), reader.GetFieldValue<string?[]>(columns.Texts), plan.Listing.Highlighted));
    }

    // From the driver's buffer into the body, without an array for each document between.
    private void Copy(NpgsqlDataReader reader, int column)
    {
        var length = (int)reader.GetBytes(column, 0, null, 0, 0);
        if (!MemoryMarshal.TryGetArray(body.GetMemory(length), out ArraySegment<byte> free) || free.Array is null)
            throw new InvalidOperationException("The body is not an array");
        reader.GetBytes(column, 0, free.Array, free.Offset, length);
        body.Advance(length);
    }
}
