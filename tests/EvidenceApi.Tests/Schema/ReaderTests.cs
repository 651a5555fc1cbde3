using EvidenceApi.Tests.Support;
using Npgsql;

namespace EvidenceApi.Tests.Schema;

/// <summary>The service's login can read and do nothing else, whatever a statement of the service may say.</summary>
public sealed class ReaderTests
{
    // The journal of migrations is the migrator's own.
    private const string Relations = """
        select relname::text
        from pg_class
        where relnamespace = 'public'::regnamespace
          and relkind = any (array[{0}]::"char"[])
          and relname not in ('schema_migration', 'schema_view_set')
        order by 1
        """;

    [Fact]
    public async Task The_reader_may_select_from_every_table_and_view()
    {
        var database = await Databases.UntouchedAsync();
        var relations = await database.ListAsync(Relations.Replace("{0}", "'r', 'v'", StringComparison.Ordinal));
        Assert.Contains("result", relations);
        Assert.Contains("list_trial", relations);
        foreach (var relation in relations)
            Assert.Null(await RefusedAsync(database, $"select * from {relation} limit 1"));
    }

    [Theory]
    [InlineData("insert into {0} default values")]
    [InlineData("delete from {0}")]
    [InlineData("truncate {0}")]
    [InlineData("lock table {0} in exclusive mode")]
    [InlineData("alter table {0} add column extra text")]
    [InlineData("drop table {0}")]
    [InlineData("create index on {0} ((1))")]
    public async Task The_reader_may_change_no_table(string statement)
    {
        var database = await Databases.UntouchedAsync();
        foreach (var table in await database.ListAsync(Relations.Replace("{0}", "'r'", StringComparison.Ordinal)))
            Assert.Equal("42501", await RefusedAsync(database, statement.Replace("{0}", table, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("update study set title = 'other'")]
    [InlineData("update result set value = 0")]
    [InlineData("merge into study using study as other on false when not matched then insert (id) values ('new')")]
    [InlineData("copy study from program 'true'")]
    [InlineData("create table extra (id text)")]
    [InlineData("create view extra as select 1")]
    [InlineData("create function extra() returns int language sql return 1")]
    [InlineData("create schema extra")]
    [InlineData("alter default privileges for role evidence_owner grant all on tables to evidence_reader")]
    [InlineData("set role evidence_owner")]
    [InlineData("set session authorization evidence_owner")]
    [InlineData("create role extra")]
    [InlineData("select lo_create(0)")]
    [InlineData("select lo_creat(-1)")]
    [InlineData("select lo_from_bytea(0, 'x')")]
    [InlineData("select lo_put(1, 0, 'x')")]
    [InlineData("select pg_advisory_lock(7245318401)")]
    [InlineData("select pg_try_advisory_lock(7245318401)")]
    [InlineData("select pg_advisory_xact_lock_shared(7245318401)")]
    [InlineData("select pg_try_advisory_xact_lock(1, 7)")]
    [InlineData("select pg_notify('evidence_dataset_version', '999')")]
    [InlineData("select set_config('statement_timeout', '0', false)")]
    [InlineData("select id from study where set_config('default_transaction_read_only', 'off', false) = 'off'")]
    [InlineData("select pg_logical_emit_message(false, 'x', 'x')")]
    [InlineData("select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user")]
    [InlineData("select pg_cancel_backend(pg_backend_pid())")]
    public async Task The_reader_may_do_nothing_but_read(string statement)
    {
        var database = await Databases.UntouchedAsync();
        Assert.Equal("42501", await RefusedAsync(database, statement));
    }

    // Those that may read nothing but a text make no difference to anybody else; a new function of a later PostgreSQL comes to light here.
    [Fact]
    public async Task No_function_that_the_reader_may_call_writes_locks_notifies_or_sets()
    {
        const string Sql = """
            select oid::regprocedure::text
            from pg_proc
            where provolatile = 'v'
              and proname ~ '(^lo_(cr|from|im|ex|put|tr|un)|^lowrite|advisory.*lock|notify|set_config|emit_message|_backend$|^pg_(promote|reload|rotate|switch|create|read|ls_))'
              and proname !~ '(unlock|_old$|replication_slot$)'
              and has_function_privilege('evidence_reader', oid, 'execute')
            """;
        Assert.Empty(await (await Databases.UntouchedAsync()).ListAsync(Sql));
    }

    [Theory]
    [InlineData("select pg_try_advisory_lock(7245318401)")]
    [InlineData("select pg_notify('evidence_dataset_version', '')")]
    [InlineData("select set_config('search_path', '', false)")]
    public async Task The_owner_may_call_what_the_reader_may_not(string statement)
    {
        var database = await Databases.MigratedAsync();
        await database.RunAsync($"set role evidence_owner; {statement}");
    }

    private static async Task<string?> RefusedAsync(TestDatabase database, string statement)
    {
        await using var connection = new NpgsqlConnection(database.Reader);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(statement, connection, transaction);
        try
        {
            await command.ExecuteNonQueryAsync();
            return null;
        }
        catch (PostgresException refused)
        {
            return refused.SqlState;
        }
    }
}
