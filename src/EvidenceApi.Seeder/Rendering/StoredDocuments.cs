using System.Text;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Documents;
using Npgsql;

namespace EvidenceApi.Seeder.Rendering;

/// <summary>The documents of studies as they are stored, cell by cell in the order of their mapping.</summary>
internal sealed class StoredDocuments
{
    private static readonly string Sql = $"select {string.Join(", ", RenderedStudy.Table.Columns)} from study_document where study_id = any($1)";

    private readonly Dictionary<string, object?[]> rows = [];

    private StoredDocuments()
    {
    }

    public static async Task<StoredDocuments> ReadAsync(NpgsqlConnection connection, string[] ids, CancellationToken cancellationToken)
    {
        var stored = new StoredDocuments();
        await using var command = new NpgsqlCommand(Sql, connection) { Parameters = { new NpgsqlParameter { Value = ids } } };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            stored.rows[reader.GetString(0)] = [.. row.Select(cell => cell is DBNull ? null : cell)];
        }
        return stored;
    }

    /// <summary>Whether what is stored of a study is what the writer makes of it now.</summary>
    public bool Hold(Study study, DocumentContext context) =>
        rows.TryGetValue(study.Id, out var row) && RenderedStudy.Table.Rows(RenderedStudy.Of(study, context)).Single().Zip(row, Same).All(same => same);

    private static bool Same(object? wanted, object? stored) => (wanted, stored) switch
    {
        (string[] texts, string[] others) => texts.SequenceEqual(others),
        (byte[] json, string other) => json.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(other)),
        _ => Equals(wanted, stored),
    };
}
