namespace EvidenceApi.Local;

/// <summary>The embedded default: a private PostgreSQL, migrated and seeded, and the service on it, with one command.</summary>
/// <remarks>
/// <list type="bullet">
/// <item><see cref="LocalCommand"/>: the command line and its help.</item>
/// <item><see cref="LocalRun"/>: the sequence: server, migration, seeds, service.</item>
/// <item><see cref="PrivateServer"/>: the private PostgreSQL, which the tests use too.</item>
/// <item><see cref="PostgresBinaries"/>: where the machine keeps its PostgreSQL.</item>
/// </list>
/// </remarks>
internal static class LocalProgram
{
    internal static Task<int> Main(string[] args) => LocalCommand.RunAsync(args);
}
