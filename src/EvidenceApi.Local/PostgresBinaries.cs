using System.Diagnostics;
using System.Globalization;

namespace EvidenceApi.Local;

/// <summary>The machine's own PostgreSQL programs: a folder that holds initdb, pg_ctl and postgres of one major version.</summary>
internal sealed record PostgresBinaries(string Folder, int Major)
{
    internal const string Variable = "EVIDENCE_PG_BIN";
    internal const int Oldest = 15;

    private static readonly string[] Programs = ["initdb", "pg_ctl", "postgres"];

    internal string Initdb => Path.Combine(Folder, "initdb");

    internal string PgCtl => Path.Combine(Folder, "pg_ctl");

    /// <summary>The first usable installation; where a data folder exists already, the first of the version that made it.</summary>
    internal static PostgresBinaries Find(int? madeBy = null)
    {
        var given = Environment.GetEnvironmentVariable(Variable);
        var found = string.IsNullOrEmpty(given) ? Search().ToList() : [Given(given)];
        var usable = found.Where(one => one.Major >= Oldest).ToList();
        if (usable.Count == 0)
            throw new PrivateServerException(NoneFound(found));
        return usable.Find(one => madeBy is null || one.Major == madeBy)
            ?? throw new PrivateServerException(
                $"The data folder was made by PostgreSQL {madeBy}, and {usable[0].Folder} holds {usable[0].Major}: install "
                + $"PostgreSQL {madeBy}, or choose another folder with --data.");
    }

    /// <summary>Looks into one folder; null when the three programs are not all in it.</summary>
    internal static PostgresBinaries? At(string folder)
    {
        if (!Programs.All(program => File.Exists(Path.Combine(folder, program))))
            return null;
        var words = Ask(Path.Combine(folder, "postgres"), "--version")?.Split(' ') ?? [];
        var version = words.FirstOrDefault(word => word.Length > 0 && char.IsAsciiDigit(word[0]));
        return version is null ? null : new PostgresBinaries(folder, LeadingNumber(version));
    }

    private static PostgresBinaries Given(string folder) =>
        At(folder) ?? throw new PrivateServerException(
            $"{Variable} names {folder}, which does not hold PostgreSQL's initdb, pg_ctl and postgres.");

    private static IEnumerable<PostgresBinaries> Search() => Folders().Distinct(StringComparer.Ordinal).Select(At).OfType<PostgresBinaries>();

    private static IEnumerable<string> Folders()
    {
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries))
        {
            if (ResolvedFolder(Path.Combine(folder, "initdb")) is { } resolved)
                yield return resolved;
        }
        foreach (var folder in Installed("/usr/lib/postgresql"))
            yield return folder;
        if (Ask("pg_config", "--bindir") is { } configured)
            yield return configured;
        foreach (var folder in Installed("/opt/homebrew/opt").Concat(Installed("/usr/local/opt")))
            yield return folder;
    }

    /// <summary>A link such as Debian's wrapper leads elsewhere; the programs are beside its target.</summary>
    private static string? ResolvedFolder(string program)
    {
        var file = new FileInfo(program);
        return file.Exists ? Path.GetDirectoryName((file.ResolveLinkTarget(returnFinalTarget: true) ?? file).FullName) : null;
    }

    /// <summary>The folders 15, 16 or postgresql@16 below one, highest version first.</summary>
    private static IEnumerable<string> Installed(string parent) =>
        !Directory.Exists(parent) ? [] : Directory.EnumerateDirectories(parent)
            .Where(folder => Path.GetFileName(folder) is var name && (char.IsAsciiDigit(name[0]) || name.StartsWith("postgresql", StringComparison.Ordinal)))
            .OrderByDescending(folder => LeadingNumber(Path.GetFileName(folder).Split('@')[^1]))
            .Select(folder => Path.Combine(folder, "bin"));

    private static int LeadingNumber(string text) =>
        int.TryParse(text.TakeWhile(char.IsAsciiDigit).ToArray(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string? Ask(string program, string question)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, question) { RedirectStandardOutput = true, RedirectStandardError = true });
            var answer = process?.StandardOutput.ReadToEnd().Trim();
            process?.WaitForExit();
            return process?.ExitCode == 0 && answer?.Length > 0 ? answer : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // there is no such program, or it is not one for this machine
        }
    }

    private static string NoneFound(List<PostgresBinaries> found) =>
        (found.Count == 0 ? $"PostgreSQL {Oldest} or later was not found." : $"PostgreSQL {Oldest} or later is needed, and {found[0].Folder} holds {found[0].Major}.")
        + $" Install it with: {InstallLine()} (or name its folder of programs in {Variable})";

    private static string InstallLine() =>
        OperatingSystem.IsMacOS() ? "brew install postgresql@17"
        : File.Exists("/etc/debian_version") ? "sudo apt-get install --no-install-recommends postgresql"
        : File.Exists("/etc/fedora-release") ? "sudo dnf install postgresql-server"
        : File.Exists("/etc/alpine-release") ? "apk add postgresql"
        : "your system's package manager, package postgresql";
}
