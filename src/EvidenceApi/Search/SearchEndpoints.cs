using EvidenceApi.Contract;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;

namespace EvidenceApi.Search;

internal static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder routes)
    {
        var search = routes.MapGroup("/search").WithTags("Search");
        search.MapGet("", List).WithName("search").WithSummary("Studies, outcomes, measures, sources and claims by words, the best match first")
            .Produces<Page<Found>>().WithFormats(ListFormats.All);
        search.MapGet("/facets", Facets).WithName("countFound").WithSummary("How many of each kind the words find").Produces<FacetCounts>();
    }

    private static Task<IResult> List(
        [AsParameters] SearchFilter filter, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, SearchListing.Found, filter, options, cancellationToken);

    private static Task<IResult> Facets(
        [AsParameters] SearchFilter filter, [AsParameters] FacetOptions options, FacetAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, SearchListing.Found, filter, options, cancellationToken);
}
