namespace EvidenceApi.Http.Limits;

/// <summary>
/// The paths with limits: everything below <c>/v1</c>, and the pages of studies, trials and numbers, which read the database too. Health, Swagger and the preflights of browsers are not.
/// </summary>
internal static class VersionedPath
{
    private static readonly PathString[] Roots = ["/v1", "/studies", "/trials", "/results", "/docs/codes"];

    public static bool IsLimited(HttpContext http) =>
        !HttpMethods.IsOptions(http.Request.Method) && (http.Request.Path.Value is "/" or "" || Roots.Any(root => http.Request.Path.StartsWithSegments(root)));
}
