namespace EvidenceApi.Seeder.Import;

/// <summary>Files that macOS adds when it packs or copies to other disks; they have no content.</summary>
internal static class MacFiles
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>Whether a path within a zip or folder is one of these: below <c>__MACOSX</c>, or a name that begins with <c>._</c>.</summary>
    public static bool Are(string path) =>
        path.Split(Separators) is var steps && (steps.Contains("__MACOSX") || steps[^1].StartsWith("._", StringComparison.Ordinal));
}
