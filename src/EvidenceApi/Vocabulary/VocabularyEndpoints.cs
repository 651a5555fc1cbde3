using EvidenceApi.Contract;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Lists.Versions;

namespace EvidenceApi.Vocabulary;

internal static class VocabularyEndpoints
{
    public static void MapVocabulary(this IEndpointRouteBuilder routes)
    {
        var vocabulary = routes.MapGroup("/vocabulary").WithTags("Vocabulary");
        vocabulary.MapGet("", List).WithName("listTerms").WithSummary("What the codes mean: phenotypes, intervention types, limitations").Produces<Page<Term>>().WithFormats(ListFormats.All);
        vocabulary.MapGet("/changes", Changes).WithChanges();
        vocabulary.MapGet("/facets", Facets).WithName("countTerms").WithSummary("How many terms each list has").Produces<FacetCounts>();
    }

    private static Task<IResult> List(
        [AsParameters] TermFilter filter, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, TermListing.Terms, filter, options, cancellationToken);

    private static Task<IResult> Changes(
        [AsParameters] TermFilter filter, [AsParameters] ListChangeOptions options, ListChangesAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, TermListing.Terms, filter, options, cancellationToken);

    private static Task<IResult> Facets(
        [AsParameters] TermFilter filter, [AsParameters] FacetOptions options, FacetAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, TermListing.Terms, filter, options, cancellationToken);
}
