using System.Text;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Documents;
using EvidenceApi.Seeder.Rows;
using Npgsql;

namespace EvidenceApi.Seeder.Rendering;

/// <summary>The documents of studies as they are stored, cell by cell in the order of their mappings.</summary>
internal sealed class StoredDocuments
{
    private static readonly string[] Mapped = [Sql(RenderedStudy.Table), Sql(ServedDocument.Table)];

    private readonly Dictionary<string, object?[]> studies;

    private readonly ILookup<string, object?[]> parts;

    private StoredDocuments(IEnumerable<object?[]> studies, IEnumerable<object?[]> parts)
    {
        this.studies = studies.ToDictionary(row => $"{row[0]}");
        this.parts = parts.ToLookup(row => $"{row[Array.IndexOf(ServedDocument.Table.Columns, "study_id")]}");
    }

    public static async Task<StoredDocuments> ReadAsync(NpgsqlConnection connection, string[] ids, CancellationToken cancellationToken) =>
        new(await RowsAsync(connection, Mapped[0], ids, cancellationToken), await RowsAsync(connection, Mapped[1], ids, cancellationToken));

    /// <summary>Whether what is stored of a study is what the writer makes of it now.</summary>
    public bool Hold(Study study, DocumentContext context) =>
        studies.TryGetValue(study.Id, out var row)
        && Same(RenderedStudy.Table.Rows(RenderedStudy.Of(study, context)).Single(), row)
        && Same([.. PartDocuments.Of(study, context).SelectMany(ServedDocument.Table.Rows)], parts[study.Id]);

    private static bool Same(IReadOnlyList<object?[]> wanted, IEnumerable<object?[]> stored)
    {
        var rows = stored.ToDictionary(Key);
        return wanted.Count == rows.Count && wanted.All(row => rows.TryGetValue(Key(row), out var other) && Same(row, other));
    }

    private static (string Kind, string Id) Key(object?[] row) => ($"{row[0]}", $"{row[1]}");

    private static bool Same(object?[] wanted, object?[] stored) => wanted.Zip(stored, Same).All(same => same);

    private static bool Same(object? wanted, object? stored) => (wanted, stored) switch
    {
        (string[] texts, string[] others) => texts.SequenceEqual(others),
        (byte[] json, string other) => json.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(other)),
        _ => Equals(wanted, stored),
    };

    private static string Sql<T>(Table<T> table) => $"select {string.Join(", ", table.Columns)} from {table.Name} where study_id = any($1)";

    private static async Task<List<object?[]>> RowsAsync(NpgsqlConnection connection, string sql, string[] ids, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new NpgsqlParameter { Value = ids } } };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<object?[]>();
        while (await reader.ReadAsync(cancellationToken))
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add([.. row.Select(cell => cell is DBNull ? null : cell)]);
        }
        return rows;
    }
}
