using System.Buffers.Binary;
using System.Text;

namespace EvidenceApi.Tests.Lists.Exports;

/// <summary>A frame of HTTP/2 (RFC 9113, section 4.1).</summary>
internal sealed record Frame(byte Type, byte Flags, int Stream, int Length)
{
    /// <summary>Whether a frame of data or headers says that its stream ends.</summary>
    public bool EndsStream => Type is FrameReader.Data or FrameReader.Headers && (Flags & 1) != 0;
}

/// <summary>Speaks just enough of HTTP/2 to ask once and to see each frame that comes; what was read may come again at once.</summary>
internal sealed class FrameReader(Stream wire)
{
    public const byte Data = 0, Headers = 1, ResetStream = 3, Settings = 4, GoAway = 7, WindowUpdate = 8;

    private const int HeadLength = 9;

    public async Task AskAsync(string path, string authority)
    {
        await wire.WriteAsync("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"u8.ToArray());
        await WriteAsync(Settings, 0, 0, []);
        // HPACK (RFC 7541): GET and http are in the static table, path and authority are literals that are not indexed.
        byte[] block = [0x82, 0x86, .. Literal(0x04, path), .. Literal(0x01, authority)];
        await WriteAsync(Headers, 0x05, 1, block); // the end of the headers and of the request
    }

    public async Task<Frame> ReadAsync()
    {
        var head = new byte[HeadLength];
        await wire.ReadExactlyAsync(head);
        var length = (head[0] << 16) | (head[1] << 8) | head[2];
        await wire.ReadExactlyAsync(new byte[length]);
        var frame = new Frame(head[3], head[4], BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(5)) & int.MaxValue, length);
        if (frame.Type == Settings && (frame.Flags & 1) == 0)
            await WriteAsync(Settings, 1, 0, []);
        if (frame is { Type: Data, Length: > 0 })
        {
            await WriteAsync(WindowUpdate, 0, 0, Number(length));
            await WriteAsync(WindowUpdate, 0, frame.Stream, Number(length));
        }
        return frame;
    }

    private async Task WriteAsync(byte type, byte flags, int stream, byte[] payload) =>
        await wire.WriteAsync((byte[])[(byte)(payload.Length >> 16), (byte)(payload.Length >> 8), (byte)payload.Length, type, flags, .. Number(stream), .. payload]);

    private static byte[] Literal(byte name, string value) => [name, (byte)value.Length, .. Encoding.ASCII.GetBytes(value)];

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
