using System.Globalization;
using System.Text;

namespace EvidenceApi.Http;

/// <summary>A JSON text that PostgreSQL made, sent as it is, with the dataset version that it belongs to, if to any.</summary>
internal sealed class JsonAnswer(long? datasetVersion, string json, string? next) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = AcceptHeader.Json;
        if (datasetVersion is { } version)
            response.Headers["Dataset-Version"] = version.ToString(CultureInfo.InvariantCulture);
        response.Headers.Vary = "Accept";
        if (next is not null)
            response.Headers.Link = $"<{next}>; rel=\"next\"";
        response.ContentLength = Encoding.UTF8.GetByteCount(json);
        await response.WriteAsync(json, httpContext.RequestAborted);
    }
}

/// <summary>A problem as the result of a handler.</summary>
internal sealed class ProblemAnswer(Func<HttpContext, Task> write) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => write(httpContext);
}
