using System.Globalization;
using System.Text;
using EvidenceApi.Seeder.Inputs;

namespace EvidenceApi.Seeder.Import;

/// <summary>The lines of an NDJSON file as records; blank lines, and a mark at the beginning of the file, are none.</summary>
internal static class NdjsonLines
{
    private const int BufferSize = 1 << 20;

    public static IEnumerable<RecordEntry> Of(FileInfo file)
    {
        var (stream, reason) = Try(() => InputFile.Open(file.FullName));
        using var opened = stream;
        var buffer = new byte[BufferSize];
        var (start, end, line) = (0, 0, 0);
        while (stream is not null && reason is null)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                if (Entry(file, ++line, buffer.AsSpan(start, length)) is { } entry)
                    yield return entry;
                start += length + 1;
                continue;
            }
            (buffer, start, end) = Room(buffer, start, end);
            (var more, reason) = Try(() => (int?)stream.Read(buffer, end, buffer.Length - end));
            if (more is not > 0)
                break;
            end += more.Value;
        }
        if (reason is null && Entry(file, ++line, buffer.AsSpan(start, end - start)) is { } last)
            yield return last;
        if (reason is not null)
            yield return new RecordEntry(file.FullName, "", default) { Broken = $"this file cannot be read: {reason}" };
    }

    // The bytes are copied, because the buffer is used again.
    private static RecordEntry? Entry(FileInfo file, int line, ReadOnlySpan<byte> bytes)
    {
        if (line == 1 && bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var text = bytes.Trim(" \t\r"u8);
        return text.IsEmpty ? null : new RecordEntry(string.Create(CultureInfo.InvariantCulture, $"{file.FullName}:{line}"), "", text.ToArray());
    }

    private static (byte[] Buffer, int Start, int End) Room(byte[] buffer, int start, int end)
    {
        var next = end - start > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        buffer.AsSpan(start, end - start).CopyTo(next);
        return (next, 0, end - start);
    }

    private static (T? Value, string? Reason) Try<T>(Func<T> read)
    {
        try
        {
            return (read(), null);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            return (default, broken.Message);
        }
    }
}
