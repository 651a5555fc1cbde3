using EvidenceApi.Http.Compression;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Pages.Docs;

/// <summary>The documentation for people: guides by task first, then the contract, fields and codes, and why things are as they are.</summary>
internal static class DocsEndpoints
{
    private const string Guides = "guides/", Decisions = "adr/";

    public static void MapDocs(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/docs", (HttpContext http, DocsLibrary docs, PreparedBodies bodies) => bodies.SendAsync(http, "/docs", Format.Html.ContentType, () => Index(docs).Bytes(http))).ExcludeFromDescription();
        routes.MapGet("/docs/repository", (HttpContext http, PreparedBodies bodies) => bodies.SendAsync(http, "/docs/repository", Format.Html.ContentType, () => Repository().Bytes(http))).ExcludeFromDescription();
        foreach (var name in DocsLibrary.Names)
            routes.MapGet($"/docs/{name}", (HttpContext http, DocsLibrary docs, PreparedBodies bodies) =>
                bodies.SendAsync(http, $"/docs/{name}", Format.Html.ContentType, () => Of(docs.Pages[name]).Bytes(http))).ExcludeFromDescription();
    }

    private static Page Of(DocsPage document) => new()
    {
        Title = document.Title,
        Description = document.Lead.Length > 0 ? document.Lead : document.Title,
        Path = $"/docs/{document.Name}",
        Content = $"<nav aria-label=\"Docs\"><p><a href=\"/docs\">All documents</a></p></nav>\n<article class=\"document\">\n{document.Content}\n</article>",
    };

    private static Page Index(DocsLibrary docs) => new()
    {
        Title = "Documentation",
        Description = "Guides by task, the contract of the API, fields and codes with their meanings, and why things are as they are.",
        Path = "/docs",
        Content = $"""
            <h1>Documentation</h1>
            <h2>Guides by task</h2>
            {List(docs, name => name.StartsWith(Guides, StringComparison.Ordinal))}
            <h2>Fields and codes</h2>
            <ul>
            <li><a href="/docs/codes">Codes and their meanings</a></li>
            <li><a href="/docs/fields">Fields of lists and their meanings</a></li>
            <li><a href="/docs/records">Records: every member and its meaning</a></li>
            <li><a href="/docs/registry-fields">Fields of a register, and where they are here</a></li>
            <li><a href="/problems">Problems and codes of errors</a></li>
            </ul>
            <h2>The service</h2>
            <ul>
            <li><a href="/docs/api-design">The contract of the API</a></li>
            <li><a href="/docs/data-model">The data model</a></li>
            <li><a href="/docs/operations">Operations: running the service and loading data</a></li>
            <li><a href="/swagger">Try every request out</a></li>
            <li><a href="/openapi.yaml">OpenAPI document</a></li>
            </ul>
            <h2>Why things are as they are</h2>
            {List(docs, name => name.StartsWith(Decisions, StringComparison.Ordinal))}
            """,
    };

    private static Html List(DocsLibrary docs, Func<string, bool> belongs) =>
        $"<ul>\n{docs.Pages.Values.Where(page => belongs(page.Name)).OrderBy(page => page.Name, StringComparer.Ordinal).Select(page => (Html)$"<li><a href=\"/docs/{page.Name}\">{page.Title}</a></li>")}\n</ul>";

    private static Page Repository() => new()
    {
        Title = "In the repository",
        Description = "What the documents name and the service does not serve.",
        Path = "/docs/repository",
        Content = Html.Trusted("<h1>In the repository</h1>\n<p>The document that you came from names a file of the repository, which the service does not serve: seeds, tests, licences and source code are there.</p>\n<p><a href=\"/docs\">All documents</a></p>"),
    };
}
