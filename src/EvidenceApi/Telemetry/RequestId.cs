using System.Diagnostics;

namespace EvidenceApi.Telemetry;

/// <summary>
/// The id of each request: the header of every response, a member of every problem, a part of every log line, and the trace id of its span. A client chooses it with
/// <c>traceparent</c> (W3C); no other header is taken for one.
/// </summary>
internal static class RequestId
{
    public const string Header = "Request-Id";

    private static readonly Func<object, Task> WhenStarting = http => WriteAsync((HttpContext)http);

    /// <summary>The id of the current request; null outside of one.</summary>
    public static string? Current => Activity.Current is { IdFormat: ActivityIdFormat.W3C } activity ? activity.TraceId.ToHexString() : null;

    public static Task AddAsync(HttpContext http, RequestDelegate next)
    {
        http.TraceIdentifier = Current ?? ActivityTraceId.CreateRandom().ToHexString();
        http.Response.OnStarting(WhenStarting, http); // an exception clears what was set before
        return next(http);
    }

    private static Task WriteAsync(HttpContext http)
    {
        http.Response.Headers[Header] = http.TraceIdentifier;
        return Task.CompletedTask;
    }
}
