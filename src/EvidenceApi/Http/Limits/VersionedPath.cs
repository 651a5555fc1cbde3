namespace EvidenceApi.Http.Limits;

/// <summary>What limits are about: everything below <c>/v1</c>. Health, Swagger and the preflights of browsers are not.</summary>
internal static class VersionedPath
{
    private static readonly PathString Root = "/v1";

    public static bool IsAskedFor(HttpContext http) => http.Request.Path.StartsWithSegments(Root) && !HttpMethods.IsOptions(http.Request.Method);
}
