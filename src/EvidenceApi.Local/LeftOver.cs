using System.Diagnostics;
using System.Globalization;

namespace EvidenceApi.Local;

/// <summary>What a killed run leaves behind: a server that still runs, or a stale postmaster.pid.</summary>
internal static class LeftOver
{
    private const string NoProcess = "2147483646"; // beyond the highest id that Linux and macOS give

    /// <summary>Makes the data free for a new server. Only a server of this very folder is ever stopped.</summary>
    internal static async Task ClearAsync(
        ServerFolder folder, PostgresBinaries binaries, ServerAccount account, CancellationToken cancellationToken)
    {
        if (RunningServer(folder) is not null)
            await StopAsync(folder, binaries, account, cancellationToken);
        else if (PidFile.Read(folder.PidFile) is { } file && IsAlive(file.ProcessId))
            DisownUnlessMoved(folder, file);
        foreach (var stale in Directory.EnumerateFiles(folder.Socket))
            File.Delete(stale); // the socket and its lock file, which names a process as well
    }

    internal static async Task StopAsync(
        ServerFolder folder, PostgresBinaries binaries, ServerAccount account, CancellationToken cancellationToken)
    {
        foreach (var mode in (string[])["fast", "immediate"])
        {
            string[] stop = ["stop", "--silent", "--wait", "--timeout=20", $"--mode={mode}", "-D", folder.Cluster];
            await account.RunAsync(binaries.PgCtl, stop, cancellationToken);
            if (RunningServer(folder) is null)
                return;
        }
        throw new PrivateServerException(
            $"A PostgreSQL of an earlier run still uses {folder.Root} and does not stop: end its process "
            + $"{RunningServer(folder)}, or choose another folder with --data.");
    }

    /// <summary>The process id in postmaster.pid, when that process is alive and serves this folder.</summary>
    internal static int? RunningServer(ServerFolder folder) =>
        PidFile.Read(folder.PidFile) is { } file && file.DataFolder == folder.Cluster && IsAlive(file.ProcessId) && Wrote(file)
            ? file.ProcessId
            : null;

    internal static bool IsAlive(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>
    /// An id that belongs to a stranger by now, or to a dead process that was not reaped, would keep PostgreSQL from starting.
    /// Only the id is replaced: by the rest of the file PostgreSQL makes sure that no other process of the old server still works on the data.
    /// </summary>
    private static void DisownUnlessMoved(ServerFolder folder, PidFile file)
    {
        if (Wrote(file))
            throw new PrivateServerException(
                $"The data in {folder.Root} were copied or moved from {file.DataFolder} while its PostgreSQL (process "
                + $"{file.ProcessId}) ran: stop that one first.");
        var lines = File.ReadAllLines(folder.PidFile);
        lines[0] = NoProcess;
        File.WriteAllLines(folder.PidFile, lines);
    }

    /// <summary>A server's current folder is its data folder (Linux); elsewhere its command line, asked of ps, names that folder.</summary>
    private static bool Wrote(PidFile file)
    {
        if (OperatingSystem.IsLinux())
            return PidFile.Read($"/proc/{file.ProcessId}/cwd/postmaster.pid") == file;
        using var ps = Process.Start(new ProcessStartInfo("ps", ["-o", "command=", "-p", $"{file.ProcessId}"]) { RedirectStandardOutput = true });
        return ps?.StandardOutput.ReadToEnd().Contains(file.DataFolder, StringComparison.Ordinal) ?? false;
    }

    /// <summary>The first three lines of a postmaster.pid; the time is in seconds since 1970.</summary>
    private sealed record PidFile(int ProcessId, string DataFolder, string StartedAt)
    {
        internal static PidFile? Read(string path)
        {
            try
            {
                var lines = File.ReadAllLines(path);
                return lines.Length >= 3 && int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                    ? new PidFile(id, lines[1], lines[2])
                    : null;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return null; // missing, taken away while it was read, or of another user's process
            }
        }
    }
}
