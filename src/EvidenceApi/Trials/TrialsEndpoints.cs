using EvidenceApi.Contract;
using EvidenceApi.Http;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;
using EvidenceApi.Lists.Versions;
using EvidenceApi.Trials.Finder;

namespace EvidenceApi.Trials;

internal static class TrialsEndpoints
{
    public static void AddTrials(this IServiceCollection services) => services.AddSingleton<TrialReader>();

    public static void MapTrials(this IEndpointRouteBuilder routes)
    {
        var trials = routes.MapGroup("/trials").WithTags("Trials");
        trials.MapGet("", List).WithName("listTrials").WithSummary("Registered studies and their status").Produces<Page<TrialSummary>>().WithFormats(ListFormats.All);
        trials.MapGet("/changes", Changes).WithChanges();
        trials.MapGet("/facets", Facets).WithName("countTrials").WithSummary("How many trials there are by status, country and other fields, over the same filter").Produces<FacetCounts>();
        trials.MapGet("/slip", Slips).WithName("listSlips").WithSummary("What trials planned first against what they plan now, and by how much it moved")
            .WithDescription("/v1/trials/slip/summary counts them over the same filter: judged, moved, and the median, each with its denominator.").Produces<Page<TrialSlip>>().WithFormats(ListFormats.All);
        trials.MapGet("/slip/summary", SlipSummary).WithName("summarizeSlips").Produces<SlipSummary>().ExcludeFromDescription();
        trials.MapGet("/{id}", One).WithName("getTrial").WithSummary("The status of one trial, who says so, and how old that is").Produces<Trial>().Produces(StatusCodes.Status308PermanentRedirect);
        trials.MapPictures();
        trials.MapGet("/{id}/history", History).WithName("listStatusHistory")
            .WithSummary("Every status that a source reported, oldest first").Produces<Page<StatusObservation>>().WithFormats(ListFormats.All).Produces(StatusCodes.Status308PermanentRedirect);
    }

    private static Task<IResult> List(
        [AsParameters] TrialFilter filter, [AsParameters] RegisterFilter register, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, FoundTrialRow.Listing(filter), filter.And(register), options, cancellationToken);

    private static Task<IResult> Changes(
        [AsParameters] TrialFilter filter, [AsParameters] RegisterFilter register, [AsParameters] ListChangeOptions options, ListChangesAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, TrialListing.Trials, filter.And(register), options, cancellationToken);

    private static Task<IResult> Slips(
        [AsParameters] TrialFilter filter, [AsParameters] RegisterFilter register, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, SlipListing.Slips, filter.And(register), options, cancellationToken);

    private static Task<IResult> SlipSummary(
        [AsParameters] TrialFilter filter, [AsParameters] RegisterFilter register, [AsParameters] SlipOptions options, SlipAnswer answer, CancellationToken cancellationToken) =>
        answer.AnswerAsync(filter.And(register), options, cancellationToken);

    private static Task<IResult> Facets(
        [AsParameters] TrialFilter filter, [AsParameters] RegisterFilter register, [AsParameters] FacetOptions options, FacetAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, TrialListing.Trials, filter.And(register), options, cancellationToken);

    /// <param name="id" example="starms">Id of the trial, the same as the study's; a registration number, DOI, PMID or PMCID leads to it, in any form.</param>
    private static Task<IResult> One(string id, [AsParameters] Depth depth, TrialReader trials, HttpContext http, CancellationToken cancellationToken) =>
        trials.JsonAsync(http, id, depth.IncludeUnverified, cancellationToken);

    /// <param name="id" example="starms">Id of the trial, the same as the study's; a registration number, DOI, PMID or PMCID leads to it, in any form.</param>
    private static Task<IResult> History(
        string id, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, TrialListing.History, new PartsOf(id, "item.study_id", "trial", "/v1/trials", OfStudy: true), options, cancellationToken);
}
