using System.Buffers;
using System.Data;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using CommunityToolkit.HighPerformance.Buffers;
using EvidenceApi.Database;
using EvidenceApi.Http.Sparse;
using Npgsql;

namespace EvidenceApi.Lists;

/// <summary>One page as it comes from PostgreSQL: the documents as they are, with commas between, in UTF-8.</summary>
internal sealed class PageRows : IDisposable
{
    private const int UsualBytes = 16 * 1024;

    private readonly ArrayPoolBufferWriter<byte> body = new(UsualBytes);

    public long DatasetVersion { get; private set; }

    /// <summary>How many items there are in all; null unless asked for.</summary>
    public long? TotalCount { get; private set; }

    /// <summary>How many items are not found for want of a code, by field, as JSON; null when no code is filtered by.</summary>
    public string? NotCoded { get; private set; }

    /// <summary>Filter values that name nothing in the dataset, as <c>parameter=value</c>.</summary>
    public IReadOnlyList<string> UnknownIds { get; private set; } = [];

    /// <summary>Values that were looked for beside those that were given, as <c>field=value</c>.</summary>
    private string[] AlsoSearched { get; set; } = [];

    /// <summary>Keys of the last item; null when no other follows it.</summary>
    public string[]? LastKey { get; private set; }

    /// <summary>Whether no item is on the page.</summary>
    public bool IsEmpty { get; private set; } = true;

    private SearchNotes? Notes { get; set; }

    private MemberTree? Members { get; init; }

    private MatchesOfPage? Matches { get; init; }

    public static async Task<PageRows> ReadAsync(
        NpgsqlConnection connection, ListStatement statement, ListQuery query, int size, MemberTree? members, CancellationToken cancellationToken)
    {
        var columns = new PageColumns(query);
        var page = new PageRows { Members = members, Matches = query.Conditions.Sought is null ? null : new MatchesOfPage(query.Listing.Highlighted) };
        await using var command = Statement.Command(connection, statement.Sql, statement.Values);
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, cancellationToken);
        page.body.Write("""{"items":["""u8);
        string[]? keys = null;
        for (var count = 0; await reader.ReadAsync(cancellationToken); count++)
        {
            if (count == 0)
                page.ReadFrame(reader, query, columns);
            if (count == size)
                page.LastKey = keys;
            else if (!reader.IsDBNull(PageColumns.Document))
                page.ReadItem(reader, count, columns);
            if (count + 1 == size && !reader.IsDBNull(PageColumns.Document))
                keys = [.. query.Order.Keys.Select((_, index) => reader.GetString(PageColumns.FirstKey + index))];
        }
        return page;
    }

    /// <summary>The whole answer, lent until this is disposed of; it says so when the walk began in another dataset version.</summary>
    public ReadOnlyMemory<byte> Body(string? next, long beganIn)
    {
        body.Write("],\"next\":"u8);
        Write(next is null ? "null" : $"\"{next}\"");
        if (beganIn != DatasetVersion)
            Write(string.Create(CultureInfo.InvariantCulture, $",\"datasetVersion\":{DatasetVersion},\"beganInVersion\":{beganIn}"));
        if (TotalCount is { } total)
            Write(string.Create(CultureInfo.InvariantCulture, $",\"totalCount\":{total}"));
        if (NotCoded is { } notCoded)
            Write($",\"notCoded\":{notCoded}");
        Notes?.WriteTo(body);
        if (AlsoSearched.Length > 0)
            Write($",\"alsoSearched\":{JsonSerializer.Serialize(ByField(AlsoSearched))}");
        Matches?.WriteTo(body);
        body.Write("}"u8);
        return body.WrittenMemory;
    }

    public void Dispose() => body.Dispose();

    private static Dictionary<string, string[]> ByField(IReadOnlyList<string> searched) => searched.Select(item => item.Split('=', 2))
        .GroupBy(item => item[0], item => item[1]).ToDictionary(field => field.Key, field => field.Order(StringComparer.Ordinal).ToArray());

    private void Write(string text) => Encoding.UTF8.GetBytes(text, body);

    private void ReadFrame(NpgsqlDataReader reader, ListQuery query, PageColumns columns)
    {
        DatasetVersion = reader.GetInt64(PageColumns.Version);
        if (query.CountTotal)
            TotalCount = reader.GetInt64(columns.Total);
        if (query.NotCoded.Count > 0)
            NotCoded = reader.GetString(columns.NotCoded);
        if (query.Conditions.UnknownIds is not null)
            UnknownIds = reader.GetFieldValue<string[]>(columns.UnknownIds);
        if (query.Conditions is { Words: { } words, Ignored: { } ignored })
            Notes = new SearchNotes(ignored, SearchHints.Of(words, reader.GetFieldValue<string[]>(columns.Hints)));
        if (query.Conditions.AlsoSearched is not null)
            AlsoSearched = reader.GetFieldValue<string[]>(columns.AlsoSearched);
    }

    private void ReadItem(NpgsqlDataReader reader, int count, PageColumns columns)
    {
        IsEmpty = false;
        if (count > 0)
            body.Write(","u8);
        if (Members is null)
            Copy(reader);
        else
            body.Write(SparseDocument.Of(reader.GetFieldValue<byte[]>(PageColumns.Document), Members));
        Matches?.Add(reader.GetFloat(columns.Rank), reader.GetFieldValue<string?[]>(columns.Texts));
    }

    // From the driver's buffer into the body, without an array for each document between.
    private void Copy(NpgsqlDataReader reader)
    {
        var length = (int)reader.GetBytes(PageColumns.Document, 0, null, 0, 0);
        if (!MemoryMarshal.TryGetArray(body.GetMemory(length), out ArraySegment<byte> free) || free.Array is null)
            throw new InvalidOperationException("The body is not an array");
        reader.GetBytes(PageColumns.Document, 0, free.Array, free.Offset, length);
        body.Advance(length);
    }
}
