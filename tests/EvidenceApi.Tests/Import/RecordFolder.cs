using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace EvidenceApi.Tests.Import;

/// <summary>A folder of files to import, in every form that records come in. It goes with the test.</summary>
internal sealed class RecordFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("evidence-records-");

    public string Path => folder.FullName;

    public string Text(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Record(string name, JsonNode record) => Text(name, record.ToJsonString());

    /// <summary>As the API returns a search.</summary>
    public string Page(string name, IEnumerable<JsonNode> records) =>
        Text(name, new JsonObject { ["totalCount"] = 4, ["studies"] = Array(records), ["nextPageToken"] = "made-up" }.ToJsonString());

    public string List(string name, IEnumerable<JsonNode> records) => Text(name, Array(records).ToJsonString());

    public string Ndjson(string name, IEnumerable<JsonNode> records) => Lines(name, records.Select(record => record.ToJsonString()));

    public string Lines(string name, IEnumerable<string> lines) => Text(name, string.Join('\n', lines) + "\n");

    /// <summary>As the register gives its whole content: a file a record.</summary>
    public string Zip(string name, IEnumerable<JsonNode> records)
    {
        var path = System.IO.Path.Combine(Path, name);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (index, record) in records.Index())
        {
            using var entry = zip.CreateEntry($"NCT99{index}.json").Open();
            entry.Write(Encoding.UTF8.GetBytes(record.ToJsonString()));
        }
        return path;
    }

    /// <summary>A zip of the given files.</summary>
    public string ZipOf(string name, params (string Name, string Text)[] entries)
    {
        var path = System.IO.Path.Combine(Path, name);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (entryName, text) in entries)
        {
            using var entry = zip.CreateEntry(entryName).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static JsonArray Array(IEnumerable<JsonNode> records) => new([.. records.Select(record => record.DeepClone())]);
}
