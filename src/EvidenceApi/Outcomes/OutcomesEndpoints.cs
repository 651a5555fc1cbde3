using EvidenceApi.Contract;
using EvidenceApi.Http;

namespace EvidenceApi.Outcomes;

internal static class OutcomesEndpoints
{
    public static void MapOutcomes(this IEndpointRouteBuilder routes)
    {
        var outcomes = routes.MapGroup("/outcomes").WithTags("Outcomes");
        outcomes.MapGet("", List).WithName("listOutcomes").WithSummary("Outcomes across all studies, each with its numbers").Produces<Page<Outcome>>();
        outcomes.MapGet("/{id}", One).WithName("getOutcome").WithSummary("One outcome with its results and comparisons").Produces<Outcome>();
    }

    private static Task<IResult> List(
        [AsParameters] OutcomeFilter filter, [AsParameters] Paging paging, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.PageAsync(http, OutcomesSql.List, filter, paging, cancellationToken);

    /// <param name="id" example="mist.disability-progression">Permanent id of the outcome.</param>
    private static Task<IResult> One(string id, [AsParameters] Depth depth, DocumentAnswer answer, CancellationToken cancellationToken) =>
        answer.OneAsync(OutcomesSql.One, id, depth, "/v1/outcomes", cancellationToken);
}
