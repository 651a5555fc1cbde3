using Microsoft.Extensions.Primitives;

namespace EvidenceApi.Http;

/// <summary>Every answer below <c>/v1</c>, good or not and in any format, says under which licence the data are and where the service describes itself.</summary>
internal static class LicenceLink
{
    public const string Data = "https://creativecommons.org/licenses/by/4.0/";

    private const string Terms = $"<{Data}>; rel=\"license\", </v1>; rel=\"describedby\"";

    public static Task AddAsync(HttpContext http, RequestDelegate next)
    {
        // When the answer starts, for whatever refuses a request on the way clears what was set before.
        if (http.Request.Path.StartsWithSegments("/v1"))
            http.Response.OnStarting(WriteAsync, http.Response);
        return next(http);
    }

    private static Task WriteAsync(object state)
    {
        var response = (HttpResponse)state;
        var headers = response.Headers;
        if (response.StatusCode != StatusCodes.Status304NotModified) // 304 renews what is kept, and leaves out what goes with the body
            headers.Link = StringValues.IsNullOrEmpty(headers.Link) ? Terms : $"{headers.Link}, {Terms}";
        return Task.CompletedTask;
    }
}
