using System.Net.Sockets;
using System.Text;
using EvidenceApi.Tests.Http;

namespace EvidenceApi.Tests.Lists.Exports;

/// <summary>A whole list whose database dies while it is sent, as bytes on the wire: by HTTP/1.1 the last chunk is missing, by HTTP/2 the stream is reset and never ended.</summary>
[Collection(ManyRowsCollection.Name)]
public sealed class CutExportsTests(ManyRows many)
{
    private const string Kill = "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and usename <> current_user and state <> 'idle' and backend_type = 'client backend'";

    private static readonly byte[] LastChunk = "0\r\n\r\n"u8.ToArray();

    [Fact]
    public async Task By_HTTP_1_the_last_chunk_of_a_cut_list_is_missing()
    {
        using var tcp = await ConnectAsync(many.Service.Http.BaseAddress!);
        var wire = tcp.GetStream();
        await wire.WriteAsync(Encoding.ASCII.GetBytes("GET /v1/results?format=csv HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        var head = new byte[4096];
        await wire.ReadExactlyAsync(head);
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", Encoding.Latin1.GetString(head), StringComparison.Ordinal);
        Assert.Contains("\r\nTransfer-Encoding: chunked\r\n", Encoding.Latin1.GetString(head), StringComparison.OrdinalIgnoreCase);
        Assert.True(await many.Service.Database.AskAsync<long>(Kill) > 0);
        var rest = await ToEndAsync(wire);
        Assert.False(rest.AsSpan().EndsWith(LastChunk));

        using var whole = await ConnectAsync(many.Service.Http.BaseAddress!);
        await whole.GetStream().WriteAsync(Encoding.ASCII.GetBytes("GET /v1/measures?format=csv HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", Encoding.Latin1.GetString(await ToEndAsync(whole.GetStream())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_HTTP_2_the_stream_of_a_cut_list_is_reset_and_never_ended()
    {
        await using var service = await SmallService.StartAsync(
            _ => many.Service.Database.Reader, "--Kestrel:EndpointDefaults:Protocols", "Http2", "--Evidence:MinDataBytesPerSecond", "0", "--Evidence:MinExportBytesPerSecond", "0");
        using var tcp = await ConnectAsync(service.Http.BaseAddress!);
        var wire = new FrameReader(tcp.GetStream());
        await wire.AskAsync("/v1/results?format=csv", service.Http.BaseAddress!.Authority);
        Frame frame;
        do
            frame = await wire.ReadAsync();
        while (frame.Type != FrameReader.Data);
        Assert.True(await many.Service.Database.AskAsync<long>(Kill) > 0);
        while (frame.Type is not (FrameReader.ResetStream or FrameReader.GoAway))
        {
            Assert.False(frame.EndsStream, "a list that was cut ended as if it were whole");
            frame = await wire.ReadAsync();
        }
        Assert.Equal(FrameReader.ResetStream, frame.Type);
    }

    private static async Task<TcpClient> ConnectAsync(Uri address)
    {
        var tcp = new TcpClient { ReceiveBufferSize = 8192 };
        await tcp.ConnectAsync(address.Host, address.Port);
        return tcp;
    }

    private static async Task<byte[]> ToEndAsync(NetworkStream wire)
    {
        using var bytes = new MemoryStream();
        try
        {
            await wire.CopyToAsync(bytes);
        }
        catch (IOException)
        {
            // The connection was reset, which is an end too.
        }
        return bytes.ToArray();
    }
}
