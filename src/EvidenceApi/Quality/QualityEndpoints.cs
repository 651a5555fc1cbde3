using EvidenceApi.Contract;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;

namespace EvidenceApi.Quality;

internal static class QualityEndpoints
{
    public static void MapQuality(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/quality").WithTags("Quality").MapGet("", List).WithName("listQualityChecks")
            .WithSummary("Every automatic check over the dataset: how many rows it saw, how many it flagged, and which").Produces<Page<QualityCheck>>().WithFormats(ListFormats.All);

    private static Task<IResult> List(
        [AsParameters] QualityFilter filter, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, QualityListing.Checks, filter, options, cancellationToken);
}
