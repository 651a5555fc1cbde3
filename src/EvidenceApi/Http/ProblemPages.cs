using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Http;

/// <summary>The pages that <c>type</c> of a problem leads to: one of all kinds with the codes of errors, and one of each kind.</summary>
internal static partial class ProblemPages
{
    private static readonly CompositeFormat Frame = CompositeFormat.Parse("""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{0} – EvidenceApi</title>
        <style>body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 0 auto; padding: 1rem; }} dt {{ font-weight: 600; margin-top: 0.75rem; }}</style>
        </head>
        <body>
        <main>
        {1}
        </main>
        </body>
        </html>
        """);

    public static void MapProblems(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(ProblemKind.Pages, (HttpContext http) => Page(http, "Problems", All())).ExcludeFromDescription();
        foreach (var kind in ProblemKind.All)
            routes.MapGet(kind.Type, (HttpContext http) => Page(http, kind.Title, One(kind))).ExcludeFromDescription();
    }

    private static IResult Page(HttpContext http, string title, string content)
    {
        http.Response.Headers.CacheControl = "public, max-age=3600";
        return Microsoft.AspNetCore.Http.Results.Text(string.Format(null, Frame, title, content), Format.Html.ContentType);
    }

    private static string One(ProblemKind kind) => $"""
        <h1>{kind.Title}</h1>
        <p>Status {kind.Status}. {Text(kind.Meaning)}</p>
        <p><a href="{ProblemKind.Pages}">All problems and codes of errors</a></p>
        """;

    private static string All()
    {
        var page = new StringBuilder("<h1>Problems</h1>\n<p>Errors are <code>application/problem+json</code> (RFC 9457). <code>type</code> of a problem is its address on this page.</p>\n<dl>\n");
        foreach (var kind in ProblemKind.All)
            page.Append(null, $"<dt id=\"{kind.Name}\"><a href=\"{kind.Type}\"><code>{kind.Type}</code></a> {kind.Title}, {kind.Status}</dt><dd>{Text(kind.Meaning)}</dd>\n");
        page.Append("</dl>\n<h2>Codes of errors</h2>\n<p><code>code</code> of each of the <code>errors</code>. More may come.</p>\n<dl>\n");
        foreach (var code in ErrorCode.All)
            page.Append(null, $"<dt id=\"code-{code.Name}\"><code>{code.Name}</code></dt><dd>{Text(code.Meaning)}</dd>\n");
        return page.Append("</dl>").ToString();
    }

    private static string Text(string meaning) => Code().Replace(HtmlEncoder.Default.Encode(meaning), "<code>$1</code>");

    [GeneratedRegex("`(.*?)`")]
    private static partial Regex Code();
}
