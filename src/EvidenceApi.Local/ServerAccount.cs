using System.ComponentModel;
using System.Diagnostics;

namespace EvidenceApi.Local;

/// <summary>The user that PostgreSQL runs as: this one, or, because PostgreSQL refuses to run as root, an ordinary user of the system.</summary>
internal sealed record ServerAccount(string? UserName)
{
    private static readonly string[] Ordinary = ["postgres", "_postgres", "nobody"];

    internal static ServerAccount Current()
    {
        if (OperatingSystem.IsWindows())
            throw new PrivateServerException("The private PostgreSQL needs Linux or macOS; on Windows use WSL or docker compose.");
        return new ServerAccount(Environment.IsPrivilegedProcess ? OrdinaryUser() : null);
    }

    internal async Task<CommandResult> RunAsync(string file, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var process = Start(file, arguments);
        try
        {
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new CommandResult(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    internal Process Start(string file, IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(StartInfo(file, arguments)) ?? throw new PrivateServerException($"{file} could not be started.");
        }
        catch (Win32Exception exception)
        {
            throw new PrivateServerException($"{file} could not be started{(UserName is null ? "" : $" as the user {UserName}")}: {exception.Message}.", exception);
        }
    }

    private ProcessStartInfo StartInfo(string file, IEnumerable<string> arguments)
    {
        var info = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = "/", // the current folder may be one that the server's user cannot enter
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (UserName is not null && !OperatingSystem.IsWindows())
            info.UserName = UserName;
        foreach (var name in info.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
            info.Environment.Remove(name); // PGDATA, PGHOST and the like would lead initdb and pg_ctl elsewhere
        info.Environment["LC_ALL"] = "C"; // messages are read below, and the user's locale may not exist
        return info;
    }

    private static string OrdinaryUser()
    {
        var known = File.ReadLines("/etc/passwd").Select(line => line.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        return Ordinary.FirstOrDefault(known.Contains)
            ?? throw new PrivateServerException(
                "PostgreSQL does not run as root, and there is no user postgres or nobody to run it as: start this as an ordinary user.");
    }
}

internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>The line that names the cause, without its prefix: the one a person can act on.</summary>
    internal string Reason => ErrorText.Cause(Error + "\n" + Output);
}
