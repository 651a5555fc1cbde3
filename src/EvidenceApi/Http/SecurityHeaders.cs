namespace EvidenceApi.Http;

/// <summary>Security headers for browsers: content is what its type says, and a page runs and loads only what comes from this service.</summary>
internal static class SecurityHeaders
{
    public const string NoSniff = "nosniff";

    private const string OfPages =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // Swagger UI writes styles into its elements and has its icons as data addresses.
    private const string OfSwagger =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static readonly Func<object, Task> WhenStarting = response => GuardPage((HttpResponse)response);

    public static Task WriteAsync(HttpContext http, RequestDelegate next)
    {
        http.Response.Headers.XContentTypeOptions = NoSniff;
        if (!http.Request.Path.StartsWithSegments("/v1"))
            http.Response.OnStarting(WhenStarting, http.Response);
        return next(http);
    }

    private static Task GuardPage(HttpResponse response)
    {
        if (response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
            response.Headers.ContentSecurityPolicy = response.HttpContext.Request.Path.StartsWithSegments("/swagger") ? OfSwagger : OfPages;
        return Task.CompletedTask;
    }
}
