using System.Globalization;

namespace EvidenceApi.Seeder.Import;

/// <summary>The lines of an NDJSON file as records; blank lines are none.</summary>
internal static class NdjsonLines
{
    private const int BufferSize = 1 << 20;

    public static IEnumerable<RecordEntry> Of(FileInfo file)
    {
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        var buffer = new byte[BufferSize];
        var (start, end, line) = (0, 0, 0);
        while (true)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                if (Entry(file, ++line, buffer, start, length) is { } entry)
                    yield return entry;
                start += length + 1;
                continue;
            }
            (buffer, start, end) = Room(buffer, start, end);
            var read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
                break;
            end += read;
        }
        if (Entry(file, ++line, buffer, start, end - start) is { } last)
            yield return last;
    }

    // The bytes are copied, for the buffer is used again.
    private static RecordEntry? Entry(FileInfo file, int line, byte[] buffer, int start, int length)
    {
        var text = buffer.AsSpan(start, length).Trim(" \t\r"u8);
        return text.IsEmpty ? null : new RecordEntry(string.Create(CultureInfo.InvariantCulture, $"{file.FullName}:{line}"), "", text.ToArray());
    }

    private static (byte[] Buffer, int Start, int End) Room(byte[] buffer, int start, int end)
    {
        var next = end - start > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        buffer.AsSpan(start, end - start).CopyTo(next);
        return (next, 0, end - start);
    }
}
