using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Lists.Versions;
using EvidenceApi.Pictures;
using Comparison = EvidenceApi.Contract.Comparison;

namespace EvidenceApi.Comparisons;

internal static class ComparisonsEndpoints
{
    public static void MapComparisons(this IEndpointRouteBuilder routes)
    {
        var comparisons = routes.MapGroup("/comparisons").WithTags("Comparisons");
        comparisons.MapGet("", List).WithName("listComparisons").WithSummary("Effects across all studies")
            .WithDescription("One row an effect. As a table it has yi and sei, effect and standard error as R's metafor takes them, with what was assumed beside them. format=svg draws the first 100 as a forest plot that pools nothing.")
            .Produces<Page<ComparisonItem>>().WithFormats([.. ListFormats.All, Format.Svg]);
        comparisons.MapGet("/changes", Changes).WithChanges();
        comparisons.MapGet("/facets", Facets).WithName("countComparisons").WithSummary("How many comparisons there are by measure, kind of effect and other fields, over the same filter")
            .Produces<FacetCounts>();
        comparisons.MapGet("/{id}", One).WithName("getComparison").WithSummary("One effect with its proof").Produces<Comparison>();
    }

    private static Task<IResult> List(
        [AsParameters] ComparisonFilter filter, [AsParameters] ListOptions options, [AsParameters] PictureOptions picture, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        picture.WithoutPicture(http.ChosenFormat()) is { } error
            ? Task.FromResult<IResult>(Problems.InvalidParameter([error]))
            : answer.AnswerAsync(http, ComparisonListing.Comparisons, filter, options, cancellationToken);

    private static Task<IResult> Changes(
        [AsParameters] ComparisonFilter filter, [AsParameters] ListChangeOptions options, ListChangesAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, ComparisonListing.Comparisons, filter, options, cancellationToken);

    private static Task<IResult> Facets(
        [AsParameters] ComparisonFilter filter, [AsParameters] FacetOptions options, FacetAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, ComparisonListing.Comparisons, filter, options, cancellationToken);

    /// <param name="id" example="mist.disability-progression.final-hr">Permanent id of the comparison.</param>
    private static Task<IResult> One(string id, [AsParameters] Depth depth, DocumentAnswer answer, CancellationToken cancellationToken) =>
        answer.OneAsync(ComparisonsSql.One, id, depth, "/v1/comparisons", cancellationToken);
}
