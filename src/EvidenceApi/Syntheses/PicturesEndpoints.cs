using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Syntheses.Pictures;

namespace EvidenceApi.Syntheses;

/// <summary>The same synthesis as pictures, and its numbers as a page.</summary>
internal static class PicturesEndpoints
{
    private delegate byte[] Drawing(SynthesisOfStudies synthesis, double width, string link);

    public static void MapPictures(this IEndpointRouteBuilder syntheses)
    {
        Map(syntheses, "/forest.svg", "drawForest", "The forest plot: every study with its interval, the pooled estimate, and what was left out and why", Format.Svg, ForestAsync);
        Map(syntheses, "/cumulative.svg", "drawCumulative", "The pooled estimate as it was after each study, by year", Format.Svg, CumulativeAsync);
        Map(syntheses, "/funnel.svg", "drawFunnel", "The funnel plot: effects against their standard errors", Format.Svg, FunnelAsync);
        Map(syntheses, "/people.svg", "drawPeople", "Of 100 people, as dots, with what the interval leaves open", Format.Svg, PeopleAsync);
        Map(syntheses, "/table.html", "tabulateSynthesis", "The numbers of the forest plot as a page", Format.Html, TableAsync);
    }

    private static void Map(IEndpointRouteBuilder syntheses, string path, string name, string summary, Format format, Delegate handler) =>
        syntheses.MapGet(path, handler).WithName(name).WithSummary(summary).Produces<string>(StatusCodes.Status200OK, format.MediaType).WithFormats(format);

    private static Task<IResult> ForestAsync(
        [AsParameters] SynthesisFilter filter, [AsParameters] SynthesisChoices choices, [AsParameters] PictureOptions options, SynthesisFinder finder, HttpContext http, CancellationToken cancellationToken) =>
        DrawAsync(filter, choices, options, finder, http, ForestPlot.Forest, cancellationToken);

    private static Task<IResult> CumulativeAsync(
        [AsParameters] SynthesisFilter filter, [AsParameters] SynthesisChoices choices, [AsParameters] PictureOptions options, SynthesisFinder finder, HttpContext http, CancellationToken cancellationToken) =>
        DrawAsync(filter, choices, options, finder, http, ForestPlot.Cumulative, cancellationToken);

    private static Task<IResult> FunnelAsync(
        [AsParameters] SynthesisFilter filter, [AsParameters] SynthesisChoices choices, [AsParameters] PictureOptions options, SynthesisFinder finder, HttpContext http, CancellationToken cancellationToken) =>
        DrawAsync(filter, choices, options, finder, http, FunnelPlot.Of, cancellationToken);

    private static Task<IResult> PeopleAsync(
        [AsParameters] SynthesisFilter filter, [AsParameters] SynthesisChoices choices, [AsParameters] PictureOptions options, SynthesisFinder finder, HttpContext http, CancellationToken cancellationToken) =>
        DrawAsync(filter, choices, options, finder, http, PeoplePlot.Of, cancellationToken);

    private static async Task<IResult> TableAsync(
        [AsParameters] SynthesisFilter filter, [AsParameters] SynthesisChoices choices, SynthesisFinder finder, HttpContext http, CancellationToken cancellationToken)
    {
        var query = SynthesisLinks.Query(http);
        var (synthesis, errors) = await finder.FindAsync(filter, choices, query, cancellationToken);
        return synthesis is null
            ? Problems.InvalidParameter(errors)
            : new BodyAnswer(synthesis.DatasetVersion, Format.Html, SynthesisPage.Of(synthesis, SynthesisLinks.Of(query)));
    }

    private static async Task<IResult> DrawAsync(
        SynthesisFilter filter, SynthesisChoices choices, PictureOptions options, SynthesisFinder finder, HttpContext http, Drawing draw, CancellationToken cancellationToken)
    {
        var query = SynthesisLinks.Query(http);
        var (synthesis, errors) = await finder.FindAsync(filter, choices, query, cancellationToken);
        return synthesis is null
            ? Problems.InvalidParameter(errors)
            : new BodyAnswer(synthesis.DatasetVersion, Format.Svg, draw(synthesis, options.Width ?? PictureOptions.Usual, SynthesisLinks.Of(query)));
    }
}
