using Microsoft.AspNetCore.ResponseCompression;

namespace EvidenceApi.Http.Compression;

/// <summary>Chooses the encoding of a response, and writes the response in it. HEAD gets the headers of GET.</summary>
internal sealed class ContentEncodings(IResponseCompressionProvider providers)
{
    /// <summary>The name of no encoding at all.</summary>
    public const string Identity = "identity";

    /// <summary>What chooses among the forms of one response.</summary>
    public const string Vary = "Accept, Accept-Encoding";

    // Bytes. Shorter bodies hardly get shorter, and fit into one packet as they are.
    private const int SmallestBody = 1024;

    /// <summary>The encoding that the framework chooses by Accept-Encoding; null for none.</summary>
    public ICompressionProvider? Choose(HttpContext http) =>
        http.Request.Headers.AcceptEncoding is { Count: 0 } or [Identity] ? null : providers.GetCompressionProvider(http);

    /// <summary>The name of what is chosen. Tags are made from it, also where the body is too short to be encoded.</summary>
    public string NameFor(HttpContext http) => Choose(http)?.EncodingName ?? Identity;

    /// <summary>The encoded body, where encoding saves bytes.</summary>
    public static EncodedBody Encode(ReadOnlyMemory<byte> body, ICompressionProvider? encoding)
    {
        if (encoding is null || body.Length < SmallestBody)
            return new EncodedBody(body, ContentEncoding: null);
        using var encoded = new MemoryStream(body.Length / 4);
        using (var encoder = encoding.CreateStream(encoded))
            encoder.Write(body.Span);
        return new EncodedBody(encoded.ToArray(), encoding.EncodingName);
    }

    /// <summary>Sends a whole body that is not cached; status and content type are set.</summary>
    public Task SendAsync(HttpContext http, ReadOnlyMemory<byte> body)
    {
        http.Response.Headers.Vary = Vary;
        return Encode(body, Choose(http)).SendAsync(http);
    }

    /// <summary>
    /// The body of a streamed response: what is written is sent in the encoding of the request, which the headers name from now on. Flushing sends
    /// what was written so far. Dispose of it asynchronously at the end of the body, because an encoding has a trailer. The caller sets status, content type and Vary.
    /// </summary>
    public Stream Open(HttpContext http)
    {
        if (Choose(http) is not { } encoding)
            return http.Response.Body;
        http.Response.Headers.ContentEncoding = encoding.EncodingName;
        return encoding.CreateStream(http.Response.Body);
    }
}

/// <summary>A body as it is sent; <c>ContentEncoding</c> is null when it goes as it is.</summary>
internal readonly record struct EncodedBody(ReadOnlyMemory<byte> Bytes, string? ContentEncoding)
{
    /// <summary>The same in an array of its own, for a caller that keeps it; an encoded one already has one.</summary>
    public EncodedBody Copy() => ContentEncoding is null ? this with { Bytes = Bytes.ToArray() } : this;

    public Task SendAsync(HttpContext http)
    {
        http.Response.ContentLength = Bytes.Length;
        if (ContentEncoding is not null)
            http.Response.Headers.ContentEncoding = ContentEncoding;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.BodyWriter.WriteAsync(Bytes).AsTask();
    }
}
