using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Lists.Versions;

namespace EvidenceApi.Outcomes;

internal static class OutcomesEndpoints
{
    public static void MapOutcomes(this IEndpointRouteBuilder routes)
    {
        var outcomes = routes.MapGroup("/outcomes").WithTags("Outcomes");
        outcomes.MapGet("", List).WithName("listOutcomes").WithSummary("Outcomes across all studies, each with its numbers").Produces<Page<OutcomeItem>>().WithFormats(ListFormats.All);
        outcomes.MapGet("/changes", Changes).WithChanges();
        outcomes.MapGet("/facets", Facets).WithName("countOutcomes").WithSummary("How many outcomes there are by measure, type and other fields, over the same filter").Produces<FacetCounts>();
        outcomes.MapGet("/{id}", One).WithName("getOutcome").WithSummary("One outcome with its results and comparisons; an id of an earlier state of its record leads on").Produces<Outcome>().Produces(StatusCodes.Status308PermanentRedirect);
        routes.MapGet("/studies/{id}/outcomes", OfStudy).WithTags("Studies").WithName("listOutcomesOfStudy")
            .WithSummary("What one study found: its outcomes with results and comparisons").Produces<Page<OutcomeItem>>().WithFormats(ListFormats.All).Produces(StatusCodes.Status308PermanentRedirect);
    }

    private static Task<IResult> List(
        [AsParameters] OutcomeFilter filter, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, OutcomeListing.Outcomes, filter, options, cancellationToken);

    private static Task<IResult> Changes(
        [AsParameters] OutcomeFilter filter, [AsParameters] ListChangeOptions options, ListChangesAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, OutcomeListing.Outcomes, filter, options, cancellationToken);

    private static Task<IResult> Facets(
        [AsParameters] OutcomeFilter filter, [AsParameters] FacetOptions options, FacetAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, OutcomeListing.Outcomes, filter, options, cancellationToken);

    /// <param name="id" example="mist.disability-progression">Permanent id of the outcome.</param>
    private static async Task<IResult> One(
        string id, [AsParameters] Depth depth, DocumentAnswer answer, FormerOutcomes former, HttpContext http, CancellationToken cancellationToken)
    {
        var found = await answer.OneAsync(OutcomesSql.One, id, depth, "/v1/outcomes", cancellationToken);
        return found is ProblemAnswer ? await former.LeadAsync(http, id, cancellationToken) ?? found : found;
    }

    /// <param name="id" example="mist">Id of the study; a registration number, DOI, PMID or PMCID leads to it, in any form.</param>
    private static Task<IResult> OfStudy(
        string id, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, OutcomeListing.Outcomes, new PartsOf(id, "item.study_id", "study", "/v1/studies", OfStudy: true), options, cancellationToken);
}
