using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using CommunityToolkit.HighPerformance.Buffers;
using EvidenceApi.Contract;
using EvidenceApi.Database;
using Npgsql;

namespace EvidenceApi.Lists.Versions;

/// <summary>Changes as they come from PostgreSQL, one after the other in UTF-8 with a separator between.</summary>
internal sealed class ChangesPage : IDisposable
{
    private readonly ArrayPoolBufferWriter<byte> items = new();

    public required KeptVersions Kept { get; init; }

    public required long Until { get; init; }

    /// <summary>Whether something of a register changed that is not compared.</summary>
    public bool RegisterNotCompared { get; init; }

    /// <summary>Filter values that name nothing and never did, as <c>parameter=value</c>.</summary>
    public IReadOnlyList<string> UnknownIds { get; private set; } = [];

    /// <summary>The version of the dataset.</summary>
    public long DatasetVersion { get; private set; }

    /// <summary>The id of the last change; null when no other follows it.</summary>
    public string? Last { get; private set; }

    public ReadOnlyMemory<byte> Items => items.WrittenMemory;

    /// <summary>Reads so many changes, or all, of the statement.</summary>
    public async Task ReadAsync(NpgsqlConnection connection, ListStatement statement, ItemRows? rows, int? size, string separator, CancellationToken cancellationToken)
    {
        await using var command = Statement.Command(connection, statement.Sql, statement.Values);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        using var change = new ChangeWriter(reader, rows);
        string? last = null;
        for (var count = 0; await reader.ReadAsync(cancellationToken); count++)
        {
            DatasetVersion = reader.GetInt64(ChangesStatement.Version);
            if (count == 0 && !await reader.IsDBNullAsync(ChangesStatement.UnknownIds, cancellationToken))
                UnknownIds = await reader.GetFieldValueAsync<string[]>(ChangesStatement.UnknownIds, cancellationToken);
            if (count == size)
                Last = last;
            else if (!await reader.IsDBNullAsync(ChangesStatement.Id, cancellationToken))
            {
                last = reader.GetString(ChangesStatement.Id);
                if (count > 0)
                    items.Write(System.Text.Encoding.UTF8.GetBytes(separator));
                items.Write(change.Write(last).Span);
            }
        }
        if (size is null && last is not null)
            items.Write(System.Text.Encoding.UTF8.GetBytes(separator)); // each line ends
    }

    public void Dispose() => items.Dispose();

    // An item before and after, from the row that the reader is at.
    private sealed class ChangeWriter(NpgsqlDataReader reader, ItemRows? rows) : IDisposable
    {
        private readonly ArrayPoolBufferWriter<byte> written = new();

        private readonly ItemWriter?[] writers =
            rows is null ? [null, null] : [new ItemWriter(rows, reader, ChangesStatement.First), new ItemWriter(rows, reader, ChangesStatement.First + rows.Columns.Count)];

        public ReadOnlyMemory<byte> Write(string id)
        {
            written.Clear();
            var (before, after) = (Item(0, reader.GetBoolean(ChangesStatement.Was)), Item(1, reader.GetBoolean(ChangesStatement.Is)));
            using var json = new Utf8JsonWriter(written, ServedJson.Writing);
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("change", (before is null ? ListChangeKind.ENTERED : after is null ? ListChangeKind.LEFT : ListChangeKind.CHANGED).ToString());
            Write(json, "before", before);
            Write(json, "after", after);
            WriteDigest(json, "beforeSha256", before);
            WriteDigest(json, "afterSha256", after);
            json.WriteEndObject();
            json.Flush();
            return written.WrittenMemory;
        }

        public void Dispose()
        {
            written.Dispose();
            foreach (var writer in writers)
                writer?.Dispose();
        }

        private byte[]? Item(int side, bool isThere) => !isThere ? null
            : writers[side] is { } writer ? writer.Write(reader).ToArray()
            : reader.GetFieldValue<byte[]>(ChangesStatement.First + side);

        private static void Write(Utf8JsonWriter json, string name, byte[]? item)
        {
            json.WritePropertyName(name);
            if (item is null)
                json.WriteNullValue();
            else
                json.WriteRawValue(item, skipInputValidation: true);
        }

        private static void WriteDigest(Utf8JsonWriter json, string name, byte[]? item) =>
            json.WriteString(name, item is null ? null : Convert.ToHexStringLower(SHA256.HashData(item)));
    }
}
