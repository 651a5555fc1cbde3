namespace EvidenceApi.Http.Limits;

/// <summary>
/// Refuses a client that asks too much (429), and says what is allowed, by the fields of draft-ietf-httpapi-ratelimit-headers. A response is counted when it
/// starts, because only then is it known whether it is a 304, which is free. So requests at the same time may go beyond the limit by as many as they are.
/// </summary>
internal sealed class RateLimits(RequestDelegate next, ClientQuota quota)
{
    private static readonly Func<object, Task> WhenStarting = request => ((CountedRequest)request).StartAsync();

    private static readonly Func<object, Task> WhenCompleted = request => ((CountedRequest)request).CompleteAsync();

    public Task InvokeAsync(HttpContext http)
    {
        if (!VersionedPath.IsCounted(http))
            return next(http);
        var client = Client.Of(http);
        if (quota.Left(client) <= 0)
            return RefuseAsync(http);
        var request = new CountedRequest(http, quota, client);
        http.Response.OnStarting(WhenStarting, request);
        http.Response.OnCompleted(WhenCompleted, request);
        return next(http);
    }

    // With the CORS headers of successful responses, so that a page sees why it is refused.
    private Task RefuseAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = Problems.NoStore;
        quota.WriteHeaders(http.Response.Headers, left: 0);
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.AccessControlExposeHeaders = CorsHeaders.Exposed;
        return Problems.TooManyRequestsAsync(http, quota.SecondsToNext, quota.Allowance);
    }

    private sealed class CountedRequest(HttpContext http, ClientQuota quota, UInt128 client)
    {
        private bool isCounted;

        public Task StartAsync()
        {
            var isFree = http.Response.StatusCode == StatusCodes.Status304NotModified;
            isCounted = true;
            quota.WriteHeaders(http.Response.Headers, isFree ? quota.Left(client) : quota.Charge(client));
            return Task.CompletedTask;
        }

        // A client that leaves before the response has caused the same work.
        public Task CompleteAsync()
        {
            if (!isCounted)
                quota.Charge(client);
            return Task.CompletedTask;
        }
    }
}
