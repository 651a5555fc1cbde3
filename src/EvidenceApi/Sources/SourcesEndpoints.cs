using EvidenceApi.Citations;
using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Lists.Versions;

namespace EvidenceApi.Sources;

internal static class SourcesEndpoints
{
    public static void MapSources(this IEndpointRouteBuilder routes)
    {
        var sources = routes.MapGroup("/sources").WithTags("Sources");
        sources.MapGet("", List).WithName("listSources").WithSummary("Publications, registry records, news articles and pages that facts are cited from")
            .Produces<Page<Source>>().WithFormats(ListFormats.WithCitations);
        sources.MapGet("/changes", Changes).WithChanges();
        sources.MapGet("/facets", Facets).WithName("countSources").WithSummary("How many sources there are by kind, journal and other fields, over the same filter").Produces<FacetCounts>();
        sources.MapGet("/{id}", One).WithName("getSource").WithSummary("One source").Produces<Source>();
        sources.MapGet("/{id}/citation", Citation).WithName("citeSource").WithSummary("One source for a reference manager").WithFormats(CitationFormats.All);
    }

    private static Task<IResult> List(
        [AsParameters] SourceFilter filter, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, SourceListing.Sources, filter, options, cancellationToken);

    private static Task<IResult> Changes(
        [AsParameters] SourceFilter filter, [AsParameters] ListChangeOptions options, ListChangesAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, SourceListing.Sources, filter, options, cancellationToken);

    private static Task<IResult> Facets(
        [AsParameters] SourceFilter filter, [AsParameters] FacetOptions options, FacetAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, SourceListing.Sources, filter, options, cancellationToken);

    /// <param name="id" example="regmednet-2017">Permanent id of the source.</param>
    private static Task<IResult> One(string id, [AsParameters] Depth depth, DocumentAnswer answer, CancellationToken cancellationToken) =>
        answer.OneAsync(SourcesSql.One, id, depth, "/v1/sources", cancellationToken);

    /// <param name="id" example="muraro-2017-jama-neurol">Permanent id of the source.</param>
    private static Task<IResult> Citation(string id, [AsParameters] Depth depth, CitationAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.OneAsync(http, CitationsSql.Source, id, depth, "/v1/sources", cancellationToken);
}
