using System.CommandLine;
using Spectre.Console;

namespace EvidenceApi.Seeder;

/// <summary>The command line of the migration-seeder.</summary>
public static class SeederProgram
{
    /// <summary>
    /// Runs one command and returns its exit code: 0 done, 1 the seeds, or some records, have errors, 2 the command line is not understood, 3 the database is out of reach,
    /// 4 a migration was refused or failed, 5 another run is in progress, 6 files and database do not hold the same after an import, 130 stopped by a signal.
    /// </summary>
    public static Task<int> RunAsync(string[] args, IAnsiConsole? console = null, CancellationToken cancellationToken = default)
    {
        Dapper.DefaultTypeMap.MatchNamesWithUnderscores = true;
        var output = new Output(console ?? Output.ForProcess());
        var parsed = SeederCommands.Create(output).Parse(args);
        if (parsed.Errors.Count == 0)
            return parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, cancellationToken);
        foreach (var error in parsed.Errors)
            output.Error(error.Message);
        output.Error("allowed: migrate, seed [--dry-run], import ctgov PATH…, check, status, records-to-seeds; --help says more");
        return Task.FromResult(ExitCode.Usage);
    }
}
