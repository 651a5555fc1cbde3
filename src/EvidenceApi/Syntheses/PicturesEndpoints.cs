using System.ComponentModel.DataAnnotations;
using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Syntheses.Pictures;

namespace EvidenceApi.Syntheses;

/// <summary>The same synthesis as pictures, and its numbers as a page.</summary>
internal static class PicturesEndpoints
{
    private delegate byte[] Drawing(SynthesisOfStudies synthesis, double width, string link);

    private static readonly Dictionary<string, Drawing> Drawings = new()
    {
        ["forest"] = ForestPlot.Forest, ["cumulative"] = ForestPlot.Cumulative, ["funnel"] = FunnelPlot.Of, ["people"] = PeoplePlot.Of,
    };

    public static void MapPictures(this IEndpointRouteBuilder syntheses)
    {
        Map(syntheses, $"/{{picture:regex(^({string.Join('|', Drawings.Keys)})$)}}.svg", "drawSynthesis", "A picture: forest plot, estimates by year, funnel plot, or 100 people", Format.Svg, DrawAsync);
        Map(syntheses, "/table.html", "tabulateSynthesis", "The numbers of the forest plot as a page", Format.Html, TableAsync);
    }

    private static void Map(IEndpointRouteBuilder syntheses, string path, string name, string summary, Format format, Delegate handler) =>
        syntheses.MapGet(path, handler).WithName(name).WithSummary(summary).Produces<string>(StatusCodes.Status200OK, format.MediaType).WithFormats(format);

    private static async Task<IResult> TableAsync(
        [AsParameters] SynthesisFilter filter, [AsParameters] SynthesisChoices choices, SynthesisFinder finder, HttpContext http, CancellationToken cancellationToken)
    {
        var query = SynthesisLinks.Query(http);
        var (synthesis, errors) = await finder.FindAsync(filter, choices, query, cancellationToken);
        return synthesis is null
            ? Problems.InvalidParameter(errors)
            : new BodyAnswer(synthesis.DatasetVersion, Format.Html, SynthesisPage.Of(synthesis, SynthesisLinks.Of(query)));
    }

    /// <param name="picture">forest: every study and the pooled estimate; cumulative: the estimate after each study, by year; funnel: effects against standard errors; people: of 100, as dots.</param>
    private static async Task<IResult> DrawAsync(
        [AllowedValues("forest", "cumulative", "funnel", "people")] string picture, [AsParameters] SynthesisFilter filter, [AsParameters] SynthesisChoices choices, [AsParameters] PictureOptions options,
        SynthesisFinder finder, HttpContext http, CancellationToken cancellationToken)
    {
        var query = SynthesisLinks.Query(http);
        var (synthesis, errors) = await finder.FindAsync(filter, choices, query, cancellationToken);
        return synthesis is null
            ? Problems.InvalidParameter(errors)
            : new BodyAnswer(synthesis.DatasetVersion, Format.Svg, Drawings[picture](synthesis, options.Width ?? PictureOptions.Usual, SynthesisLinks.Of(query)));
    }
}
