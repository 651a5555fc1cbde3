namespace EvidenceApi.Seeder.Inputs;

/// <summary>What is wrong with an entry of a folder; nothing of it was read.</summary>
internal sealed record InputError(string Path, string Problem, string Allowed);

/// <summary>The files below a folder, in an order that is the same on every machine. Links are followed; a broken or circular one is an error.</summary>
internal sealed class InputFolder
{
    private readonly List<string> files = [];
    private readonly List<InputError> errors = [];

    private InputFolder()
    {
    }

    public IReadOnlyList<string> Files => files;

    public IReadOnlyList<InputError> Errors => errors;

    public static InputFolder Read(string path)
    {
        var folder = new InputFolder();
        folder.Read(new DirectoryInfo(path), [RealPath(new DirectoryInfo(path))]);
        folder.files.Sort(StringComparer.Ordinal);
        return folder;
    }

    private void Read(DirectoryInfo folder, IReadOnlyList<string> above)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
                Add(entry, above);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            errors.Add(new InputError(folder.FullName, $"the folder cannot be read: {refused.Message}", "a folder that this user may read"));
        }
    }

    private void Add(FileSystemInfo entry, IReadOnlyList<string> above)
    {
        if (Target(entry) is not { } target)
            errors.Add(new InputError(entry.FullName, "the link leads nowhere, or back to itself", "a link to a file or folder that is there"));
        else if (target is not DirectoryInfo)
            files.Add(entry.FullName);
        else if (above.Any(folder => IsWithin(folder, RealPath(target))))
            errors.Add(new InputError(entry.FullName, "the link leads back to a folder that it is in", "a link to a file, or to another folder"));
        else
            Read(new DirectoryInfo(entry.FullName), [.. above, RealPath(target)]);
    }

    // The target of the entry; null for a broken link.
    private static FileSystemInfo? Target(FileSystemInfo entry)
    {
        if (entry.LinkTarget is null)
            return entry;
        try
        {
            return entry.ResolveLinkTarget(returnFinalTarget: true) is not { } end ? null
                : Directory.Exists(end.FullName) ? new DirectoryInfo(end.FullName)
                : Path.Exists(end.FullName) ? end
                : null;
        }
        catch (IOException) // a circle of links
        {
            return null;
        }
    }

    private static bool IsWithin(string folder, string other) => folder == other || folder.StartsWith($"{other}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static string RealPath(FileSystemInfo folder) => Path.TrimEndingDirectorySeparator((folder.ResolveLinkTarget(returnFinalTarget: true) ?? folder).FullName);
}
