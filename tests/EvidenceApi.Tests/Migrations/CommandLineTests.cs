using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Migrations;

/// <summary>What the seeder says of a database, and how it ends when it has none.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public async Task Status_of_an_empty_database_lists_what_is_to_run()
    {
        var database = await Databases.EmptyAsync();
        var answer = await SeederRuns.RunAsync("status", "--connection", database.Owner);
        Assert.Equal(0, answer.Code);
        Assert.Equal(
            $"schema: {DbFolder.Migrations.Count} migrations to run: {string.Join(", ", DbFolder.Migrations)}", Assert.Single(answer.Lines));
        Assert.Equal("", await database.SchemaAsync());
    }

    [Fact]
    public async Task Status_of_a_migrated_database_says_that_it_is_empty()
    {
        var database = await Databases.MigratedAsync();
        Assert.Equal(new SeederAnswer(0, "schema: up to date\ndataset: empty\n"), await SeederRuns.RunAsync("status", "--connection", database.Owner));
    }

    [Fact]
    public async Task Status_of_a_seeded_database_counts_what_it_holds()
    {
        var database = await Databases.SeededAsync();
        var answer = await SeederRuns.RunAsync("status", "--connection", database.Owner);
        Assert.Equal(0, answer.Code);
        Assert.Equal("schema: up to date", answer.Lines[0]);
        Assert.Matches(@"^dataset: version 1 of \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$", answer.Lines[1]);
        foreach (var table in new[] { "study", "outcome", "result", "comparison", "source", "measure", "term" })
            Assert.Contains($"  {table,-18} {await database.AskAsync<long>($"select count(*) from {table}")}", answer.Lines);
    }

    [Fact]
    public async Task Seeds_wait_for_the_schema()
    {
        var database = await Databases.EmptyAsync();
        var answer = await SeederRuns.RunAsync("seed", "--connection", database.Owner, "--seeds", Repository.PathOf("seeds"));
        Assert.Equal(4, answer.Code);
        Assert.Equal($"{DbFolder.Migrations.Count} migrations have not run (0001_value_types.sql is the first); run 'migrate' before 'seed'", answer.Lines[^1]);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=nobody;Database=none")]
    [InlineData("Host=/nowhere;Username=nobody;Database=none")]
    [InlineData("Host=no-such-host.invalid;Username=nobody;Database=none")]
    [InlineData("Hast=127.0.0.1")]
    [InlineData("Host=127.0.0.1;Port=many")]
    [InlineData("no connection string")]
    [InlineData("")]
    public async Task A_database_out_of_reach_is_reported_in_a_sentence(string connection)
    {
        foreach (var command in new[] { "migrate", "status", "seed" })
        {
            var answer = await SeederRuns.RunAsync(command, "--connection", connection, "--seeds", Repository.PathOf("seeds"));
            Assert.Equal(3, answer.Code);
            Assert.StartsWith("the database is out of reach: ", answer.Lines[^1], StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", answer.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_missing_database_and_a_login_that_may_not_write_are_reported_in_a_sentence()
    {
        var database = await Databases.MigratedAsync();
        var missing = new NpgsqlConnectionStringBuilder(database.Owner) { Database = "no_such_database" }.ConnectionString;
        var answer = await SeederRuns.RunAsync("migrate", "--connection", missing);
        Assert.Equal(3, answer.Code);
        Assert.Contains("database \"no_such_database\" does not exist", Assert.Single(answer.Lines), StringComparison.Ordinal);

        answer = await SeederRuns.RunAsync("migrate", "--connection", database.Reader);
        Assert.Equal(3, answer.Code);
        Assert.Contains("this login may not act as evidence_owner; nothing was written", Assert.Single(answer.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("migrat")]
    [InlineData("migrate --dry-run")]
    [InlineData("migrate twice")]
    [InlineData("seed --connection")]
    [InlineData("seed --dry-runn")]
    [InlineData("import ctgov records.ndjson --batch 0")]
    public async Task A_wrong_command_line_is_a_misuse(string line)
    {
        var answer = await SeederRuns.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, answer.Code);
        Assert.Equal("allowed: migrate, seed [--dry-run], import ctgov PATH…, check, status, records-to-seeds; --help says more", answer.Lines[^1]);
    }

    [Fact]
    public async Task A_folder_without_migrations_is_a_misuse()
    {
        var database = await Databases.EmptyAsync();
        var folder = Directory.CreateTempSubdirectory("evidence-db-");
        var answer = await SeederRuns.RunAsync("migrate", "--connection", database.Owner, "--db", folder.FullName);
        Assert.Equal(2, answer.Code);
        Assert.EndsWith("with --db", Assert.Single(answer.Lines), StringComparison.Ordinal);

        folder.CreateSubdirectory("migrations"); // and still no roles.sql
        answer = await SeederRuns.RunAsync("migrate", "--connection", database.Owner, "--db", folder.FullName);
        folder.Delete(recursive: true);
        Assert.Equal(2, answer.Code);
        Assert.Contains("roles.sql", Assert.Single(answer.Lines), StringComparison.Ordinal);
    }
}
