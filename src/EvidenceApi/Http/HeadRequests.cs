namespace EvidenceApi.Http;

/// <summary>
/// Lets HEAD reach every GET endpoint: routing sees GET, the server sees HEAD again and sends the headers alone. Endpoints stay one entry each in the
/// OpenAPI document.
/// </summary>
internal static class HeadRequests
{
    public static Task RouteAsGetAsync(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(http.Request.Method))
            return next(http);
        http.Items[typeof(HeadRequests)] = true;
        http.Request.Method = HttpMethods.Get;
        return next(http);
    }

    public static Task RestoreAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Items.ContainsKey(typeof(HeadRequests)))
            http.Request.Method = HttpMethods.Head;
        return next(http);
    }
}
