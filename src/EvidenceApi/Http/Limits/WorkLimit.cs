using EvidenceApi.Http.Formats;
using Microsoft.AspNetCore.Http.Metadata;

namespace EvidenceApi.Http.Limits;

/// <summary>Makes each request wait for a place of its kind; if too many wait, it is refused at once (503).</summary>
internal sealed class WorkLimit(RequestDelegate next, WorkPlaces places)
{
    public Task InvokeAsync(HttpContext http) =>
        http.GetEndpoint() is { } endpoint && VersionedPath.IsLimited(http) && QueueFor(http, endpoint) is { } queue ? InTurnAsync(http, queue) : next(http);

    // A whole list takes its place itself, and gives it back before a short one is sent.
    private FairQueue? QueueFor(HttpContext http, Endpoint endpoint) => true switch
    {
        _ when HttpMethods.IsPost(http.Request.Method) => places.Computations,
        _ when IsOfOne(endpoint) => places.Documents,
        _ when http.ChosenFormat() != Format.Json && endpoint.Metadata.GetMetadata<ServedFormats>() is not null => null,
        _ => places.Lists,
    };

    private static bool IsOfOne(Endpoint endpoint) => endpoint.Metadata.OfType<IProducesResponseTypeMetadata>()
        .Any(answer => answer.StatusCode == StatusCodes.Status200OK && answer.Type is { IsGenericType: false });

    private async Task InTurnAsync(HttpContext http, FairQueue queue)
    {
        using var place = await queue.EnterAsync(Client.Of(http), http.RequestAborted);
        if (place is not null)
            await next(http);
        else
            await Problems.OverloadedAsync(http);
    }
}
