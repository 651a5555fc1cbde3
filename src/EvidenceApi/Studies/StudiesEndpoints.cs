using EvidenceApi.Contract;
using EvidenceApi.Http;

namespace EvidenceApi.Studies;

internal static class StudiesEndpoints
{
    public static void MapStudies(this IEndpointRouteBuilder routes)
    {
        var studies = routes.MapGroup("/studies").WithTags("Studies");
        studies.MapGet("", List).WithName("listStudies").WithSummary("All studies, in short").Produces<Page<StudySummary>>();
        studies.MapGet("/{id}", One).WithName("getStudy").WithSummary("One study with all that describes it").Produces<Study>();
        studies.MapGet("/{id}/outcomes", Outcomes).WithName("listOutcomesOfStudy")
            .WithSummary("What one study found: its outcomes with results and comparisons").Produces<Page<Outcome>>();
    }

    private static Task<IResult> List(
        [AsParameters] StudyFilter filter, [AsParameters] Paging paging, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.PageAsync(http, StudiesSql.List, filter, paging, cancellationToken);

    /// <param name="id" example="muraro-2017">Permanent id of the study.</param>
    private static Task<IResult> One(string id, [AsParameters] Depth depth, DocumentAnswer answer, CancellationToken cancellationToken) =>
        answer.OneAsync(StudiesSql.One, id, depth, "/v1/studies", cancellationToken);

    /// <param name="id" example="mist">Permanent id of the study.</param>
    private static Task<IResult> Outcomes(
        string id, [AsParameters] Paging paging, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.PageAsync(http, StudiesSql.Outcomes, new PartsOf(id, "/v1/studies"), paging, cancellationToken);
}
