using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Http.Limits;

/// <summary>While it exists, readers of a study wait.</summary>
internal sealed class BlockedDatabase : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;

    private BlockedDatabase(NpgsqlConnection connection) => this.connection = connection;

    public static async Task<BlockedDatabase> BlockAsync(TestDatabase database)
    {
        var connection = new NpgsqlConnection(database.Owner);
        await connection.OpenAsync();
        await using var block = new NpgsqlCommand("begin; lock table study, study_document in access exclusive mode", connection);
        await block.ExecuteNonQueryAsync();
        return new BlockedDatabase(connection);
    }

    public async ValueTask DisposeAsync()
    {
        await using var free = new NpgsqlCommand("rollback", connection);
        await free.ExecuteNonQueryAsync();
        await connection.DisposeAsync();
    }
}
