using EvidenceApi.Pictures;

namespace EvidenceApi.Pages;

/// <summary>A card as text of a page: the same words as in the picture.</summary>
internal static class CardHtml
{
    public static Html Of(Card card) => $"""
        <div class="card">
        <p class="headline">{card.Headline}</p>
        {Warnings(card.Warnings)}
        <ul>
        {card.Facts.Select(fact => (Html)$"<li>{fact}</li>")}
        </ul>
        <p class="soft">Source: {card.Source}</p>
        </div>
        """;

    public static Html Warnings(IReadOnlyList<string> warnings) => warnings.Count == 0 ? Html.None
        : $"<ul class=\"warnings\">\n{warnings.Select(warning => (Html)$"<li>Warning: {warning}</li>")}\n</ul>";

    /// <summary>The picture in the width of the screen, and the HTML that embeds it elsewhere.</summary>
    /// <param name="picture">Address of the picture.</param>
    /// <param name="snippet">Address of the HTML; null without one.</param>
    /// <param name="text">What the picture says.</param>
    public static Html Picture(string picture, string? snippet, string text) => $"""
        <figure>
        <picture><source media="(max-width: 44rem)" srcset="{picture}?width=340"><img src="{picture}?width=800" alt="{text}"></picture>
        {(snippet is null ? Html.None : (Html)$"<figcaption><a href=\"{snippet}\" class=\"snippet\">HTML to put this card on your own page</a>; it always shows the newest state and leads back here.</figcaption>")}
        </figure>
        """;
}
