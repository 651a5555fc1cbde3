using Microsoft.AspNetCore.ResponseCompression;

namespace EvidenceApi.Http.Compression;

/// <summary>In which encoding a request gets its answer, and answers in it. HEAD gets the headers of GET.</summary>
internal sealed class ContentEncodings(IResponseCompressionProvider providers)
{
    /// <summary>The name of no encoding at all.</summary>
    public const string Identity = "identity";

    /// <summary>What chooses among the forms of one answer.</summary>
    public const string Vary = "Accept, Accept-Encoding";

    // Bytes. Shorter bodies hardly get shorter, and fit into one packet as they are.
    private const int SmallestBody = 1024;

    /// <summary>What the framework chooses by Accept-Encoding; null: the body goes as it is.</summary>
    public ICompressionProvider? Choose(HttpContext http) =>
        http.Request.Headers.AcceptEncoding is { Count: 0 } or [Identity] ? null : providers.GetCompressionProvider(http);

    /// <summary>The name of what is chosen. Tags are made from it, also where the body is too short to be encoded.</summary>
    public string NameFor(HttpContext http) => Choose(http)?.EncodingName ?? Identity;

    /// <summary>The body in an encoding, where that is worth it.</summary>
    public static EncodedBody Encode(ReadOnlyMemory<byte> body, ICompressionProvider? encoding)
    {
        if (encoding is null || body.Length < SmallestBody)
            return new EncodedBody(body, ContentEncoding: null);
        using var encoded = new MemoryStream(body.Length / 4);
        using (var encoder = encoding.CreateStream(encoded))
            encoder.Write(body.Span);
        return new EncodedBody(encoded.ToArray(), encoding.EncodingName);
    }

    /// <summary>Sends a whole body that nobody keeps; status and content type are set.</summary>
    public Task SendAsync(HttpContext http, ReadOnlyMemory<byte> body)
    {
        http.Response.Headers.Vary = Vary;
        return Encode(body, Choose(http)).SendAsync(http);
    }

    /// <summary>
    /// The body of an answer that is made bit by bit: what is written goes out in the encoding of the request, which the headers tell from now on. Flushing sends
    /// what was written so far. Dispose of it asynchronously at the end of the body, for an encoding has an end. Status, content type and Vary are the caller's.
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
    /// <summary>The same in an array of its own, for who keeps it; an encoded one has it already.</summary>
    public EncodedBody Copy() => ContentEncoding is null ? this with { Bytes = Bytes.ToArray() } : this;

    public Task SendAsync(HttpContext http)
    {
        http.Response.ContentLength = Bytes.Length;
        if (ContentEncoding is not null)
            http.Response.Headers.ContentEncoding = ContentEncoding;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.BodyWriter.WriteAsync(Bytes).AsTask();
    }
}
