using EvidenceApi.Http.Compression;

namespace EvidenceApi.Pages;

/// <summary>Style, script, icons and what robots ask for, sent from memory with a tag.</summary>
internal static class SiteFiles
{
    public static readonly SiteFile Css = SiteFile.Of("/assets/site.css", "text/css; charset=utf-8", "site.css");

    public static readonly SiteFile Script = SiteFile.Of("/assets/site.js", "text/javascript; charset=utf-8", "site.js");

    private static readonly SiteFile[] All =
    [
        Css, Script,
        SiteFile.Of("/favicon.svg", "image/svg+xml", "favicon.svg"),
        SiteFile.Of("/favicon.ico", "image/x-icon", "favicon.ico"),
        SiteFile.Of("/robots.txt", "text/plain; charset=utf-8", "robots.txt"),
        SiteFile.Of("/llms.txt", "text/plain; charset=utf-8", "llms.txt"),
        SiteFile.Of("/.well-known/api-catalog", "application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\"", "api-catalog.json"),
    ];

    public static void MapSiteFiles(this IEndpointRouteBuilder routes)
    {
        foreach (var file in All)
            routes.MapGet(file.Path, (HttpContext http, PreparedBodies bodies) => bodies.SendAsync(http, file.Path, file.ContentType, () => file.Bytes)).ExcludeFromDescription();
    }
}
