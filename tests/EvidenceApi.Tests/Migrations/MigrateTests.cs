using EvidenceApi.Seeder;
using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Migrations;

public sealed class MigrateTests
{
    [Fact]
    public async Task An_empty_database_gets_every_migration_in_order_and_then_the_views()
    {
        var database = await Databases.EmptyAsync();
        using var db = new DbFolder();
        var answer = await db.RunAsync(database, "migrate");
        Assert.Equal(0, answer.Code);
        Assert.Equal([.. DbFolder.Migrations.Select(name => $"applied {name}"), "applied views", $"{DbFolder.Migrations.Count + 1} applied"], answer.Lines);
    }

    [Fact]
    public async Task A_second_migrate_changes_nothing()
    {
        var database = await Databases.MigratedAsync();
        var before = await database.StateAsync();
        using var db = new DbFolder();
        Assert.Equal(new SeederAnswer(0, "nothing to migrate\n"), await db.RunAsync(database, "migrate"));
        Assert.Equal(before, await database.StateAsync());
    }

    [Fact]
    public async Task Line_ends_of_another_system_are_no_edit()
    {
        var database = await Databases.MigratedAsync();
        using var db = new DbFolder();
        foreach (var file in db.Files.ToList())
            db.Write(file, db.Read(file).ReplaceLineEndings("\r\n"));
        Assert.Equal(new SeederAnswer(0, "nothing to migrate\n"), await db.RunAsync(database, "migrate"));
    }

    [Fact]
    public async Task Views_are_replaced_when_one_of_their_files_changes()
    {
        var database = await Databases.MigratedAsync();
        using var db = new DbFolder();
        db.Write("views/99_extra.sql", "create view extra as select 1 as one, 2 as two;");
        Assert.Equal(["applied views", "1 applied"], (await db.RunAsync(database, "migrate")).Lines);
        Assert.Equal(2, await database.AskAsync<int>("select two from extra"));

        // A column may go, which "create or replace view" alone would refuse.
        db.Write("views/99_extra.sql", "create view extra as select 1 as one;");
        Assert.Equal(["applied views", "1 applied"], (await db.RunAsync(database, "migrate")).Lines);
        Assert.Equal(["nothing to migrate"], (await db.RunAsync(database, "migrate")).Lines);
        Assert.True(await database.AskAsync<bool>("select has_table_privilege('evidence_reader', 'extra', 'select')"));

        db.Delete("views/99_extra.sql");
        Assert.Equal(["applied views", "1 applied"], (await db.RunAsync(database, "migrate")).Lines);
        Assert.True(await database.AskAsync<bool>("select to_regclass('extra') is null"));
    }

    [Fact]
    public async Task A_new_migration_runs_once_and_keeps_the_rows()
    {
        var database = await Databases.SeededAsync();
        var studies = await database.AskAsync<long>("select count(*) from study");
        using var db = new DbFolder();
        db.Write(DbFolder.Numbered("migrations/+1_extra.sql"), "alter table study add column extra text;");
        Assert.Equal([DbFolder.Numbered("applied +1_extra.sql"), "1 applied"], (await db.RunAsync(database, "migrate")).Lines);
        Assert.Equal(["nothing to migrate"], (await db.RunAsync(database, "migrate")).Lines);
        Assert.Equal(studies, await database.AskAsync<long>("select count(*) from study where extra is null"));
    }

    [Fact]
    public async Task A_migration_takes_as_long_as_it_needs()
    {
        var database = await Databases.MigratedAsync();
        using var db = new DbFolder();
        db.Write(DbFolder.Numbered("migrations/+1_long.sql"), "do $$ begin perform pg_sleep(1.5); end $$;");
        var answer = await db.RunAsync(database with { Owner = $"{database.Owner};Command Timeout=1" }, "migrate");
        Assert.Equal([DbFolder.Numbered("applied +1_long.sql"), "1 applied"], answer.Lines);
    }

    [Fact]
    public async Task A_migration_does_not_wait_for_ever_for_a_locked_table()
    {
        var database = await Databases.MigratedAsync();
        await using var holder = new NpgsqlConnection(database.Owner);
        await holder.OpenAsync();
        await using var transaction = await holder.BeginTransactionAsync();
        await using (var hold = new NpgsqlCommand("lock table study in access share mode", holder, transaction))
            await hold.ExecuteNonQueryAsync();
        using var db = new DbFolder();
        db.Write(DbFolder.Numbered("migrations/+1_waiting.sql"), "set local lock_timeout = '200ms'; alter table study add column extra text;");
        var answer = await db.RunAsync(database, "migrate");
        Assert.Equal(ExitCode.MigrationRefused, answer.Code);
        Assert.Contains(DbFolder.Numbered("+1_waiting.sql failed and was taken back"), answer.Output, StringComparison.Ordinal);
        db.Write(DbFolder.Numbered("migrations/+1_waiting.sql"), "do $$ begin assert current_setting('lock_timeout') = '10s'; end $$;");
        Assert.Equal(ExitCode.Done, (await db.RunAsync(database, "migrate")).Code);
    }

    [Fact]
    public async Task Everything_belongs_to_the_owner_whichever_login_migrates()
    {
        var database = await Databases.MigratedAsync();
        Assert.Equal("evidence_owner", await database.AskAsync<string>("""
            select string_agg(distinct pg_get_userbyid(relowner), ', ')
            from pg_class
            where relnamespace = 'public'::regnamespace
            """));
    }
}
