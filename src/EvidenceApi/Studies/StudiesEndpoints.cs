using EvidenceApi.Citations;
using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Lists.Versions;

namespace EvidenceApi.Studies;

internal static class StudiesEndpoints
{
    public static void MapStudies(this IEndpointRouteBuilder routes)
    {
        var studies = routes.MapGroup("/studies").WithTags("Studies");
        studies.MapGet("", List).WithName("listStudies").WithSummary("All studies, in short").Produces<Page<StudySummary>>().WithFormats(ListFormats.WithCitations);
        studies.MapGet("/changes", Changes).WithChanges();
        studies.MapGet("/facets", Facets).WithName("countStudies").WithSummary("How many studies there are by status, phenotype, country and other fields, over the same filter").Produces<FacetCounts>();
        studies.MapGet("/{id}", One).WithName("getStudy").WithSummary("One study with all that describes it").Produces<Study>().Produces(StatusCodes.Status308PermanentRedirect);
        studies.MapGet("/{id}/numbers", Numbers).WithName("getNumbersOfStudy")
            .WithSummary("One study in short with its outcomes and their numbers, in one piece").Produces<StudyNumbers>().Produces(StatusCodes.Status308PermanentRedirect);
        studies.MapGet("/{id}/citation", Citation).WithName("citeStudy").WithSummary("One study for a reference manager, by the report that comes first")
            .WithFormats(CitationFormats.All).Produces(StatusCodes.Status200OK).Produces(StatusCodes.Status308PermanentRedirect);
        studies.MapRecordParts();
    }

    private static Task<IResult> List(
        [AsParameters] StudyFilter filter, [AsParameters] RegisterFilter register, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, StudyListing.Studies, filter.And(register), options, cancellationToken);

    private static Task<IResult> Changes(
        [AsParameters] StudyFilter filter, [AsParameters] RegisterFilter register, [AsParameters] ListChangeOptions options, ListChangesAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, StudyListing.Studies, filter.And(register), options, cancellationToken);

    private static Task<IResult> Facets(
        [AsParameters] StudyFilter filter, [AsParameters] RegisterFilter register, [AsParameters] FacetOptions options, FacetAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, StudyListing.Studies, filter.And(register), options, cancellationToken);

    /// <param name="id" example="muraro-2017">Id of the study; a registration number, DOI, PMID or PMCID leads to it, in any form.</param>
    private static Task<IResult> One(string id, [AsParameters] Depth depth, DocumentAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.OneStudyAsync(http, StudiesSql.One, id, depth, "/v1/studies", cancellationToken);

    /// <param name="id" example="mist">Id of the study; a registration number, DOI, PMID or PMCID leads to it, in any form.</param>
    private static Task<IResult> Numbers(string id, [AsParameters] Depth depth, DocumentAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.OneStudyAsync(http, StudiesSql.Numbers, id, depth, "/v1/studies", cancellationToken);

    /// <param name="id" example="muraro-2017">Id of the study; a registration number, DOI, PMID or PMCID leads to it, in any form.</param>
    private static Task<IResult> Citation(string id, [AsParameters] Depth depth, CitationAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.OneStudyAsync(http, CitationsSql.Study, id, depth, "/v1/studies", cancellationToken);
}
