namespace EvidenceApi.Seeder.Migrations;

/// <summary>The migrations do not fit what the database has already run, or one failed; the database is as before that migration.</summary>
internal sealed class MigrationRefusedException(string message) : Exception(message);
