using Microsoft.AspNetCore.Http.Timeouts;

namespace EvidenceApi.Http.Limits;

/// <summary>The time within which a response must have begun. One that has begun, such as a long stream, may take as long as the client reads it.</summary>
internal static class TimeLimit
{
    // The problem is written further out, as for every bare status: at this place the request counts as aborted.
    public static RequestTimeoutPolicy Policy(double seconds) => new()
    {
        Timeout = TimeSpan.FromSeconds(seconds),
        TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
    };

    public static Task UntilStartedAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Features.Get<IHttpRequestTimeoutFeature>() is { } limit)
            http.Response.OnStarting(End, limit);
        return next(http);
    }

    private static Task End(object limit)
    {
        ((IHttpRequestTimeoutFeature)limit).DisableTimeout();
        return Task.CompletedTask;
    }
}
