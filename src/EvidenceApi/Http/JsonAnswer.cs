using System.Globalization;
using EvidenceApi.Http.Caching;
using EvidenceApi.Http.Compression;

namespace EvidenceApi.Http;

/// <summary>JSON that PostgreSQL made or holds, in UTF-8, sent as it is, with the dataset version that it belongs to, if to any.</summary>
internal sealed class JsonAnswer(long? datasetVersion, byte[] body, string? next) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var link = next is null ? null : $"<{next}>; rel=\"next\"";
        var answers = httpContext.RequestServices.GetRequiredService<VersionedAnswers>();
        if (datasetVersion is not { } version
            || !Target.IsVersioned(httpContext.Request, Target.Of(httpContext))
            || !await answers.TrySendAsync(httpContext, version, AcceptHeader.Json, body, link))
            await SendAsync(httpContext);
    }

    // Health, the claim check, and a database without a dataset: nobody may keep these.
    private Task SendAsync(HttpContext http)
    {
        var response = http.Response;
        response.ContentType = AcceptHeader.Json;
        response.Headers.CacheControl = "no-store";
        if (datasetVersion is { } version)
            response.Headers["Dataset-Version"] = version.ToString(CultureInfo.InvariantCulture);
        return http.RequestServices.GetRequiredService<ContentEncodings>().SendAsync(http, body);
    }
}

/// <summary>A problem as the result of a handler.</summary>
internal sealed class ProblemAnswer(Func<HttpContext, Task> write) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => write(httpContext);
}
