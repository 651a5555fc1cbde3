using EvidenceApi.Database;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Http.Caching;

/// <summary>
/// Returns 304 to a client that has the tag of a response of the current dataset version, without the database: the tag proves that this very request was valid.
/// <c>*</c> and dates prove nothing, so they wait for the response; so does a tag of an earlier version, because the response may have changed or not.
/// </summary>
internal sealed class AnswersByTag(RequestDelegate next, DatasetVersions versions, VersionedAnswers answers)
{
    public Task InvokeAsync(HttpContext http)
    {
        var target = Target.Of(http);
        if (versions.Current is not { } known || !Target.IsVersioned(http.Request, target))
            return next(http);
        http.Features.Set(known);
        if (http.Request.Headers.IfNoneMatch is not { Count: > 0 } tags || http.GetEndpoint()?.Metadata.GetMetadata<QueryContract>() is null)
            return next(http);
        if (answers.KnownHeaders(http, known, http.ChosenFormat().ContentType, target).FirstOrDefault(headers => Preconditions.Name(tags, headers.Tag)) is not { } named)
            return next(http);
        named.SendNotModified(http.Response);
        return Task.CompletedTask;
    }
}
