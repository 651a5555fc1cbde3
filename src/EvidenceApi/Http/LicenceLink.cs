using Microsoft.Extensions.Primitives;

namespace EvidenceApi.Http;

/// <summary>Every response below <c>/v1</c>, errors included and in any format, names the licence of the data and the description of the service.</summary>
internal static class LicenceLink
{
    public const string Data = "https://creativecommons.org/licenses/by/4.0/";

    private const string Terms = $"<{Data}>; rel=\"license\", </v1>; rel=\"describedby\"";

    public static Task AddAsync(HttpContext http, RequestDelegate next)
    {
        // When the response starts, because a refusal on the way clears what was set before.
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
