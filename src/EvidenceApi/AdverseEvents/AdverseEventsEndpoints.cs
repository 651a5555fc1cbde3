using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;

namespace EvidenceApi.AdverseEvents;

internal static class AdverseEventsEndpoints
{
    public static void MapAdverseEvents(this IEndpointRouteBuilder routes)
    {
        var events = routes.MapGroup("/adverse-events").WithTags("Adverse events");
        events.MapGet("", List).WithName("listAdverseEvents")
            .WithSummary("Harms that registers report, across all studies: one item for each event and group").Produces<Page<AdverseEventItem>>().WithFormats(ListFormats.All);
        events.MapGet("/facets", Facets).WithName("countAdverseEvents")
            .WithSummary("How many events in groups there are by kind, organ system, term and other fields, over the same filter").Produces<FacetCounts>();
        routes.MapGet("/studies/{id}/adverse-events", OfStudy).WithTags("Studies").WithName("getAdverseEventsOfStudy")
            .WithSummary("Harms of one study as a register reports them, in every group").Produces<AdverseEventsOfStudy>().Produces(StatusCodes.Status308PermanentRedirect);
    }

    private static Task<IResult> List(
        [AsParameters] AdverseEventFilter filter, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, AdverseEventListing.Events, filter, options, cancellationToken);

    private static Task<IResult> Facets(
        [AsParameters] AdverseEventFilter filter, [AsParameters] FacetOptions options, FacetAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, AdverseEventListing.Events, filter, options, cancellationToken);

    /// <param name="id" example="mist">Id of the study; a registration number, DOI, PMID or PMCID leads to it, in any form.</param>
    private static Task<IResult> OfStudy(string id, [AsParameters] Depth depth, StudyPartAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, id, AdverseEventsSql.OfStudy, AdverseEventRows.ReadAsync, ServedJson.Default.AdverseEventsOfStudy, cancellationToken);
}
