using EvidenceApi.Contract;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Lists.Versions;

namespace EvidenceApi.Quality;

internal static class QualityEndpoints
{
    public static void MapQuality(this IEndpointRouteBuilder routes)
    {
        var quality = routes.MapGroup("/quality").WithTags("Quality");
        quality.MapGet("", List).WithName("listQualityChecks")
            .WithSummary("Every automatic check over the dataset: how many rows it saw, how many it flagged, and which").Produces<Page<QualityCheck>>().WithFormats(ListFormats.All);
        quality.MapGet("/changes", Changes).WithChanges();
        quality.MapGet("/facets", Facets).WithName("countQualityChecks").WithSummary("How many checks there are by severity").Produces<FacetCounts>();
    }

    private static Task<IResult> List(
        [AsParameters] QualityFilter filter, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, QualityListing.Checks, filter, options, cancellationToken);

    private static Task<IResult> Changes(
        [AsParameters] QualityFilter filter, [AsParameters] ListChangeOptions options, ListChangesAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, QualityListing.Checks, filter, options, cancellationToken);

    private static Task<IResult> Facets(
        [AsParameters] QualityFilter filter, [AsParameters] FacetOptions options, FacetAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, QualityListing.Checks, filter, options, cancellationToken);
}
