using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Lists.Versions;

namespace EvidenceApi.Measures;

internal static class MeasuresEndpoints
{
    public static void MapMeasures(this IEndpointRouteBuilder routes)
    {
        var measures = routes.MapGroup("/measures").WithTags("Measures");
        measures.MapGet("", List).WithName("listMeasures").WithSummary("The dictionary of measures").Produces<Page<Measure>>().WithFormats(ListFormats.All);
        measures.MapGet("/changes", Changes).WithChanges();
        measures.MapGet("/facets", Facets).WithName("countMeasures").WithSummary("How many measures there are by domain and other fields, over the same filter").Produces<FacetCounts>();
        measures.MapGet("/{id}", One).WithName("getMeasure").WithSummary("One measure: definition, direction, unit").Produces<Measure>();
    }

    private static Task<IResult> List(
        [AsParameters] MeasureFilter filter, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, MeasureListing.Measures, filter, options, cancellationToken);

    private static Task<IResult> Changes(
        [AsParameters] MeasureFilter filter, [AsParameters] ListChangeOptions options, ListChangesAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, MeasureListing.Measures, filter, options, cancellationToken);

    private static Task<IResult> Facets(
        [AsParameters] MeasureFilter filter, [AsParameters] FacetOptions options, FacetAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, MeasureListing.Measures, filter, options, cancellationToken);

    /// <param name="id" example="progression-free-survival">Permanent id of the measure.</param>
    private static Task<IResult> One(string id, [AsParameters] Depth depth, DocumentAnswer answer, CancellationToken cancellationToken) =>
        answer.OneAsync(MeasuresSql.One, id, depth, "/v1/measures", cancellationToken);
}
