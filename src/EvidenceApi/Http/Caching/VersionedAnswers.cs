using EvidenceApi.Database;
using EvidenceApi.Http.Compression;

namespace EvidenceApi.Http.Caching;

/// <summary>Gives a good answer the headers of its dataset version, keeps it, and sends it.</summary>
internal sealed class VersionedAnswers(DatasetVersions versions, ResponseCache cache, ContentEncodings encodings, EvidenceOptions options)
{
    private readonly string cacheControl =
        $"public, max-age={options.MaxAgeSeconds}, stale-while-revalidate={options.StaleWhileRevalidateSeconds}";

    public VersionHeaders Headers(HttpContext http, DatasetVersion version, string mediaType, string target) =>
        new(version, EntityTag.Of(version, mediaType, encodings.NameFor(http), target), cacheControl);

    /// <summary>False, and nothing sent, when the version that the statement told is none that can be named: before the first load.</summary>
    public async Task<bool> TrySendAsync(HttpContext http, long number, string mediaType, byte[] body, string? link)
    {
        var before = http.Features.Get<DatasetVersion>();
        var version = before?.Number == number ? before : await versions.OfAnswerAsync(number, http.RequestAborted);
        if (version is null)
            return false;
        var target = Target.Of(http);
        var answer = new PreparedAnswer
        {
            Headers = Headers(http, version, mediaType, target), MediaType = mediaType, Encoding = encodings.NameFor(http), Link = link,
            Body = ContentEncodings.Encode(body, encodings.Choose(http)), Endpoint = http.GetEndpoint(),
        };
        // Known before the statement ran and still known: so nothing changed meanwhile that the statement's number does not show.
        if (version == before)
            cache.Keep(target, answer);
        await answer.SendAsync(http);
        return true;
    }
}
