namespace EvidenceApi.Seeder;

/// <summary>Exit codes of the seeder, as its help and docs/operations.md list them.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The seeds have errors and nothing was written; or records of an import could not be read, and the others are in.</summary>
    public const int BadSeeds = 1;

    /// <summary>The command line is not understood.</summary>
    public const int Usage = 2;

    /// <summary>The database is out of reach or refuses the login; nothing was written.</summary>
    public const int NoDatabase = 3;

    /// <summary>A migration was edited, removed or failed; the database is as before that migration.</summary>
    public const int MigrationRefused = 4;

    /// <summary>Another run is at work in the same database.</summary>
    public const int Locked = 5;

    /// <summary>After an import, the files and the database do not hold the same.</summary>
    public const int NotReconciled = 6;

    /// <summary>Stopped by a signal, such as Ctrl-C, before the end.</summary>
    public const int Interrupted = 130;
}
