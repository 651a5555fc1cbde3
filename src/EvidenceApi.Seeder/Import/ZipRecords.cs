using System.IO.Compression;
using System.IO.Hashing;
using EvidenceApi.Seeder.Inputs;

namespace EvidenceApi.Seeder.Import;

/// <summary>
/// The records of a zip, unpacked one entry at a time and compared with the size and checksum that the zip gives. A corrupt entry, or a corrupt zip, is an
/// entry that cannot be read, and is reported.
/// </summary>
internal static class ZipRecords
{
    // A zip may state a wrong size of an entry, so no more memory than this is taken at once.
    private const long FirstRoom = 16 << 20;

    /// <param name="file">The zip.</param>
    /// <param name="read">Receives how many bytes of the file each entry took.</param>
    public static IEnumerable<RecordEntry> Of(FileInfo file, Action<long> read)
    {
        var (zip, reason) = Try(() => Open(file));
        using var opened = zip;
        if (zip is null)
            yield return new RecordEntry(file.FullName, "", default) { Broken = $"this zip cannot be opened: {reason}" };
        List<ZipArchiveEntry> entries = [.. zip?.Entries.Where(entry => RecordInputs.IsText(entry.Name) && !MacFiles.Are(entry.FullName)) ?? []];
        if (zip is not null && entries.Count == 0)
            yield return new RecordEntry(file.FullName, "", default) { Broken = "this zip holds no .json, .ndjson or .jsonl file" };
        foreach (var entry in entries)
        {
            foreach (var record in Records($"{file.FullName}!{entry.FullName}", entry))
                yield return record;
            read(entry.CompressedLength);
        }
    }

    private static IReadOnlyList<RecordEntry> Records(string name, ZipArchiveEntry entry)
    {
        var (bytes, reason) = Try(() => Unpack(entry));
        return bytes is null ? [new RecordEntry(name, "", default) { Broken = $"this entry of the zip cannot be unpacked: {reason}" }] : RecordInputs.Entries(name, bytes);
    }

    private static ZipArchive Open(FileInfo file)
    {
        var zip = new ZipArchive(InputFile.Open(file.FullName));
        _ = zip.Entries.Count; // the directory at the end is read when it is first asked for
        return zip;
    }

    private static byte[] Unpack(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream((int)Math.Min(entry.Length, FirstRoom));
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        return bytes.Length == entry.Length && Crc32.HashToUInt32(bytes) == entry.Crc32
            ? bytes
            : throw new InvalidDataException("size or checksum differ from those in the zip");
    }

    private static (T? Value, string? Reason) Try<T>(Func<T> read)
        where T : class
    {
        try
        {
            return (read(), null);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or NotSupportedException or UnauthorizedAccessException)
        {
            return (null, broken.Message);
        }
    }
}
