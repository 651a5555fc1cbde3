using System.Threading.RateLimiting;

namespace EvidenceApi.Http.Limits;

/// <summary>Lets a number of requests work at once and some more wait for their turn, in order; the rest is refused at once (503).</summary>
internal sealed class WorkLimit(RequestDelegate next, ConcurrencyLimiter places)
{
    public Task InvokeAsync(HttpContext http) => http.GetEndpoint() is not null && VersionedPath.IsAskedFor(http) ? InTurnAsync(http) : next(http);

    private async Task InTurnAsync(HttpContext http)
    {
        using var place = await places.AcquireAsync(1, http.RequestAborted);
        if (place.IsAcquired)
            await next(http);
        else
            await Problems.OverloadedAsync(http);
    }
}
