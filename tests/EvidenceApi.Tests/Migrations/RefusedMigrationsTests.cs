using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Migrations;

/// <summary>What a database has run is never rewritten: the file is named, the exit code is 4, and the database stays as it was.</summary>
public sealed class RefusedMigrationsTests
{
    private static readonly string Next = DbFolder.Numbered("+1");

    private static readonly string AfterNext = DbFolder.Numbered("+2");

    [Theory]
    [InlineData("0001_value_types.sql")]
    [InlineData("0003_studies.sql")]
    public async Task A_migration_that_was_edited_after_it_ran(string file) => await RefusedAsync(
        db => db.Write($"migrations/{file}", db.Read($"migrations/{file}") + "-- better\n"), $"{file} was edited after it ran in this database");

    [Fact]
    public async Task A_last_migration_that_is_gone() => await RefusedAsync(
        db => db.Delete($"migrations/{DbFolder.Migrations[^1]}"), $"{DbFolder.Migrations[^1]} ran in this database and is not in db/migrations");

    [Fact]
    public async Task A_migration_that_is_gone_from_the_middle() => await RefusedAsync(
        db => db.Delete("migrations/0003_studies.sql"), "0004_outcomes_and_results.sql is not number 0003");

    [Fact]
    public async Task A_migration_that_was_renamed() => await RefusedAsync(
        db => db.Rename("migrations/0003_studies.sql", "migrations/0003_trials.sql"), "0003_studies.sql ran in this database and is now named 0003_trials.sql");

    [Theory]
    [InlineData("+2_extra.sql", "+2_extra.sql is not number +1")]
    [InlineData("0000_extra.sql", "0000_extra.sql is not number 0001")]
    [InlineData("+0_zxtra.sql", "+0_zxtra.sql is not number +1")]
    [InlineData("+1-extra.sql", "+1-extra.sql is not named like 0001_what_it_does.sql")]
    [InlineData("6_extra.sql", "6_extra.sql is not named like 0001_what_it_does.sql")]
    [InlineData("+1_Extra.sql", "+1_Extra.sql is not named like 0001_what_it_does.sql")]
    [InlineData("extra.sql", "extra.sql is not named like 0001_what_it_does.sql")]
    public async Task A_number_that_does_not_follow(string file, string words) =>
        await RefusedAsync(
        db => db.Write(DbFolder.Numbered($"migrations/{file}"), "create table extra (id text);"), DbFolder.Numbered(words));

    [Theory]
    [InlineData("select * from no_such_table;", "relation \"no_such_table\" does not exist")]
    [InlineData("insert into country (code, name) values ('xx', 'Nowhere');", "violates check constraint \"country_code_form\"")]
    [InlineData("select 1 / 0;", "division by zero")]
    [InlineData("creat table more (id text);", "syntax error")]
    public async Task A_migration_that_fails_in_the_middle_is_taken_back_and_runs_when_mended(string statement, string words)
    {
        var database = await Databases.MigratedAsync();
        var before = await database.StateAsync();
        using var db = new DbFolder();
        db.Write($"migrations/{Next}_broken.sql", $"create table extra (id text);\n{statement}");
        var answer = await db.RunAsync(database, "migrate");
        Assert.Equal(4, answer.Code);
        Assert.StartsWith($"{Next}_broken.sql failed and was taken back: ", Assert.Single(answer.Lines), StringComparison.Ordinal);
        Assert.Contains(words, answer.Output, StringComparison.Ordinal);
        Assert.Equal(before, await database.StateAsync());
        Assert.Contains($"schema: 1 migrations to run: {Next}_broken.sql", (await db.RunAsync(database, "status")).Lines);

        db.Write($"migrations/{Next}_broken.sql", "create table extra (id text);");
        Assert.Equal([$"applied {Next}_broken.sql", "1 applied"], (await db.RunAsync(database, "migrate")).Lines);
        Assert.Equal(DbFolder.Migrations.Count + 1L, await database.AskAsync<long>("select count(*) from schema_migration"));
    }

    [Fact]
    public async Task A_migration_before_the_one_that_fails_is_kept()
    {
        var database = await Databases.MigratedAsync();
        using var db = new DbFolder();
        db.Write($"migrations/{Next}_good.sql", "create table good (id text);");
        db.Write($"migrations/{AfterNext}_broken.sql", "create table bad (id text); select * from no_such_table;");
        Assert.Equal(4, (await db.RunAsync(database, "migrate")).Code);
        Assert.Equal($"{Next}_good.sql", await database.AskAsync<string>("select name from schema_migration order by number desc limit 1"));
        Assert.True(await database.AskAsync<bool>("select to_regclass('good') is not null and to_regclass('bad') is null"));
    }

    [Fact]
    public async Task A_view_that_fails_leaves_the_views_as_they_were() => await RefusedAsync(
        db => db.Write("views/99_broken.sql", "create view extra as select * from no_such_table;"), "99_broken.sql failed and was taken back: relation");

    private static async Task RefusedAsync(Action<DbFolder> change, string words)
    {
        var database = await Databases.MigratedAsync();
        var before = await database.StateAsync();
        using var db = new DbFolder();
        change(db);
        var answer = await db.RunAsync(database, "migrate");
        Assert.Equal(4, answer.Code);
        Assert.StartsWith(words, Assert.Single(answer.Lines), StringComparison.Ordinal);
        Assert.Equal(before, await database.StateAsync());
    }
}
