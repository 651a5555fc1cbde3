using System.Globalization;
using System.Text.RegularExpressions;

namespace EvidenceApi.Local;

/// <summary>Folders of servers that last as long as one test run: evidence-api-test-(process id)-(random).</summary>
internal static partial class TemporaryFolders
{
    private const string SharedMemory = "/dev/shm";
    private const long RoomNeeded = 2L << 30;

    internal static string NewName() =>
        Path.Combine(Parent(), $"evidence-api-test-{Environment.ProcessId}-{Random.Shared.NextInt64():x16}");

    /// <summary>Removes the folders of dead runs; what cannot be removed, another user's for instance, is left alone.</summary>
    internal static async Task SweepAsync(PostgresBinaries binaries, ServerAccount account, CancellationToken cancellationToken)
    {
        foreach (var root in new[] { SharedMemory, Path.GetTempPath() }.Where(Directory.Exists).SelectMany(Directory.GetDirectories))
        {
            if (IsOfDeadRun(root))
                await RemoveDeadAsync(root, binaries, account, cancellationToken);
        }
    }

    /// <summary>As the server's user, who owns the folder: a trap in a public folder then cannot act with root's rights.</summary>
    internal static async Task RemoveAsync(string root, ServerAccount account) =>
        await account.RunAsync("rm", ["-rf", "--", root], CancellationToken.None);

    /// <summary>A process id alone may belong to another container that shares the folder, so the lock must be free too.</summary>
    private static bool IsOfDeadRun(string root) =>
        Name().Match(Path.GetFileName(root)) is { Success: true } name
        && int.TryParse(name.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var processId)
        && !LeftOver.IsAlive(processId)
        && ServerFolder.IsAbandoned(root);

    private static async Task RemoveDeadAsync(string root, PostgresBinaries binaries, ServerAccount account, CancellationToken cancellationToken)
    {
        try
        {
            using (var folder = await ServerFolder.OpenAsync(root, account, cancellationToken))
                await LeftOver.ClearAsync(folder, binaries, account, cancellationToken);
            await RemoveAsync(root, account);
        }
        catch (Exception exception) when (exception is PrivateServerException or IOException or UnauthorizedAccessException)
        {
            // taken by another sweeper, which may remove it at this very moment, or not ours to remove
        }
    }

    private static string Parent() => HasRoom(SharedMemory) ? SharedMemory : Path.GetTempPath();

    private static bool HasRoom(string folder)
    {
        try
        {
            return Directory.Exists(folder) && new DriveInfo(folder).AvailableFreeSpace > RoomNeeded;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [GeneratedRegex("^evidence-api-test-([0-9]+)-[0-9a-f]{16}$")]
    private static partial Regex Name();
}
