using EvidenceApi.Telemetry;
using Microsoft.Extensions.Primitives;

namespace EvidenceApi.Http;

/// <summary>What pages of other origins may send and see.</summary>
internal static class CorsHeaders
{
    public static readonly string[] Sent = ["Content-Type", "If-None-Match", "If-Modified-Since", "Traceparent", "Tracestate"];

    /// <summary>Words of a search that an export left out because all together find nothing; a page of JSON has them in its body.</summary>
    public const string IgnoredWords = "Ignored-Words";

    /// <summary>How many more items an export might have if their codes were known, by field; a page of JSON has them in its body.</summary>
    public const string NotCoded = "Not-Coded";

    /// <summary>What an export says beside its items, where it was written to these headers.</summary>
    public static KeyValuePair<string, StringValues>[] NotesIn(IHeaderDictionary headers) => [.. headers.Where(header => header.Key is IgnoredWords or NotCoded)];

    public static readonly string[] Seen =
    [
        "Dataset-Version", "ETag", "Last-Modified", "Cache-Control", "Content-Disposition", "Link", "Retry-After", "RateLimit-Policy", "RateLimit",
        IgnoredWords, NotCoded, RequestId.Header,
    ];

    /// <summary>How long a browser may cache a preflight.</summary>
    public static readonly TimeSpan PreflightAge = TimeSpan.FromHours(2);

    /// <summary><see cref="Seen"/> as the value of a header.</summary>
    public static readonly string Exposed = string.Join(',', Seen);
}
