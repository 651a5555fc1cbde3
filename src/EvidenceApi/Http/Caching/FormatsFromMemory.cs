using EvidenceApi.Http.Compression;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Http.Caching;

/// <summary>Answers from memory what had to wait until the endpoint was known, for only the endpoint knows which format is asked for; still without the database.</summary>
internal sealed class FormatsFromMemory(RequestDelegate next, ResponseCache cache, ContentEncodings encodings)
{
    public Task InvokeAsync(HttpContext http)
    {
        var format = http.ChosenFormat();
        if (format == Format.Json && AcceptHeader.IsPlain(http.Request))
            return next(http); // looked for before routing
        var target = Target.Of(http);
        return Target.IsVersioned(http.Request, target) && cache.Find(format.ContentType, encodings.NameFor(http), target) is { } answer ? answer.SendAsync(http) : next(http);
    }
}
