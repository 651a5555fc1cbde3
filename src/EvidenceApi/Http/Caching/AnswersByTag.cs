using EvidenceApi.Database;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Http.Caching;

/// <summary>
/// Answers 304 to a client that has the tag of the current dataset version, without the database: the tag is proof that this very request was good.
/// <c>*</c> and dates are none, so these wait for the answer.
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
        var headers = answers.Headers(http, known, http.ChosenFormat().ContentType, target);
        if (!Preconditions.Name(tags, headers.Tag))
            return next(http);
        headers.SendNotModified(http.Response);
        return Task.CompletedTask;
    }
}
