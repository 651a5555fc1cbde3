using System.Text;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Pages;

/// <summary>A page for people: it reads without scripts, and has nothing of other hosts.</summary>
internal sealed record Page
{
    public required string Title { get; init; }

    /// <summary>What it is in a sentence, for search engines and previews.</summary>
    public required string Description { get; init; }

    /// <summary>Its address from the root of the service.</summary>
    public required string Path { get; init; }

    public required Html Content { get; init; }

    /// <summary>Address of a feed of what changes on it; null without one.</summary>
    public string? Feed { get; init; }

    /// <summary>The page as a response of a dataset version.</summary>
    /// <param name="http">The request.</param>
    /// <param name="datasetVersion">Of the data on the page.</param>
    /// <param name="drawnFrom">The JSON that it is laid out from.</param>
    public BodyAnswer Answer(HttpContext http, long datasetVersion, ReadOnlyMemory<byte> drawnFrom) => new(datasetVersion, Format.Html, Bytes(http)) { DrawnFrom = drawnFrom };

    public byte[] Bytes(HttpContext http) => Bytes(PublicAddress.Said(http));

    /// <param name="root">Scheme and host of the service as its operator says; empty where they are not said, and then addresses have none.</param>
    public byte[] Bytes(string root) => Encoding.UTF8.GetBytes(Frame(root).ToString());

    private Html Frame(string root) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Title} – EvidenceApi</title>
        <meta name="description" content="{Description}">
        <meta property="og:title" content="{Title}">
        <meta property="og:description" content="{Description}">
        <meta property="og:type" content="article">
        <link rel="canonical" href="{root}{Path}">
        <link rel="icon" href="/favicon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="{SiteFiles.Css.Link}">
        {(Feed is null ? Html.None : (Html)$"<link rel=\"alternate\" type=\"application/atom+xml\" title=\"What changes\" href=\"{Feed}\">")}
        <script src="{SiteFiles.Script.Link}" defer></script>
        </head>
        <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header><nav aria-label="Site"><a href="/" class="home">EvidenceApi</a> <a href="/#finder">Find a trial</a> <a href="/#evidence">Evidence</a> <a href="/#check">Check a sentence</a> <a href="/docs">Docs</a> <a href="/swagger">API</a></nav></header>
        <main id="content" tabindex="-1">
        {Content}
        </main>
        <footer><p>A research resource and no medical advice. Decisions on treatment are for people and their doctors. Data: <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>. No cookies; nothing about you is stored.</p></footer>
        </body>
        </html>

        """;
}
