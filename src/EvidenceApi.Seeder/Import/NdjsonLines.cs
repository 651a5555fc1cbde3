using System.Globalization;
using System.Text;
using EvidenceApi.Seeder.Inputs;

namespace EvidenceApi.Seeder.Import;

/// <summary>The lines of an NDJSON file as records; blank lines, and byte order marks (one per file, where files were concatenated), are skipped.</summary>
internal static class NdjsonLines
{
    private const int BufferSize = 1 << 20;

    public static IEnumerable<RecordEntry> Of(FileInfo file)
    {
        var (stream, reason) = Try(() => InputFile.Open(file.FullName));
        using var opened = stream;
        if (stream is null)
            yield return Broken(file.FullName, reason);
        foreach (var entry in stream is null ? [] : Of(file.FullName, stream))
            yield return entry;
    }

    /// <param name="file">What the entries are called, with the line.</param>
    /// <param name="stream">Read to its end, unless it does not begin as JSON.</param>
    public static IEnumerable<RecordEntry> Of(string file, Stream stream)
    {
        var buffer = new byte[BufferSize];
        var (start, end, line, isLast) = (0, 0, 0, false);
        while (!isLast)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length < 0)
            {
                (buffer, start, end) = Room(buffer, start, end);
                var (more, reason) = Try(() => (int?)stream.Read(buffer, end, buffer.Length - end));
                if (reason is not null)
                    yield return Broken(file, reason);
                if (reason is not null)
                    yield break;
                end += more ?? 0;
                isLast = more is not > 0;
                length = end - start;
                if (!isLast)
                    continue;
            }
            if (line == 0 && ForeignFormat.Of(buffer.AsSpan(start, length)) is { } foreign)
            {
                yield return new RecordEntry(file, "", default) { Broken = foreign };
                yield break;
            }
            if (Entry(file, ++line, buffer.AsSpan(start, length)) is { } entry)
                yield return entry;
            start += length + 1;
        }
    }

    private static RecordEntry Broken(string file, string? reason) => new(file, "", default) { Broken = $"this file cannot be read: {reason}" };

    // The bytes are copied, because the buffer is used again.
    private static RecordEntry? Entry(string file, int line, ReadOnlySpan<byte> bytes)
    {
        var text = bytes.Trim(" \t\r"u8);
        while (text.StartsWith(Encoding.UTF8.Preamble))
            text = text[Encoding.UTF8.Preamble.Length..].TrimStart(" \t\r"u8);
        return text.IsEmpty ? null : new RecordEntry(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}"), "", text.ToArray());
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
