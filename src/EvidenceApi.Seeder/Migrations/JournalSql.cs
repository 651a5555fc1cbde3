namespace EvidenceApi.Seeder.Migrations;

internal static class JournalSql
{
    public const string Create = """
        create table if not exists schema_migration (
            number integer primary key,
            name text not null,
            sha256 text not null,
            applied_at timestamptz not null
        );
        create table if not exists schema_view_set (
            sha256 text primary key,
            applied_at timestamptz not null
        );
        comment on table schema_migration is 'Which migrations ran, with the digest of each script as it ran.';
        comment on table schema_view_set is 'Digest of the functions and views that are in place; one row.';
        """;

    public const string Applied = """
        select number, name, sha256
        from schema_migration
        order by number
        """;

    public const string Record = """
        insert into schema_migration (number, name, sha256, applied_at)
        values (@Number, @Name, @Sha256, @At)
        """;

    public const string ViewSet = "select sha256 from schema_view_set";

    public const string RecordViewSet = """
        delete from schema_view_set;
        insert into schema_view_set (sha256, applied_at)
        values (@Sha256, @At)
        """;

    // Views are replaced as a set, because "create or replace" cannot take a column away.
    public const string DropViews = """
        do $$
        declare
            statement text;
        begin
            for statement in
                select format('drop view if exists %I cascade', viewname)
                from pg_views
                where schemaname = 'public' and viewowner = current_user
            loop
                execute statement;
            end loop;
        end
        $$
        """;

    public const string IsJournalThere = "select to_regclass('public.schema_migration') is not null";

    public sealed record AppliedMigration
    {
        public required int Number { get; init; }

        public required string Name { get; init; }

        public required string Sha256 { get; init; }
    }
}
