using System.Text;

namespace EvidenceApi.Changes;

/// <summary>Frames of a stream of server-sent events (HTML Living Standard, 9.2).</summary>
internal static class EventFrame
{
    /// <summary>The beginning: how long a client waits, in milliseconds, before it connects again.</summary>
    public static readonly ReadOnlyMemory<byte> First = "retry: 3000\n\n"u8.ToArray();

    /// <summary>A comment, which shows both sides that the other still listens.</summary>
    public static readonly ReadOnlyMemory<byte> Heartbeat = ":\n\n"u8.ToArray();

    /// <summary>One event; its JSON has no line breaks.</summary>
    public static byte[] Of(string id, ReadOnlySpan<byte> json)
    {
        var head = Encoding.ASCII.GetBytes($"id: {id}\ndata: ");
        return [.. head, .. json, .. "\n\n"u8];
    }
}
