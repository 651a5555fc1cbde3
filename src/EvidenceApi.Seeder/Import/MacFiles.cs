namespace EvidenceApi.Seeder.Import;

/// <summary>What a Mac puts beside the files that it packs or copies to other disks: no content of anybody.</summary>
internal static class MacFiles
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>Whether a path within a zip or folder is one of these: below <c>__MACOSX</c>, or a name that begins with <c>._</c>.</summary>
    public static bool Are(string path) =>
        path.Split(Separators) is var steps && (steps.Contains("__MACOSX") || steps[^1].StartsWith("._", StringComparison.Ordinal));
}
