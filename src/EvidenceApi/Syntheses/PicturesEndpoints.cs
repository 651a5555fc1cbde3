using System.ComponentModel.DataAnnotations;
using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Pictures;
using EvidenceApi.Syntheses.Pictures;

namespace EvidenceApi.Syntheses;

/// <summary>The same synthesis as pictures, and its numbers as a page: of the evidence by GET, of rows of the caller's own by POST.</summary>
internal static class PicturesEndpoints
{
    private delegate byte[] Drawing(SynthesisOfStudies synthesis, double width, string link);

    private static readonly Dictionary<string, Drawing> Drawings = new()
    {
        ["forest"] = ForestPlot.Forest, ["cumulative"] = ForestPlot.Cumulative, ["funnel"] = FunnelPlot.Of, ["people"] = PeoplePlot.Of,
    };

    public static void MapPictures(this IEndpointRouteBuilder syntheses)
    {
        var picture = $"/{{picture:regex(^({string.Join('|', Drawings.Keys)})$)}}.svg";
        Describe(syntheses.MapGet(picture, DrawAsync), "drawSynthesis", "A picture: forest plot, estimates by year, funnel plot, or 100 people", Format.Svg).WithFormats(Format.Svg);
        Describe(syntheses.MapGet("/table.html", TableAsync), "tabulateSynthesis", "The numbers of the forest plot as a page", Format.Html).WithFormats(Format.Html);
        DescribeRows(syntheses.MapPost(picture, DrawRowsAsync), "drawRows", "A picture of rows of your own", Format.Svg);
        DescribeRows(syntheses.MapPost("/table.html", TableOfRowsAsync), "tabulateRows", "The numbers of the forest plot as a page, of rows of your own", Format.Html);
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder handler, string name, string summary, Format format) =>
        handler.WithName(name).WithSummary(summary).Produces<string>(StatusCodes.Status200OK, format.MediaType);

    private static void DescribeRows(RouteHandlerBuilder handler, string name, string summary, Format format) =>
        Describe(handler, name, summary, format).WithMetadata(SynthesesEndpoints.Example).Accepts<SynthesisRequest>("application/json");

    private static async Task<IResult> TableAsync(
        [AsParameters] SynthesisFilter filter, [AsParameters] SynthesisChoices choices, SynthesisFinder finder, HttpContext http, CancellationToken cancellationToken)
    {
        var query = PictureLink.Query(http);
        var (synthesis, errors) = await finder.FindAsync(filter, choices, query, cancellationToken);
        return synthesis is null
            ? Problems.InvalidParameter(errors)
            : new BodyAnswer(synthesis.DatasetVersion, Format.Html, SynthesisPage.Of(synthesis, SynthesisLinks.Of(query)));
    }

    private static async Task<IResult> TableOfRowsAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var (request, errors) = await SynthesisBody.ReadAsync(http.Request, cancellationToken);
        return request is null ? Problems.InvalidParameter(errors) : new BodyAnswer(null, Format.Html, SynthesisPage.Of(SynthesisBuilder.OfRequest(request), ""));
    }

    /// <param name="picture">forest: every study and the pooled estimate; cumulative: the estimate after each study, by year; funnel: effects against standard errors; people: of 100, as dots.</param>
    private static async Task<IResult> DrawAsync(
        [AllowedValues("forest", "cumulative", "funnel", "people")] string picture, [AsParameters] SynthesisFilter filter, [AsParameters] SynthesisChoices choices, [AsParameters] PictureOptions options,
        SynthesisFinder finder, HttpContext http, CancellationToken cancellationToken)
    {
        var query = PictureLink.Query(http);
        var (synthesis, errors) = await finder.FindAsync(filter, choices, query, cancellationToken);
        return synthesis is null
            ? Problems.InvalidParameter(errors)
            : new BodyAnswer(synthesis.DatasetVersion, Format.Svg, Drawings[picture](synthesis, options.Width ?? PictureOptions.Usual, SynthesisLinks.Of(query)));
    }

    /// <param name="picture">forest, cumulative, funnel or people, as for the evidence.</param>
    private static async Task<IResult> DrawRowsAsync(
        [AllowedValues("forest", "cumulative", "funnel", "people")] string picture, [AsParameters] PictureOptions options, HttpContext http, CancellationToken cancellationToken)
    {
        var (request, errors) = await SynthesisBody.ReadAsync(http.Request, cancellationToken);
        return request is null
            ? Problems.InvalidParameter(errors)
            : new BodyAnswer(null, Format.Svg, Drawings[picture](SynthesisBuilder.OfRequest(request), options.Width ?? PictureOptions.Usual, ""));
    }
}
