using System.Globalization;
using System.IO.Compression;
using System.Text;
using EvidenceApi.Http.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EvidenceApi.Tests.Http.Compression;

/// <summary>Bodies that are made bit by bit, over a real socket.</summary>
public sealed class StreamedBodiesTests : IAsyncLifetime
{
    private const int Lines = 20_000;

    private readonly TaskCompletionSource read = new();
    private WebApplication app = null!;

    private HttpClient Http { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        builder.Services.AddCompression();
        app = builder.Build();
        app.MapMethods("/lines", ["GET", "HEAD"], WriteLinesAsync);
        app.MapGet("/slow", WriteSlowlyAsync);
        await app.StartAsync();
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task What_is_written_arrives_whole_in_the_encoding_that_HEAD_names(string? encoding)
    {
        var answer = await Http.AskForAsync("/lines", encoding);
        Assert.Equal(encoding, answer.Encoding);
        Assert.Equal(string.Concat(Enumerable.Range(0, Lines).Select(number => $"line {number}\n")), answer.Text);
        var head = await Http.AskForAsync("/lines", encoding, method: "HEAD");
        Assert.Equal((encoding, 0), (head.Encoding, head.Bytes.Length));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task What_is_flushed_arrives_before_the_rest_is_made(string? encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/slow");
        if (encoding is not null)
            request.Headers.Add("Accept-Encoding", encoding);
        using var answer = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await answer.Content.ReadAsStreamAsync();
        await using Stream decoded = encoding switch
        {
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            _ => body,
        };
        var buffer = new byte[5];
        await decoded.ReadExactlyAsync(buffer).AsTask().WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal("first", Encoding.UTF8.GetString(buffer));
        read.SetResult();
        using var rest = new StreamReader(decoded);
        Assert.Equal(" second", await rest.ReadToEndAsync());
    }

    private static async Task WriteLinesAsync(HttpContext context, ContentEncodings encodings)
    {
        await using var body = encodings.Open(context);
        for (var number = 0; number < Lines && HttpMethods.IsGet(context.Request.Method); number++)
            await body.WriteAsync(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"line {number}\n")));
    }

    private async Task WriteSlowlyAsync(HttpContext context, ContentEncodings encodings)
    {
        await using var body = encodings.Open(context);
        await body.WriteAsync("first"u8.ToArray());
        await body.FlushAsync();
        await read.Task;
        await body.WriteAsync(" second"u8.ToArray());
    }
}
