using Microsoft.AspNetCore.Http.Features;

namespace EvidenceApi.Http.Caching;

/// <summary>The path and query of the request line, as given.</summary>
internal static class Target
{
    private const string Versioned = "/v1";

    // That are laid out from the data.
    private static readonly string[] Pages = ["/studies", "/trials", "/results", "/docs/codes"];

    /// <summary>No new string, unless a proxy sent the absolute form.</summary>
    public static string Of(HttpContext http)
    {
        var raw = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return raw.StartsWith('/') ? raw : http.Request.Path.ToUriComponent() + http.Request.QueryString.ToUriComponent();
    }

    /// <summary>Whether a successful response depends only on the target, the format and the dataset version.</summary>
    public static bool IsVersioned(HttpRequest request, string target) =>
        (IsBelow(Versioned, target) || Pages.Any(page => IsBelow(page, target)) || target is "/" or ['/', '?', ..]) && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));

    private static bool IsBelow(string root, string target) =>
        target.StartsWith(root, StringComparison.OrdinalIgnoreCase) && (target.Length == root.Length || target[root.Length] is '/' or '?');
}
