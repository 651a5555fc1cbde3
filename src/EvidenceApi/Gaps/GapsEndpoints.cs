using EvidenceApi.Contract;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Lists.Versions;

namespace EvidenceApi.Gaps;

internal static class GapsEndpoints
{
    public static void MapGaps(this IEndpointRouteBuilder routes)
    {
        var gaps = routes.MapGroup("/gaps").WithTags("Gaps");
        gaps.MapGet("", List).WithName("listGaps")
            .WithSummary("Missing evidence: finished trials that are not curated or have no results, outcomes without a number, numbers without a denominator, old status")
            .Produces<Page<Gap>>().WithFormats(ListFormats.All);
        gaps.MapGet("/changes", Changes).WithChanges();
        gaps.MapGet("/facets", Facets).WithName("countGaps").WithSummary("How many gaps there are by kind and study, over the same filter").Produces<FacetCounts>();
    }

    private static Task<IResult> List(
        [AsParameters] GapFilter filter, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, GapListing.Gaps, filter, options, cancellationToken);

    private static Task<IResult> Changes(
        [AsParameters] GapFilter filter, [AsParameters] ListChangeOptions options, ListChangesAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, GapListing.Gaps, filter, options, cancellationToken);

    private static Task<IResult> Facets(
        [AsParameters] GapFilter filter, [AsParameters] FacetOptions options, FacetAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, GapListing.Gaps, filter, options, cancellationToken);
}
