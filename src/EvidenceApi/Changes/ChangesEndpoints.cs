using EvidenceApi.Contract;
using EvidenceApi.Http.Formats;
using EvidenceApi.Lists;
using EvidenceApi.Lists.Facets;

namespace EvidenceApi.Changes;

internal static class ChangesEndpoints
{
    public static void AddChanges(this IServiceCollection services)
    {
        services.AddSingleton<ListenerPlaces>();
        services.AddSingleton<ChangeListener>();
        services.AddSingleton<ChangeStreams>();
        services.AddHostedService(provider => provider.GetRequiredService<ChangeStreams>());
    }

    public static void MapChanges(this IEndpointRouteBuilder routes)
    {
        var changes = routes.MapGroup("/changes").WithTags("Changes");
        changes.MapGet("", List).WithName("listChanges").WithSummary("What happened to studies, trials and numbers, in the order in which it was learnt")
            .WithDescription("Each event has two clocks: when it became true, and the dataset version in which it was learnt. Changes of bookkeeping are no events. Ask again with since and the last id to go on, or listen to /v1/changes/stream, which sends the same events, by the same parameters, as server-sent events.")
            .Produces<Page<Change>>().WithFormats([.. ListFormats.All, Format.Atom]);
        // It has no end, which OpenAPI cannot say, and a client that requests everything documented would wait for it.
        changes.MapGet("/stream", Stream).WithFormats(Format.EventStream).ExcludeFromDescription();
        changes.MapGet("/facets", Facets).WithName("countChanges").WithSummary("How many events there are by type, study and other fields, over the same filter").Produces<FacetCounts>();
    }

    private static Task<IResult> List(
        [AsParameters] ChangeFilter filter, [AsParameters] ListOptions options, ListAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, ChangeListing.Changes, filter, options, cancellationToken);

    private static Task<IResult> Stream([AsParameters] ChangeFilter filter, ChangeListener listener, HttpContext http, CancellationToken cancellationToken) =>
        listener.AnswerAsync(http, filter, cancellationToken);

    private static Task<IResult> Facets(
        [AsParameters] ChangeFilter filter, [AsParameters] FacetOptions options, FacetAnswer answer, HttpContext http, CancellationToken cancellationToken) =>
        answer.AnswerAsync(http, ChangeListing.Changes, filter, options, cancellationToken);
}
