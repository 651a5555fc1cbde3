using System.Text.RegularExpressions;
using EvidenceApi.Model;

namespace EvidenceApi.Http;

/// <summary>Paths that contain a DOI or an address as people paste it, with its slashes: redirects to the same path with the identifier as one segment.</summary>
internal static partial class SlashedNames
{
    public static Task RedirectAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint() is not null || !HttpMethods.IsGet(http.Request.Method) || Resource().Match(http.Request.Path.Value ?? "") is not { Success: true } match)
            return next(http);
        var name = match.Groups["name"].Value.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        if (!name.Contains('/', StringComparison.Ordinal) || Identifier.Extract(name).Keys is not [var key])
            return next(http);
        http.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        http.Response.Headers.Location = http.Request.PathBase + match.Groups["list"].Value + Uri.EscapeDataString(key) + match.Groups["part"].Value + http.Request.QueryString;
        return Task.CompletedTask;
    }

    [GeneratedRegex("^(?<list>/v1/(?:studies|trials)/)(?<name>.+?)(?<part>/(?:numbers|outcomes|citation|history))?/?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Resource();
}
