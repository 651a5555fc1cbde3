using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;

namespace EvidenceApi.OutcomeChanges;

internal static class OutcomeChangesEndpoints
{
    private static readonly string[] OfOneStudy = [OutcomeChangesSql.Comparisons, OutcomeChangesSql.Outcomes];

    public static void MapOutcomeChanges(this IEndpointRouteBuilder routes)
    {
        var changes = routes.MapGroup("/outcome-changes").WithTags("Outcome changes");
        changes.MapGet("", List).WithName("listOutcomeChanges")
            .WithSummary("Registered outcomes that were not reported, added, dropped, promoted, demoted or changed, across all studies").Produces<Page<OutcomeChangeItem>>().WithFormats(ListFormats.All);
        changes.MapGet("/facets", Facets).WithName("countOutcomeChanges")
            .WithSummary("How many changed outcomes there are by kind of change, sponsor and other fields, over the same filter").Produces<FacetCounts>();
        routes.MapGet("/studies/{id}/outcome-changes", OfStudy).WithTags("Studies").WithName("getOutcomeChanges")
            .WithSummary("What one study registered against what it reported: outcomes added, dropped, promoted, demoted, changed, not reported").Produces<OutcomeChangesOfStudy>().Produces(StatusCodes.Status308PermanentRedirect);
    }

    private static Task<IResult> List(
        [AsParameters] OutcomeChangeFilter filter, [AsParameters] RegisterFilter register, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, OutcomeChangeListing.Changes, filter.And(register), options, cancellationToken);

    private static Task<IResult> Facets(
        [AsParameters] OutcomeChangeFilter filter, [AsParameters] RegisterFilter register, [AsParameters] FacetOptions options, FacetAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, OutcomeChangeListing.Changes, filter.And(register), options, cancellationToken);

    /// <param name="id" example="mist">Id of the study; a registration number, DOI, PMID or PMCID leads to it, in any form.</param>
    private static Task<IResult> OfStudy(string id, [AsParameters] Depth depth, StudyPartAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, id, OfOneStudy, OutcomeComparisonRow.ReadAsync, ServedJson.Default.OutcomeChangesOfStudy, cancellationToken);
}
