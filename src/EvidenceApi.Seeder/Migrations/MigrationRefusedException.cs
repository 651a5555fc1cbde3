namespace EvidenceApi.Seeder.Migrations;

/// <summary>The migrations do not fit what the database has already run; nothing was changed.</summary>
internal sealed class MigrationRefusedException(string message) : Exception(message);
