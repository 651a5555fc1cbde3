using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Pictures;

namespace EvidenceApi.Trials;

/// <summary>The status of a trial, and how it came to it, as pictures to embed.</summary>
internal static class TrialPictures
{
    public static void MapPictures(this IEndpointRouteBuilder trials)
    {
        Describe(trials.MapGet("/{id}/card.svg", CardAsync), "drawTrialCard", "The status of one trial as a card to embed, with its date, age, warnings and source");
        Describe(trials.MapGet("/{id}/timeline.svg", TimelineAsync), "drawTrialTimeline", "What was said of one trial over time, as a picture");
        trials.MapGet("/{id}/card.html", SnippetAsync).WithName("embedTrialCard").WithSummary("HTML that embeds the card of one trial and leads to its proof")
            .Produces<string>(StatusCodes.Status200OK, Format.Html.MediaType).Produces(StatusCodes.Status308PermanentRedirect).WithFormats(Format.Html);
    }

    private static void Describe(RouteHandlerBuilder picture, string name, string summary) =>
        picture.WithName(name).WithSummary(summary)
            .Produces<string>(StatusCodes.Status200OK, Format.Svg.MediaType).Produces(StatusCodes.Status308PermanentRedirect).WithFormats(Format.Svg);

    /// <param name="id" example="starms">Id of the trial, or any identifier of it.</param>
    private static Task<IResult> CardAsync(
        string id, [AsParameters] UnverifiedOption unverified, [AsParameters] PictureOptions options, TrialReader trials, HttpContext http, CancellationToken cancellationToken) =>
        trials.AnswerAsync(http, id, unverified.IncludeUnverified, known => Drawn(known, CardPicture.Of(TrialCard.Of(known), options.Width ?? PictureOptions.Usual)), cancellationToken);

    /// <param name="id" example="starms">Id of the trial, or any identifier of it.</param>
    private static Task<IResult> TimelineAsync(
        string id, [AsParameters] UnverifiedOption unverified, [AsParameters] PictureOptions options, TrialReader trials, HttpContext http, CancellationToken cancellationToken) =>
        trials.AnswerAsync(http, id, unverified.IncludeUnverified, known => Drawn(known, TimelinePicture.Of(TrialTimeline.Of(known), options.Width ?? PictureOptions.Usual)), cancellationToken);

    /// <param name="id" example="starms">Id of the trial, or any identifier of it.</param>
    private static Task<IResult> SnippetAsync(string id, [AsParameters] PictureOptions options, TrialReader trials, HttpContext http, CancellationToken cancellationToken) =>
        trials.AnswerAsync(http, id, includeUnverified: false, known => EmbeddedCard.Answer(http, known.DatasetVersion, $"the trial {known.Name}", $"/v1/trials/{known.Trial.Id}/card.svg", TrialCard.Proof(known), options), cancellationToken);

    private static BodyAnswer Drawn(KnownTrial known, byte[] picture) => new(known.DatasetVersion, Format.Svg, picture) { DrawnFrom = known.Json };
}
