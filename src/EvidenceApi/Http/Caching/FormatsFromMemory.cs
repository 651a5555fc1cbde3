using EvidenceApi.Http.Compression;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Http.Caching;

/// <summary>Serves from memory what had to wait for routing, because only the endpoint knows the requested format; still without the database.</summary>
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
