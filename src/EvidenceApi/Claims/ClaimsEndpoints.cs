using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Lists.Versions;

namespace EvidenceApi.Claims;

internal static class ClaimsEndpoints
{
    public static void MapClaims(this IEndpointRouteBuilder routes)
    {
        var claims = routes.MapGroup("/claims").WithTags("Claims");
        claims.MapGet("", List).WithName("listClaims").WithSummary("What articles say about studies, each with its verdict and the evidence beside it").Produces<Page<ClaimItem>>().WithFormats(ListFormats.All);
        claims.MapGet("/changes", Changes).WithChanges();
        claims.MapGet("/facets", Facets).WithName("countClaims").WithSummary("How many claims there are by verdict, source and other fields, over the same filter").Produces<FacetCounts>();
        claims.MapGet("/{id}", One).WithName("getClaim").WithSummary("One claim, with the primary and the press number side by side").Produces<Claim>();
        routes.MapGet("/sources/{id}/claims", OfSource).WithTags("Claims").WithName("listClaimsOfSource").WithSummary("Every claim of one source").Produces<Page<ClaimItem>>().WithFormats(ListFormats.All);
    }

    private static Task<IResult> List(
        [AsParameters] ClaimFilter filter, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, ClaimListing.Claims, filter, options, cancellationToken);

    private static Task<IResult> Changes(
        [AsParameters] ClaimFilter filter, [AsParameters] ListChangeOptions options, ListChangesAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, ClaimListing.Claims, filter, options, cancellationToken);

    private static Task<IResult> Facets(
        [AsParameters] ClaimFilter filter, [AsParameters] FacetOptions options, FacetAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, ClaimListing.Claims, filter, options, cancellationToken);

    /// <param name="id" example="002-13">Permanent id of the claim.</param>
    private static Task<IResult> One(string id, [AsParameters] Depth depth, DocumentAnswer answer, CancellationToken cancellationToken) =>
        answer.OneAsync(ClaimsSql.One, id, depth, "/v1/claims", cancellationToken);

    /// <param name="id" example="bioplus-2015">Permanent id of the source.</param>
    private static Task<IResult> OfSource(
        string id, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, ClaimListing.Claims, new PartsOf(id, "item.source_id", "source", "/v1/sources"), options, cancellationToken);
}
