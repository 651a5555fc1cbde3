using EvidenceApi.Database;
using EvidenceApi.Http.Compression;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Http.Caching;

/// <summary>Gives a successful response the headers of its dataset version, keeps it, and sends it.</summary>
internal sealed class VersionedAnswers(DatasetVersions versions, ResponseCache cache, KnownTags tags, ContentEncodings encodings, EvidenceOptions options)
{
    private readonly string cacheControl =
        $"public, max-age={options.MaxAgeSeconds}, stale-while-revalidate={options.StaleWhileRevalidateSeconds}";

    /// <summary>The headers that the response to a request has in a version, where they are known without the response: one set for a whole response, one for a stream.</summary>
    public IEnumerable<VersionHeaders> KnownHeaders(HttpContext http, DatasetVersion version, string mediaType, string target)
    {
        var encoding = encodings.NameFor(http);
        if ((tags.Find(version, mediaType, encoding, target) ?? tags.Find(version, mediaType, encoding, OfHost(http, target))) is { } whole)
            yield return whole;
        yield return OfStream(http, version, mediaType, target);
    }

    /// <summary>False, and nothing sent, when the version that the statement returned cannot be named: before the first load.</summary>
    public async Task<bool> TrySendAsync(HttpContext http, long number, AnswerBody whole)
    {
        var before = http.Features.Get<DatasetVersion>();
        var version = before?.Number == number ? before : await versions.OfAnswerAsync(number, http.RequestAborted);
        if (version is null)
            return false;
        var (target, encoding) = (Target.Of(http), encodings.NameFor(http));
        var (tag, known) = (whole.Tag(encoding, target), whole.NamesHost ? OfHost(http, target) : target);
        var answer = new PreparedAnswer
        {
            Headers = new VersionHeaders(version, tags.Since(version, tag, whole.MediaType, encoding, known), tag, cacheControl),
            MediaType = whole.MediaType, Encoding = encoding, Link = whole.Link, FileName = whole.FileName, Notes = CorsHeaders.NotesIn(http.Response.Headers),
            Body = ContentEncodings.Encode(whole.Body, encodings.Choose(http)), Endpoint = http.GetEndpoint(),
        };
        // Known before the statement ran and still known: so nothing changed meanwhile that the statement's number does not show.
        if (version == before)
        {
            tags.Keep(known, answer);
            if (!whole.NamesHost)
                cache.Keep(target, answer);
        }
        await answer.SendAsync(http);
        return true;
    }

    /// <summary>
    /// Begins a streamed response: sends its headers and opens its body, which ends when it is disposed of. Null when the client has the response
    /// already, or asks for the headers alone.
    /// </summary>
    public async Task<Stream?> BeginAsync(HttpContext http, long number, Format format, string fileName)
    {
        var response = http.Response;
        response.ContentType = format.ContentType;
        if (await versions.OfAnswerAsync(number, http.RequestAborted) is not { } version)
        {
            response.Headers.CacheControl = Problems.NoStore; // before the first load
        }
        else
        {
            var headers = OfStream(http, version, format.ContentType, Target.Of(http));
            if (Preconditions.Hold(http.Request, headers))
            {
                headers.SendNotModified(response);
                return null;
            }
            headers.WriteTo(response.Headers);
        }
        response.Headers.ContentDisposition = $"inline; filename=\"{fileName}.{format.Extension}\"";
        var body = encodings.Open(http);
        return HttpMethods.IsHead(http.Request.Method) ? null : body;
    }

    private VersionHeaders OfStream(HttpContext http, DatasetVersion version, string mediaType, string target) =>
        new(version, version, EntityTag.OfStream(version, mediaType, encodings.NameFor(http), target), cacheControl);

    // A response that contains addresses differs by host.
    private static string OfHost(HttpContext http, string target) => $"{http.Request.Scheme}://{http.Request.Host.Value}{target}";
}

/// <summary>A successful response before it gets the headers of its dataset version.</summary>
internal sealed record AnswerBody(string MediaType, ReadOnlyMemory<byte> Body)
{
    public required ReadOnlyMemory<byte>? DrawnFrom { get; init; }

    public required string? Link { get; init; }

    public required string? FileName { get; init; }

    public required bool NamesHost { get; init; }

    public string Tag(string encoding, string target) =>
        DrawnFrom is { } document ? EntityTag.OfDrawn(document.Span, MediaType, encoding, target) : EntityTag.Of(Body.Span, MediaType, encoding, target);
}
