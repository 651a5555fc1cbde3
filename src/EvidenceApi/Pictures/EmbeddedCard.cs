using System.Text;
using System.Text.Encodings.Web;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Pictures;

/// <summary>A piece of HTML that shows a card on another page and leads to its proof. The status or number itself is in the card alone, so that a copy never says what has passed.</summary>
internal static class EmbeddedCard
{
    public static BodyAnswer Answer(HttpContext http, long datasetVersion, string what, string card, string proof, PictureOptions options) =>
        new(datasetVersion, Format.Html, Encoding.UTF8.GetBytes(Html(PublicAddress.Of(http).Root, what, card, proof, options.Width ?? PictureOptions.Narrowest))) { NamesHost = true };

    private static string Html(string root, string what, string card, string proof, int width) => $"""
        <figure style="margin: 0">
          <a href="{Text(root + proof)}"><img src="{Text(root + card)}?width={width}" width="{width}" style="max-width: 100%" loading="lazy" alt="Card: what is known today of {Text(what)}. The text is on the page that this leads to."></a>
          <figcaption><a href="{Text(root + proof)}">Where this comes from: {Text(what)}, EvidenceApi</a></figcaption>
        </figure>

        """;

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
