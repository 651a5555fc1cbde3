using System.Diagnostics;
using System.Runtime.CompilerServices;
using EvidenceApi.Tests.Support;

namespace EvidenceApi.Tests.Examples;

/// <summary>Programs of this machine, as the PATH finds them.</summary>
internal static class Programs
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end; <paramref name="api"/> is the service that it is to ask.</summary>
    public static async Task<(int Code, string Output, string Error)> RunAsync(string program, string folder, Uri? api, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // What the test run itself was started with is nothing to a program that builds.
        foreach (var variable in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(variable);
        start.Environment["EVIDENCE_API"] = api?.ToString();
        using var process = Process.Start(start)!;
        using var time = new CancellationTokenSource(Patience);
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(time.Token), process.StandardError.ReadToEndAsync(time.Token));
            await process.WaitForExitAsync(time.Token);
            return (process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}

/// <summary>A test that runs a program. Where it is missing the test is reported as not run, with the reason.</summary>
internal sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(string program, [CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (Programs.Find(program) is null)
            Skip = $"{program} is not on this machine";
    }
}

/// <summary>A test that installs packages with npm and compiles. It runs with <c>scripts/test --all</c>; without npm, or without its registry, it is reported as not run.</summary>
internal sealed class NpmFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> Missing = new(() => Programs.Find("npm") is null ? "npm is not on this machine" : Ping() ? null : "npm does not reach its registry");

    public NpmFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = TestSize.IsFull ? Missing.Value : "installs and compiles a client: scripts/test --all runs it";

    private static bool Ping()
    {
        using var ping = Process.Start(new ProcessStartInfo("npm", ["ping", "--fetch-retries=0", "--fetch-timeout=3000"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        });
        return ping is not null && ping.WaitForExit(TimeSpan.FromSeconds(5)) && ping.ExitCode == 0;
    }
}
