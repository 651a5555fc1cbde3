using EvidenceApi.Contract;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Lists.Versions;

namespace EvidenceApi.Relations;

internal static class RelationsEndpoints
{
    public static void MapRelations(this IEndpointRouteBuilder routes)
    {
        var relations = routes.MapGroup("/relations").WithTags("Relations");
        relations.MapGet("", List).WithName("listRelations").WithSummary("Which studies share people, follow each other up or include each other")
            .WithDescription("Each relation from both sides. Overlaps that countries or years of treatment rule out are listed as NONE; two studies that have no relation have not been looked at, which is not independence.")
            .Produces<Page<Relation>>().WithFormats(ListFormats.All);
        relations.MapGet("/changes", Changes).WithChanges();
        relations.MapGet("/facets", Facets).WithName("countRelations").WithSummary("How many relations there are by type, overlap and other fields, over the same filter").Produces<FacetCounts>();
    }

    private static Task<IResult> List(
        [AsParameters] RelationFilter filter, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, RelationListing.Relations, filter, options, cancellationToken);

    private static Task<IResult> Changes(
        [AsParameters] RelationFilter filter, [AsParameters] ListChangeOptions options, ListChangesAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, RelationListing.Relations, filter, options, cancellationToken);

    private static Task<IResult> Facets(
        [AsParameters] RelationFilter filter, [AsParameters] FacetOptions options, FacetAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, RelationListing.Relations, filter, options, cancellationToken);
}
