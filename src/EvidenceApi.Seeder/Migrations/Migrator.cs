using Dapper;
using EvidenceApi.Model;
using Npgsql;

namespace EvidenceApi.Seeder.Migrations;

/// <summary>
/// Brings a database to the schema of <c>db/</c>: roles, then each new migration in a transaction of its own, then the functions and views.
/// A second run changes nothing. Throws <see cref="MigrationRefusedException"/> before any change when an applied script was edited or removed.
/// </summary>
internal sealed class Migrator(NpgsqlConnection connection, string folder, TimeProvider clock)
{
    // A session that waits for a lock on a table makes all later readers of the table wait too.
    private const string LockTimeout = "set local lock_timeout = '10s';\n";

    /// <summary>Names of what was applied, in order; empty when everything was in place.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellationToken)
    {
        var scripts = MigrationScript.ReadAll(Path.Combine(folder, "migrations"));
        await BecomeOwnerAsync(cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(JournalSql.Create, cancellationToken: cancellationToken));
        var applied = await AppliedAsync(cancellationToken);
        RefuseEdited(scripts, applied);

        var names = new List<string>();
        foreach (var script in scripts.Skip(applied.Count))
        {
            await ApplyAsync(script, cancellationToken);
            names.Add(script.Name);
        }
        if (await ReplayViewsAsync(cancellationToken))
            names.Add("views");
        return names;
    }

    /// <summary>Names of the migrations that are still to run.</summary>
    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellationToken)
    {
        var scripts = MigrationScript.ReadAll(Path.Combine(folder, "migrations"));
        var journal = await connection.ExecuteScalarAsync<bool>(new CommandDefinition(JournalSql.IsJournalThere, cancellationToken: cancellationToken));
        var applied = journal ? await AppliedAsync(cancellationToken) : [];
        RefuseEdited(scripts, applied);
        return [.. scripts.Skip(applied.Count).Select(script => script.Name)];
    }

    private async Task BecomeOwnerAsync(CancellationToken cancellationToken)
    {
        var roles = MigrationScript.ReadSql(Path.Combine(folder, "roles.sql"));
        await connection.ExecuteAsync(new CommandDefinition(roles, cancellationToken: cancellationToken));
        await connection.ExecuteAsync(new CommandDefinition(OwnerSql.BecomeOwner, cancellationToken: cancellationToken));
    }

    private async Task<IReadOnlyList<JournalSql.AppliedMigration>> AppliedAsync(CancellationToken cancellationToken) =>
        [.. await connection.QueryAsync<JournalSql.AppliedMigration>(new CommandDefinition(JournalSql.Applied, cancellationToken: cancellationToken))];

    private static void RefuseEdited(IReadOnlyList<MigrationScript> scripts, IReadOnlyList<JournalSql.AppliedMigration> applied)
    {
        foreach (var (index, done) in applied.Index())
        {
            if (index >= scripts.Count)
                throw new MigrationRefusedException($"{done.Name} ran in this database and is not in db/migrations; bring the file back");
            if (scripts[index].Name != done.Name)
                throw new MigrationRefusedException($"{done.Name} ran in this database and is now named {scripts[index].Name}; give it its name back");
            if (scripts[index].Sha256 != done.Sha256)
                throw new MigrationRefusedException(
                    $"{done.Name} was edited after it ran in this database; bring it back as it was and write the change as a new migration");
        }
    }

    private async Task ApplyAsync(MigrationScript script, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(script.Name, $"{LockTimeout}{script.Sql}", transaction, cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(
            JournalSql.Record, new { script.Number, script.Name, script.Sha256, At = clock.GetUtcNow() }, transaction, cancellationToken: cancellationToken));
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<bool> ReplayViewsAsync(CancellationToken cancellationToken)
    {
        var scripts = Directory.EnumerateFiles(Path.Combine(folder, "views"), "*.sql")
            .Order(StringComparer.Ordinal).Select(path => (Name: Path.GetFileName(path), Sql: MigrationScript.ReadSql(path))).ToList();
        var sha256 = CanonicalJson.Sha256(string.Join('\n', scripts.Select(script => script.Sql)));
        if (await connection.ExecuteScalarAsync<string?>(new CommandDefinition(JournalSql.ViewSet, cancellationToken: cancellationToken)) == sha256)
            return false;

        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        foreach (var (name, sql) in scripts.Prepend(("views", LockTimeout + JournalSql.DropViews)))
            await ExecuteAsync(name, sql, transaction, cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition(
            JournalSql.RecordViewSet, new { Sha256 = sha256, At = clock.GetUtcNow() }, transaction, cancellationToken: cancellationToken));
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    // A script that fails is named, whatever its SQLSTATE; classes 08, 53 and 57 mean a server that cannot serve and not a fault of the script.
    private async Task ExecuteAsync(string name, string sql, NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        try
        {
            await connection.ExecuteAsync(new CommandDefinition(sql, transaction: transaction, cancellationToken: cancellationToken));
        }
        catch (PostgresException failed) when (failed.SqlState[..2] is not ("08" or "53" or "57"))
        {
            throw new MigrationRefusedException($"{name} failed and was taken back: {failed.MessageText} ({failed.SqlState})");
        }
    }
}
