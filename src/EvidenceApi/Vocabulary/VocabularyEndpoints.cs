using EvidenceApi.Contract;
using EvidenceApi.Http;

namespace EvidenceApi.Vocabulary;

internal static class VocabularyEndpoints
{
    public static void MapVocabulary(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/vocabulary").WithTags("Vocabulary")
            .MapGet("", List).WithName("listTerms").WithSummary("What the codes mean: phenotypes, intervention types, limitations").Produces<Page<Term>>();

    private static Task<IResult> List(
        [AsParameters] TermFilter filter, [AsParameters] Paging paging, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.PageAsync(http, VocabularySql.List, filter, paging, cancellationToken);
}
