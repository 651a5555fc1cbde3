using Dapper;
using Npgsql;

namespace EvidenceApi.Seeder.Loading;

/// <summary>
/// Keeps what a load supersedes of the curated part, within its transaction: what is served before it writes is noted, and what differs afterwards is kept. Of studies that are in
/// a register only nothing is kept.
/// </summary>
internal sealed class SupersededDocuments
{
    private readonly NpgsqlConnection connection;
    private readonly string[] studies;
    private readonly bool isAnotherDay;
    private readonly bool isNoted;

    private SupersededDocuments(NpgsqlConnection connection, string[] studies, bool isAnotherDay, bool isNoted) =>
        (this.connection, this.studies, this.isAnotherDay, this.isNoted) = (connection, studies, isAnotherDay, isNoted);

    /// <summary>Notes what is served, before the next dataset version is made.</summary>
    /// <param name="connection">In a transaction.</param>
    /// <param name="last">The version that is current.</param>
    /// <param name="studies">Curated studies that are written, and those that they take in.</param>
    /// <param name="clock">Dates the next version.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="writesShared">Whether what belongs to no study is written even without a curated study.</param>
    public static async Task<SupersededDocuments> NoteAsync(
        NpgsqlConnection connection, VersionRow last, IEnumerable<string> studies, TimeProvider clock, CancellationToken cancellationToken, bool writesShared = false)
    {
        string[] ids = [.. studies.Distinct()];
        var isAnotherDay = await connection.ExecuteScalarAsync<bool>(
            new CommandDefinition(SupersededSql.IsAnotherDay, new { Day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime) }, cancellationToken: cancellationToken));
        var isNoted = last.Version > 0 && (ids.Length > 0 || isAnotherDay || writesShared); // before the first version there was nothing
        if (isNoted)
            await connection.ExecuteAsync(new CommandDefinition(isAnotherDay ? SupersededSql.NoteOnAnotherDay : SupersededSql.Note, new { Ids = ids }, cancellationToken: cancellationToken));
        return new SupersededDocuments(connection, ids, isAnotherDay, isNoted);
    }

    /// <summary>Keeps superseded states, after everything of <paramref name="version"/> is written.</summary>
    public Task KeepAsync(long version, CancellationToken cancellationToken) => !isNoted ? Task.CompletedTask : connection.ExecuteAsync(
        new CommandDefinition(isAnotherDay ? SupersededSql.KeepOnAnotherDay : SupersededSql.Keep, new { Ids = studies, Version = version }, cancellationToken: cancellationToken));
}
