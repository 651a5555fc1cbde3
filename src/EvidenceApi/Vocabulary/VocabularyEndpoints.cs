using EvidenceApi.Contract;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;

namespace EvidenceApi.Vocabulary;

internal static class VocabularyEndpoints
{
    public static void MapVocabulary(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/vocabulary").WithTags("Vocabulary")
            .MapGet("", List).WithName("listTerms").WithSummary("What the codes mean: phenotypes, intervention types, limitations").Produces<Page<Term>>().WithFormats(ListFormats.All);

    private static Task<IResult> List(
        [AsParameters] TermFilter filter, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, TermListing.Terms, filter, options, cancellationToken);
}
