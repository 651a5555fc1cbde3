using EvidenceApi.Contract;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;

namespace EvidenceApi.Gaps;

internal static class GapsEndpoints
{
    public static void MapGaps(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/gaps").WithTags("Gaps").MapGet("", List).WithName("listGaps")
            .WithSummary("Missing evidence: finished trials without results, outcomes without a number, numbers without a denominator, old status")
            .Produces<Page<Gap>>().WithFormats(ListFormats.All);

    private static Task<IResult> List(
        [AsParameters] GapFilter filter, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, GapListing.Gaps, filter, options, cancellationToken);
}
