using EvidenceApi.Results;
using Result = EvidenceApi.Contract.Result;

namespace EvidenceApi.Pages;

/// <summary>The page of a number: the proof that a card leads to.</summary>
internal static class ResultPage
{
    public static Page Of(Result result, long datasetVersion)
    {
        var card = ResultCard.Of(result, datasetVersion);
        return new Page
        {
            Title = $"{card.Name}, {card.Title}: {card.Headline}",
            Description = result.Sentence ?? $"{card.Title} in {card.Name}: {card.Headline}. {string.Join(". ", card.Facts)}.",
            Path = $"/results/{result.Id}",
            Content = $"""
                <h1>{card.Title}</h1>
                <p class="lead">{result.Study.Title}</p>
                {CardHtml.Of(card)}
                {(result.Sentence is { } sentence ? (Html)$"<h2>As a sentence to quote</h2>\n<blockquote><p>{sentence}</p></blockquote>" : (Html)$"<p>There is no sentence to quote: {result.SentenceRefusal}</p>")}
                <h2>Where it comes from</h2>
                <p>{Sources.Link(result.Citation.Source)}; {result.Citation.Place}</p>
                {(result.Outcome.Definition is { } definition ? (Html)$"<h2>What this study meant by it</h2>\n<p>{definition}</p>" : Html.Trusted("<p>What this study meant by it was not seen.</p>"))}
                <h2>Go on</h2>
                <ul>
                <li><a href="/studies/{result.Study.Id}">The study and its other numbers</a></li>
                <li><a href="/v1/results/{result.Id}/card.html" class="snippet">HTML to put this number on your own page</a></li>
                <li><a href="/v1/results/{result.Id}/card.svg">As a picture</a></li>
                <li><a href="{result.Links.Self}">The same as data (JSON)</a></li>
                </ul>
                """,
        };
    }
}
