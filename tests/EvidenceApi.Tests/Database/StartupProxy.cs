using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Npgsql;

namespace EvidenceApi.Tests.Database;

/// <summary>What a pooler does to the start of a connection: it drops the parameter <c>options</c>, or refuses it. Everything else passes through.</summary>
internal sealed class StartupProxy : IAsyncDisposable
{
    private const int EncryptionRequests = 80877103; // SSLRequest; GSSENCRequest is one more

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly NpgsqlConnectionStringBuilder server;
    private readonly string? refusal;
    private readonly Task running;

    /// <summary>Null as <paramref name="refusal"/> drops the parameter; a SQLSTATE refuses it with that state.</summary>
    public StartupProxy(string connection, string? refusal)
    {
        (server, this.refusal) = (new NpgsqlConnectionStringBuilder(connection), refusal);
        listener.Start();
        var proxied = new NpgsqlConnectionStringBuilder(connection) { Host = "127.0.0.1", Port = ((IPEndPoint)listener.LocalEndpoint).Port, Pooling = true };
        Connection = proxied.ConnectionString;
        running = AcceptAsync();
    }

    public string Connection { get; }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await running;
        end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await listener.AcceptTcpClientAsync(end.Token));
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The end.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var from = client.GetStream();
                var start = await StartAsync(from);
                if (refusal is not null)
                {
                    await from.WriteAsync(Error(refusal));
                    return;
                }
                using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await socket.ConnectAsync(new UnixDomainSocketEndPoint($"{server.Host}/.s.PGSQL.{server.Port}"), end.Token);
                await using var to = new NetworkStream(socket);
                await to.WriteAsync(WithoutOptions(start));
                await Task.WhenAny(from.CopyToAsync(to, end.Token), to.CopyToAsync(from, end.Token));
            }
            catch (Exception closed) when (closed is IOException or OperationCanceledException or SocketException)
            {
                // One side is gone.
            }
        }
    }

    private static async Task<byte[]> StartAsync(NetworkStream from)
    {
        while (true)
        {
            var length = new byte[4];
            await from.ReadExactlyAsync(length);
            var rest = new byte[BinaryPrimitives.ReadInt32BigEndian(length) - 4];
            await from.ReadExactlyAsync(rest);
            if (BinaryPrimitives.ReadInt32BigEndian(rest) is not (EncryptionRequests or EncryptionRequests + 1))
                return rest;
            await from.WriteAsync("N"u8.ToArray());
        }
    }

    private static byte[] WithoutOptions(byte[] start)
    {
        var words = Encoding.UTF8.GetString(start, 4, start.Length - 4).Split('\0');
        var kept = words.Chunk(2).Where(pair => pair.Length == 2 && pair[0] is not ("" or "options")).SelectMany(pair => pair);
        var body = (byte[])[.. start[..4], .. Encoding.UTF8.GetBytes(string.Join('\0', kept) + "\0\0")];
        var message = new byte[body.Length + 4];
        BinaryPrimitives.WriteInt32BigEndian(message, message.Length);
        body.CopyTo(message, 4);
        return message;
    }

    private static byte[] Error(string state)
    {
        var fields = Encoding.UTF8.GetBytes($"SFATAL\0VFATAL\0C{state}\0Munsupported startup parameter: options\0\0");
        var message = new byte[fields.Length + 5];
        message[0] = (byte)'E';
        BinaryPrimitives.WriteInt32BigEndian(message.AsSpan(1), fields.Length + 4);
        fields.CopyTo(message, 5);
        return message;
    }
}
