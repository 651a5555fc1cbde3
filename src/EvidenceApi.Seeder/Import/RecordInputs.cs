using System.Globalization;
using EvidenceApi.Model;
using EvidenceApi.Seeder.Inputs;

namespace EvidenceApi.Seeder.Import;

/// <summary>One record as it is in the inputs: the file, the place in it, and its bytes.</summary>
internal sealed record RecordEntry(string File, string Pointer, ReadOnlyMemory<byte> Json)
{
    /// <summary>Why the bytes could not be had; null when they are there.</summary>
    public string? Broken { get; init; }
}

/// <summary>
/// The files of an import: a record, a page of them (<c>{"studies": […]}</c> or a list), NDJSON, a zip of records, or folders of these. The order is the same
/// in every run, so that an aborted one can go on. One record, or one page, is in memory at a time.
/// </summary>
internal sealed class RecordInputs
{
    private static readonly string[] LinesExtensions = [".ndjson", ".jsonl"];

    private static readonly string[] Extensions = [".json", .. LinesExtensions, ".zip"];

    private const int MostBytes = int.MaxValue;

    private readonly List<FileInfo> files = [];

    private readonly List<InputError> errors = [];

    private long done;

    public int Files => files.Count;

    /// <summary>How many bytes of the files have been read.</summary>
    public long BytesDone => Interlocked.Read(ref done);

    public long Bytes => files.Sum(file => file.Length);

    /// <summary>Digest over path, size and time of change of every file: the same inputs have the same digest.</summary>
    public string Sha256 => CanonicalJson.Sha256(string.Join('\n', errors.Select(error => error.Path).Concat(files.Select(file =>
        string.Create(CultureInfo.InvariantCulture, $"{file.FullName}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}")))));

    /// <summary>Finds the files. Throws <see cref="FileNotFoundException"/> for a path that does not exist or contains no record files.</summary>
    public static RecordInputs Find(IEnumerable<string> paths)
    {
        var inputs = new RecordInputs();
        foreach (var path in paths)
            inputs.Add(path);
        return inputs;
    }

    /// <summary>All entries, file by file.</summary>
    public IEnumerable<RecordEntry> Entries() => errors.Select(error => new RecordEntry(error.Path, "", default) { Broken = error.Problem })
        .Concat(files.SelectMany(file => file.Extension.ToLowerInvariant() switch
        {
            ".zip" => ZipRecords.Of(file, bytes => Interlocked.Add(ref done, bytes)),
            ".ndjson" or ".jsonl" => NdjsonLines.Of(file).Select(entry => Counted(entry, entry.Json.Length + 1)),
            _ => Page(file).Select(entry => Counted(entry, entry.Json.Length)),
        }));

    /// <summary>Whether a file within a zip is one of records.</summary>
    public static bool IsText(string name) => Path.GetExtension(name).ToLowerInvariant() is var extension && extension != ".zip" && Extensions.Contains(extension);

    /// <summary>The entries of a file that is in memory.</summary>
    public static IReadOnlyList<RecordEntry> Entries(string name, byte[] bytes) => LinesExtensions.Contains(Path.GetExtension(name).ToLowerInvariant())
        ? [.. NdjsonLines.Of(name, new MemoryStream(bytes))]
        : RecordPages.Split(name, bytes);

    private void Add(string path)
    {
        if (Directory.Exists(path))
            AddFolder(path);
        else if (File.Exists(path))
            files.Add(new FileInfo(path));
        else
            throw new FileNotFoundException($"there is no file or folder '{path}'");
    }

    private void AddFolder(string path)
    {
        var folder = InputFolder.Read(path);
        List<FileInfo> found = [.. folder.Files.Where(file => !MacFiles.Are(Path.GetRelativePath(path, file)) && Extensions.Contains(Path.GetExtension(file).ToLowerInvariant())).Select(file => new FileInfo(file))];
        if (found.Count + folder.Errors.Count == 0)
            throw new FileNotFoundException($"'{path}' holds no {string.Join(", ", Extensions)} file");
        files.AddRange(found);
        errors.AddRange(folder.Errors);
    }

    private static IReadOnlyList<RecordEntry> Page(FileInfo file)
    {
        try
        {
            return RecordPages.Split(file.FullName, InputFile.Read(file.FullName, MostBytes));
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            return [new RecordEntry(file.FullName, "", default) { Broken = $"this file cannot be read: {broken.Message}" }];
        }
    }

    private RecordEntry Counted(RecordEntry entry, int bytes)
    {
        Interlocked.Add(ref done, bytes);
        return entry;
    }
}
