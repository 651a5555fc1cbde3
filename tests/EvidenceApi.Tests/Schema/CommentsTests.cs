using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Schema;

/// <summary>A reader of the database without this repository finds there what a table contains and the unit of each number.</summary>
public sealed class CommentsTests
{
    [Fact]
    public async Task Every_table_and_view_says_what_it_holds()
    {
        var database = await Databases.UntouchedAsync();
        Assert.Empty(await database.ListAsync("""
            select relname::text
            from pg_class
            where relnamespace = 'public'::regnamespace
              and relkind in ('r', 'v', 'm', 'p')
              and coalesce(obj_description(oid, 'pg_class'), '') = ''
            """));
    }

    [Fact]
    public async Task Every_function_and_every_type_with_a_form_says_what_it_is()
    {
        var database = await Databases.UntouchedAsync();
        Assert.Empty(await database.ListAsync("""
            select oid::regprocedure::text
            from pg_proc
            where pronamespace = 'public'::regnamespace
              and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e') -- of an extension
              and coalesce(obj_description(oid, 'pg_proc'), '') = ''
            union all
            select typname::text
            from pg_type
            where typnamespace = 'public'::regnamespace
              and typtype = 'd'
              and typname not in (select replace(conname, '_known', '') from pg_constraint where contypid <> 0 and conname like '%\_known')
              and coalesce(obj_description(oid, 'pg_type'), '') = ''
            """));
    }

    [Fact]
    public async Task Every_number_says_its_unit_or_what_it_counts()
    {
        var database = await Databases.UntouchedAsync();
        Assert.Empty(await database.ListAsync("""
            select pg_class.relname || '.' || pg_attribute.attname
            from pg_attribute
            join pg_class on pg_class.oid = pg_attribute.attrelid
            join pg_type on pg_type.oid = pg_attribute.atttypid
            where pg_class.relnamespace = 'public'::regnamespace
              and pg_class.relname in ('result', 'comparison', 'dose', 'eligibility_criterion', 'status_observation', 'study_count',
                                       'crude_effect', 'claim')
              and pg_attribute.attnum > 0
              and not pg_attribute.attisdropped
              and pg_attribute.attname <> 'position'
              and coalesce(nullif(pg_type.typbasetype, 0), pg_type.oid) in ('numeric'::regtype, 'integer'::regtype, 'bigint'::regtype)
              and coalesce(col_description(pg_class.oid, pg_attribute.attnum), '') = ''
            order by 1
            """));
    }
}
