using EvidenceApi.Http.Compression;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Http.Caching;

/// <summary>
/// Returns what was returned before in this dataset version, without routing and without the database. Only requests plainly for JSON: what another
/// <c>Accept</c> means depends on the endpoint, see <see cref="FormatsFromMemory"/>.
/// </summary>
internal sealed class AnswersFromMemory(RequestDelegate next, ResponseCache cache, ContentEncodings encodings)
{
    public Task InvokeAsync(HttpContext http)
    {
        var target = Target.Of(http);
        if (!Target.IsVersioned(http.Request, target) || !AcceptHeader.IsPlain(http.Request)
            || cache.Find(AcceptHeader.Json, encodings.NameFor(http), target) is not { } answer)
            return next(http);
        http.SetEndpoint(answer.Endpoint);
        return answer.SendAsync(http);
    }
}
