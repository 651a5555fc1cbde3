using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Migrations;

public sealed class SeveralMigratorsTests
{
    [Fact]
    public async Task Migrators_that_start_at_once_take_turns_and_keep_one_journal()
    {
        var database = await Databases.EmptyAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4)
            .Select(_ => Task.Run(() => SeederRuns.RunAsync("migrate", "--connection", database.Owner))));
        Assert.All(answers, answer => Assert.True(answer.Code == 0, answer.Output));
        Assert.Equal(3, answers.Count(answer => answer.Output == "nothing to migrate\n"));

        Assert.Equal((long)DbFolder.Migrations.Count, await database.AskAsync<long>("select count(*) from schema_migration"));
        Assert.Equal(1L, await database.AskAsync<long>("select count(*) from schema_view_set"));
        var alone = await Databases.MigratedAsync();
        Assert.Equal(
            await alone.AskAsync<long>("select count(*) from pg_class where relnamespace = 'public'::regnamespace"),
            await database.AskAsync<long>("select count(*) from pg_class where relnamespace = 'public'::regnamespace"));
    }

    [Fact]
    public async Task A_run_that_waits_in_vain_says_that_another_is_at_work()
    {
        var database = await Databases.EmptyAsync();
        await using var other = new NpgsqlConnection(database.Owner);
        await other.OpenAsync();
        await using var hold = new NpgsqlCommand("select pg_advisory_lock(7245318401)", other);
        await hold.ExecuteNonQueryAsync();

        var answers = await Task.WhenAll(
            SeederRuns.RunAsync("migrate", "--connection", Waiting(database)),
            SeederRuns.RunAsync("status", "--connection", Waiting(database)));
        Assert.All(answers, answer => Assert.Equal(
            new SeederAnswer(5, "another run of the seeder is at work in this database; try again when it has ended\n"), answer));
        Assert.Equal("", await database.SchemaAsync());
    }

    [Fact]
    public async Task A_lock_that_no_seeder_holds_is_reported_with_its_login()
    {
        var database = await Databases.MigratedAsync();
        await database.RunAsync("grant execute on function pg_advisory_lock(bigint) to public"); // as on a server without a superuser
        await using var other = new NpgsqlConnection(database.Reader);
        await other.OpenAsync();
        await using var hold = new NpgsqlCommand("select pg_advisory_lock(7245318401)", other);
        await hold.ExecuteNonQueryAsync();

        var answer = await SeederRuns.RunAsync("status", "--connection", Waiting(database));
        Assert.Equal(5, answer.Code);
        Assert.StartsWith(
            $"the login evidence_service, which is no seeder, holds the lock of the seeder; end its session {other.ProcessID}", answer.Output, StringComparison.Ordinal);
    }

    // The seeder waits ten seconds for its turn, unless the connection sets how long.
    private static string Waiting(TestDatabase database) => TestSize.IsFull
        ? database.Owner
        : new NpgsqlConnectionStringBuilder(database.Owner) { Options = "-c lock_timeout=300ms" }.ConnectionString;
}
