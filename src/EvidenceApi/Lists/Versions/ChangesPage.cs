using CommunityToolkit.HighPerformance.Buffers;
using EvidenceApi.Database;
using Npgsql;

namespace EvidenceApi.Lists.Versions;

/// <summary>Changes as they come from PostgreSQL, written one after the other.</summary>
internal sealed class ChangesPage : IDisposable
{
    private static readonly int[] Sides = [0, 1];

    public required KeptVersions Kept { get; init; }

    public required long Since { get; init; }

    public required long Until { get; init; }

    /// <summary>Whether something of a register changed that is not compared.</summary>
    public bool RegisterNotCompared { get; init; }

    /// <summary>Filter values that name nothing and never did, as <c>parameter=value</c>.</summary>
    public IReadOnlyList<string> UnknownIds { get; private set; } = [];

    /// <summary>The id of the last change; null when no other follows it.</summary>
    public string? Last { get; private set; }

    /// <summary>What was written, which is lent until the page is disposed of.</summary>
    public ArrayPoolBufferWriter<byte> Body { get; } = new();

    /// <summary>Reads so many changes, or all, of the statement.</summary>
    public async Task ReadAsync(NpgsqlConnection connection, ListStatement statement, Listing listing, int? size, IChangeWriter writer, CancellationToken cancellationToken)
    {
        await using var command = Statement.Command(connection, statement.Sql, statement.Values);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        ItemWriter?[] items = [.. Sides.Select(side => listing.Rows is not { } rows ? null : new ItemWriter(rows, reader, ChangesStatement.First + (side * listing.ShownColumns.Count)))];
        string? last = null;
        for (var count = 0; await reader.ReadAsync(cancellationToken); count++)
        {
            if (count == 0 && !await reader.IsDBNullAsync(ChangesStatement.UnknownIds, cancellationToken))
                UnknownIds = await reader.GetFieldValueAsync<string[]>(ChangesStatement.UnknownIds, cancellationToken);
            if (count == size)
                Last = last;
            else if (!await reader.IsDBNullAsync(ChangesStatement.Id, cancellationToken))
                writer.Write(new ItemChange(last = reader.GetString(ChangesStatement.Id), reader.GetInt64(ChangesStatement.Until), Item(0), Item(1)));
        }
        Array.ForEach(items, item => item?.Dispose());

        byte[]? Item(int side) => !reader.GetBoolean(ChangesStatement.Was + side) ? null
            : items[side] is { } item ? item.Write().ToArray()
            : reader.GetFieldValue<byte[]>(ChangesStatement.First + side);
    }

    public void Dispose() => Body.Dispose();
}
