namespace EvidenceApi.Local;

/// <summary>Where the data are stored by default: the user's local data, or a system folder when root starts the server.</summary>
internal static class DefaultFolder
{
    private const string Name = "evidence-api";

    internal static string Choose() => Candidates().FirstOrDefault(CanBeMade) ?? Last();

    private static IEnumerable<string> Candidates()
    {
        if (Environment.IsPrivilegedProcess)
            yield return Path.Combine("/var/lib", Name);
        else if (Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } local)
            yield return Path.Combine(local, Name);
    }

    /// <summary>For users without a writable home folder.</summary>
    private static string Last() => Path.Combine(Path.GetTempPath(), $"{Name}-{Environment.UserName}");

    private static bool CanBeMade(string folder)
    {
        try
        {
            if (!OperatingSystem.IsWindows())
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
