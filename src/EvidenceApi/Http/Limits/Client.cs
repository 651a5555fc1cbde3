using System.Net;
using System.Net.Sockets;

namespace EvidenceApi.Http.Limits;

/// <summary>The client, as limits identify it.</summary>
internal static class Client
{
    private const int HostBitsOfIPv6 = 64;

    /// <summary>
    /// An IPv4 address (as <c>::ffff:a.b.c.d</c>), or the /64 of an IPv6 address, because that is what one subscriber gets. Where there is no address, as on a
    /// unix socket, all are one client.
    /// </summary>
    public static UInt128 Of(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } address)
            return UInt128.Zero;
        if (address.AddressFamily == AddressFamily.InterNetwork)
            return Number(address.MapToIPv6());
        return address.IsIPv4MappedToIPv6 ? Number(address) : Number(address) >> HostBitsOfIPv6 << HostBitsOfIPv6;
    }

    private static UInt128 Number(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }
}
