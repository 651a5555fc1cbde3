using System.IO.Compression;
using System.Text.Json;

namespace EvidenceApi.Bench.Generator.Shapes;

/// <summary>Records of the registry from a folder or a zip, in the order of their names.</summary>
internal static class RealRecords
{
    public static IEnumerable<JsonElement> Read(string path) => Directory.Exists(path) ? FromFolder(path) : FromZip(path);

    private static IEnumerable<JsonElement> FromFolder(string path)
    {
        foreach (var file in Directory.EnumerateFiles(path, "NCT*.json").Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            yield return document.RootElement;
        }
    }

    private static IEnumerable<JsonElement> FromZip(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        foreach (var entry in archive.Entries.Where(IsRecord).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            using var stream = entry.Open();
            using var document = JsonDocument.Parse(stream);
            yield return document.RootElement;
        }
    }

    private static bool IsRecord(ZipArchiveEntry entry) =>
        entry.Name.StartsWith("NCT", StringComparison.Ordinal) && entry.Name.EndsWith(".json", StringComparison.Ordinal);
}
