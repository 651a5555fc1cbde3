using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Migrations;

/// <summary>The whole schema as text. Even an object that was dropped and created again identically shows, by its number.</summary>
internal static class SchemaState
{
    private const string Sql = """
        with lines (line) as (
            select format('%s %s %s %s', oid, relname, relkind, relacl) from pg_class where relnamespace = 'public'::regnamespace
            union all
            select format('%s.%s %s %s', attrelid::regclass, attname, atttypid::regtype, attnotnull)
            from pg_attribute
            where attnum > 0 and attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v'))
            union all
            select format('%s %s %s', oid, conname, pg_get_constraintdef(oid)) from pg_constraint where connamespace = 'public'::regnamespace
            union all
            select format('%s %s', oid, pg_get_functiondef(oid)) from pg_proc where pronamespace = 'public'::regnamespace
            union all
            select format('%s %s %s', objoid, objsubid, description) from pg_description where objoid >= 16384
        )
        select coalesce(string_agg(line, E'\n' order by line), '') from lines
        """;

    private const string Journal = """
        select (select string_agg(schema_migration::text, E'\n' order by number) from schema_migration)
            || (select string_agg(schema_view_set::text, E'\n') from schema_view_set)
        """;

    /// <summary>What the schema is, without the journal, which may not be there.</summary>
    public static Task<string> SchemaAsync(this TestDatabase database) => database.AskAsync<string>(Sql);

    /// <summary>What the schema is and what ran when.</summary>
    public static async Task<string> StateAsync(this TestDatabase database) =>
        await database.SchemaAsync() + await database.AskAsync<string>(Journal);
}
