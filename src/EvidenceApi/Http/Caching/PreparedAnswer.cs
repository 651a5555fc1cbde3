using EvidenceApi.Database;
using EvidenceApi.Http.Compression;
using Microsoft.Extensions.Primitives;

namespace EvidenceApi.Http.Caching;

/// <summary>A complete successful response, ready to be sent any number of times, to GET and to HEAD.</summary>
internal sealed record PreparedAnswer
{
    public required VersionHeaders Headers { get; init; }

    public required string MediaType { get; init; }

    /// <summary>What was negotiated, whether or not the body was long enough for it.</summary>
    public required string Encoding { get; init; }

    public required string? Link { get; init; }

    /// <summary>Name under which to save the response; null for plain JSON.</summary>
    public string? FileName { get; init; }

    /// <summary>What an export says beside its items, in headers.</summary>
    public required IReadOnlyList<KeyValuePair<string, StringValues>> Notes { get; init; }

    public required EncodedBody Body { get; init; }

    /// <summary>Telemetry names the route by it, also where routing was not needed.</summary>
    public required Endpoint? Endpoint { get; init; }

    /// <summary>Sends it, or 304 when the client has it.</summary>
    public Task SendAsync(HttpContext http)
    {
        if (Preconditions.Hold(http.Request, Headers))
        {
            Headers.SendNotModified(http.Response);
            return Task.CompletedTask;
        }
        Headers.WriteTo(http.Response.Headers);
        http.Response.ContentType = MediaType;
        if (Link is not null)
            http.Response.Headers.Link = Link;
        if (FileName is not null)
            http.Response.Headers.ContentDisposition = $"inline; filename=\"{FileName}\"";
        foreach (var (name, value) in Notes)
            http.Response.Headers[name] = value;
        return Body.SendAsync(http);
    }
}

/// <summary>The headers of a response of one dataset version, with 200 and with 304.</summary>
/// <param name="Version">The version that it was read in.</param>
/// <param name="Since">The version since which it has its tag, as far as is known.</param>
/// <param name="Tag">Its tag.</param>
/// <param name="CacheControl">How long it may be kept.</param>
internal sealed record VersionHeaders(DatasetVersion Version, DatasetVersion Since, string Tag, string CacheControl)
{
    /// <summary>
    /// Whether a client with a response of this date has this one. Between the two versions it may have been another for a while, so only the exact date of the first is
    /// proof.
    /// </summary>
    public bool AreUnchangedSince(DateTimeOffset date) => Version.IsUnchangedSince(date) || Since.IsOf(date);

    public void SendNotModified(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        WriteTo(response.Headers);
    }

    // The CORS headers are always sent, because a shared cache gives the same response to pages and to other clients.
    public void WriteTo(IHeaderDictionary headers)
    {
        headers["Dataset-Version"] = Version.NumberText;
        headers.ETag = Tag;
        headers.LastModified = Since.LastModified;
        headers.CacheControl = CacheControl;
        headers.Vary = ContentEncodings.Vary;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = CorsHeaders.Exposed;
    }
}
