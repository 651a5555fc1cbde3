using EvidenceApi.Database;
using EvidenceApi.Http.Formats;

namespace EvidenceApi.Http.Caching;

/// <summary>
/// Answers 304 to a client that has the tag of an answer of the current dataset version, without the database: the tag is proof that this very request was good.
/// <c>*</c> and dates are none, so these wait for the answer; so does a tag of an earlier version, for the answer may have changed or not.
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
