using EvidenceApi.Database;

namespace EvidenceApi.Http.Caching;

/// <summary>Gives a good answer the headers of its dataset version, keeps it, and sends it.</summary>
internal sealed class VersionedAnswers(DatasetVersions versions, ResponseCache cache, EvidenceOptions options)
{
    private readonly string cacheControl =
        $"public, max-age={options.MaxAgeSeconds}, stale-while-revalidate={options.StaleWhileRevalidateSeconds}";

    public VersionHeaders Headers(DatasetVersion version, string mediaType, string target) =>
        new(version, EntityTag.Of(version, mediaType, target), cacheControl);

    /// <summary>False, and nothing sent, when the version that the statement told is none that can be named: before the first load.</summary>
    public async Task<bool> TrySendAsync(HttpContext http, long number, string mediaType, byte[] body, string? link, string? fileName = null)
    {
        var before = http.Features.Get<DatasetVersion>();
        var version = before?.Number == number ? before : await versions.OfAnswerAsync(number, http.RequestAborted);
        if (version is null)
            return false;
        var target = Target.Of(http);
        var answer = new PreparedAnswer
        {
            Headers = Headers(version, mediaType, target), MediaType = mediaType, Link = link, FileName = fileName, Body = body, Endpoint = http.GetEndpoint(),
        };
        // Known before the statement ran and still known: so nothing changed meanwhile that the statement's number does not show.
        if (version == before)
            cache.Keep(target, answer);
        await answer.SendAsync(http);
        return true;
    }
}
