namespace EvidenceApi.Seeder;

internal static class OwnerSql
{
    // Whoever runs the seeder acts as the owner, so that all tables have one owner, and in one schema, whatever the login's own path is.
    public const string BecomeOwner = "set role evidence_owner; set search_path = public";

    // The number is this project's own; it only has to be the same in every run.
    public const string WaitForLock = """
        set lock_timeout = '10s';
        select pg_advisory_lock(7245318401);
        reset lock_timeout
        """;
}
