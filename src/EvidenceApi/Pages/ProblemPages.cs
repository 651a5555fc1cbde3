using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using EvidenceApi.Http;
using EvidenceApi.Http.Compression;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Pages;

/// <summary>The pages that <c>type</c> of a problem leads to: one of all kinds with the codes of errors, and one of each kind.</summary>
internal static partial class ProblemPages
{
    public static void MapProblems(this IEndpointRouteBuilder routes)
    {
        Map(routes, ProblemKind.Pages, "Problems", "The kinds of problems that the service returns, and the codes of errors.", All);
        foreach (var kind in ProblemKind.All)
            Map(routes, kind.Type, kind.Title, kind.Meaning, () => One(kind));
    }

    private static void Map(IEndpointRouteBuilder routes, string path, string title, string description, Func<Html> content) =>
        routes.MapGet(path, (HttpContext http, PreparedBodies bodies) => bodies.SendAsync(http, path, Format.Html.ContentType, () =>
            new Page { Title = title, Description = description, Path = path, Content = content() }.Bytes(http))).ExcludeFromDescription();

    private static Html One(ProblemKind kind) => $"""
        <h1>{kind.Title}</h1>
        <p>Status {kind.Status}. {Text(kind.Meaning)}</p>
        <p><a href="{ProblemKind.Pages}">All problems and codes of errors</a></p>
        """;

    private static Html All() => $"""
        <h1>Problems</h1>
        <p>Errors are <code>application/problem+json</code> (RFC 9457). <code>type</code> of a problem is its address on this page.</p>
        <dl>
        {ProblemKind.All.Select(kind => (Html)$"<dt id=\"{kind.Name}\"><a href=\"{kind.Type}\"><code>{kind.Type}</code></a> {kind.Title}, {kind.Status}</dt><dd>{Text(kind.Meaning)}</dd>")}
        </dl>
        <h2>Codes of errors</h2>
        <p><code>code</code> of each of the <code>errors</code>. More may come.</p>
        <dl>
        {ErrorCode.All.Select(code => (Html)$"<dt id=\"code-{code.Name}\"><code>{code.Name}</code></dt><dd>{Text(code.Meaning)}</dd>")}
        </dl>
        """;

    private static Html Text(string meaning) => Html.Trusted(Code().Replace(HtmlEncoder.Default.Encode(meaning), "<code>$1</code>"));

    [GeneratedRegex("`(.*?)`")]
    private static partial Regex Code();
}
