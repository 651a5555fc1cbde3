using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Schema;

/// <summary>Lists out of a test's database.</summary>
internal static class Lists
{
    /// <summary>The first column of a query, as text, as the owner.</summary>
    public static async Task<IReadOnlyList<string>> ListAsync(this TestDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(database.Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var list = new List<string>();
        while (await reader.ReadAsync())
            list.Add(reader.GetString(0));
        return list;
    }
}
