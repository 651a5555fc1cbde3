using System.Collections.Concurrent;
using System.Globalization;
using EvidenceApi.Http.Caching;

namespace EvidenceApi.Http.Compression;

/// <summary>Bodies that are the same as long as the program runs: made once, when they are first asked for, and sent from memory in each encoding, with a tag.</summary>
internal sealed class PreparedBodies(ContentEncodings encodings)
{
    private const string CacheControl = "public, max-age=3600, stale-while-revalidate=86400";

    private readonly ConcurrentDictionary<(string Name, string Encoding), Lazy<Form>> forms = new();

    /// <param name="http">The request.</param>
    /// <param name="name">The same for the same body.</param>
    /// <param name="contentType">As it is sent.</param>
    /// <param name="make">Makes the body.</param>
    public Task SendAsync(HttpContext http, string name, string contentType, Func<byte[]> make)
    {
        var encoding = encodings.NameFor(http);
        var form = forms.GetOrAdd((name, encoding), _ => new Lazy<Form>(() => Form.Of(ContentEncodings.Encode(make(), encodings.Choose(http)), encoding))).Value;
        var headers = http.Response.Headers;
        headers.ETag = form.Tag;
        headers.CacheControl = CacheControl;
        headers.Vary = "Accept-Encoding";
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = CorsHeaders.Exposed;
        if (http.Request.Headers.IfNoneMatch is { Count: > 0 } tags && (tags is ["*"] || Preconditions.Name(tags, form.Tag)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        http.Response.ContentType = contentType;
        return form.Body.SendAsync(http);
    }

    private sealed record Form(EncodedBody Body, string Tag)
    {
        public static Form Of(EncodedBody body, string encoding) => new(body, string.Create(CultureInfo.InvariantCulture, $"\"{Digest.Of(body.Bytes.Span):x16}-{encoding}\""));
    }
}
