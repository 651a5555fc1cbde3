namespace EvidenceApi.Http.Limits;

/// <summary>
/// The paths with limits: everything below <c>/v1</c>, and the pages of studies, trials and numbers, which read the database too. Health, Swagger and the preflights of browsers are not.
/// </summary>
internal static class VersionedPath
{
    private static readonly PathString[] Roots = ["/v1", "/studies", "/trials", "/results", "/docs/codes"];

    /// <summary>Addresses of the OpenAPI document, the last two from before: requests for it are counted, too.</summary>
    public static readonly string[] OfDocument = ["/openapi.json", "/openapi.yaml", "/swagger/v1/swagger.json", "/swagger/v1/swagger.yaml"];

    /// <summary>Whether a request counts for the client who sends it.</summary>
    public static bool IsCounted(HttpContext http) => IsLimited(http) || OfDocument.Contains(http.Request.Path.Value);

    /// <summary>Whether a request reads the database, and waits for its turn.</summary>
    public static bool IsLimited(HttpContext http) =>
        !HttpMethods.IsOptions(http.Request.Method) && (http.Request.Path.Value is "/" or "" || Roots.Any(root => http.Request.Path.StartsWithSegments(root)));
}
