using System.Text.Json;
using EvidenceApi.Contract;
using EvidenceApi.Database;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Lists.Versions;
using EvidenceApi.Pictures;

namespace EvidenceApi.Results;

internal static class ResultsEndpoints
{
    public static void MapResults(this IEndpointRouteBuilder routes)
    {
        var results = routes.MapGroup("/results").WithTags("Results");
        results.MapGet("", List).WithName("listResults").WithSummary("Numbers across all studies")
            .WithDescription("One row a number, each with its denominator, its interval and level, its definition and its place in a source. Within an outcome the final report comes first, then interim report, registry and press. format=svg draws the first 100 as a forest plot that pools nothing.")
            .Produces<Page<ResultItem>>().WithFormats([.. ListFormats.All, Format.Svg]);
        results.MapGet("/changes", Changes).WithChanges();
        results.MapGet("/facets", Facets).WithName("countResults").WithSummary("How many results there are by measure, kind of estimate and other fields, over the same filter").Produces<FacetCounts>();
        results.MapGet("/{id}", One).WithName("getResult").WithSummary("One number with its proof").Produces<Result>();
        results.MapGet("/{id}/card.svg", CardAsync).WithName("drawResultCard").WithSummary("One number as a card to embed, with its denominator, uncertainty, warnings and source")
            .Produces<string>(StatusCodes.Status200OK, Format.Svg.MediaType).WithFormats(Format.Svg);
        results.MapGet("/{id}/card.html", SnippetAsync).WithName("embedResultCard").WithSummary("HTML that embeds the card of one number and leads to its proof")
            .Produces<string>(StatusCodes.Status200OK, Format.Html.MediaType).WithFormats(Format.Html);
    }

    private static Task<IResult> List(
        [AsParameters] ResultFilter filter, [AsParameters] ListOptions options, [AsParameters] PictureOptions picture, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        picture.WithoutPicture(http.ChosenFormat()) is { } error
            ? Task.FromResult<IResult>(Problems.InvalidParameter([error]))
            : answer.AnswerAsync(http, ResultListing.Results, filter, options, cancellationToken);

    private static Task<IResult> Changes(
        [AsParameters] ResultFilter filter, [AsParameters] ListChangeOptions options, ListChangesAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, ResultListing.Results, filter, options, cancellationToken);

    private static Task<IResult> Facets(
        [AsParameters] ResultFilter filter, [AsParameters] FacetOptions options, FacetAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, ResultListing.Results, filter, options, cancellationToken);

    /// <param name="id" example="silfverberg-2023.neda.all-5y">Permanent id of the result.</param>
    private static Task<IResult> One(string id, [AsParameters] Depth depth, DocumentAnswer answer, CancellationToken cancellationToken) =>
        answer.OneAsync(ResultsSql.One, id, depth, "/v1/results", cancellationToken);

    /// <param name="id" example="silfverberg-2023.neda.all-5y">Permanent id of the result.</param>
    private static Task<IResult> CardAsync(
        string id, [AsParameters] UnverifiedOption unverified, [AsParameters] PictureOptions options, EvidenceReader reader, CancellationToken cancellationToken) =>
        DrawAsync(reader, id, unverified.IncludeUnverified ?? false, (result, row) =>
            new BodyAnswer(row.DatasetVersion, Format.Svg, CardPicture.Of(ResultCard.Of(result, row.DatasetVersion), options.Width ?? PictureOptions.Usual)) { DrawnFrom = row.Json, Lender = row }, cancellationToken);

    /// <param name="id" example="silfverberg-2023.neda.all-5y">Permanent id of the result.</param>
    private static Task<IResult> SnippetAsync(string id, [AsParameters] PictureOptions options, EvidenceReader reader, HttpContext http, CancellationToken cancellationToken) =>
        DrawAsync(reader, id, includeUnverified: false, (result, row) => EmbeddedCard.Answer(
            http, row.DatasetVersion, $"{result.Outcome.Title} in {result.Study.Acronym ?? result.Study.Id}", $"/v1/results/{result.Id}/card.svg", ResultCard.Proof(result), options), cancellationToken);

    private static async Task<IResult> DrawAsync(EvidenceReader reader, string id, bool includeUnverified, Func<Result, DocumentRow, IResult> draw, CancellationToken cancellationToken)
    {
        var row = await reader.DocumentAsync(ResultsSql.One, id, includeUnverified, cancellationToken);
        return row.Document is not null && JsonSerializer.Deserialize(row.Json.Span, ServedJson.Default.Result) is { } result ? draw(result, row) : DocumentAnswer.NotFound(id, "/v1/results");
    }
}
