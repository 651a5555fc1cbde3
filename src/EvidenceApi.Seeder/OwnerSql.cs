namespace EvidenceApi.Seeder;

internal static class OwnerSql
{
    // Compiling the statements of a load takes seconds, and saves none: they are long, and each runs once.
    public const string WithoutCompiling = "set jit = off";

    // Every login that runs the seeder acts as the owner, so that all tables have one owner, and in one schema, whatever the login's own path is.
    public const string BecomeOwner = "set role evidence_owner; set search_path = public";

    // The number is this project's own; it only has to be the same in every run. A connection string that sets lock_timeout itself waits as long as that.
    public const string WaitForLock = """
        select set_config('lock_timeout', coalesce(nullif(current_setting('lock_timeout'), '0'), '10s'), false);
        select pg_advisory_lock(7245318401);
        reset lock_timeout
        """;

    public const string LockHolder = """
        select activity.usename::text as login,
               activity.pid,
               not exists (
                   select
                   from pg_roles as owner
                   where owner.rolname = 'evidence_owner'
                     and not pg_has_role(activity.usesysid, owner.oid, 'member')) as is_seeder
        from pg_locks as lock
        join pg_stat_activity as activity on activity.pid = lock.pid
        join pg_database as database on database.oid = lock.database and database.datname = current_database()
        where lock.locktype = 'advisory'
          and lock.granted
          and (lock.classid::bigint << 32) + lock.objid::bigint = 7245318401
          and lock.objsubid = 1
        limit 1
        """;
}
